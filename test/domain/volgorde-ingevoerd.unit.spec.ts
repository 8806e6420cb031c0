import { describe, expect, it } from '@jest/globals';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { traject } from '../../src/domain/traject/traject.js';
import { verloopVan } from '../../src/domain/traject/verloop.js';
import {
  INLEIDING,
  JAAR,
  KENNISMAKING,
  nr,
  OOGSTFEEST,
  PLANTDAG,
  SLOT,
  TERUGBLIK,
} from '../support/namen.js';
import { vervolg, vouw } from '../support/uitvoering.js';
import { alinea, gelogd, gestart, tijd, verplaatst } from '../support/voorbeelden.js';

describe('de volgorde van een ingevoerd verslag', () => {
  const door = { id: nr(77), soort: 'import' } as const;
  /** The text says: an introduction, 9 April, 26 March, October. */
  const tekst = vervolg(
    [],
    [
      gestart(),
      alinea(INLEIDING, { na: null }),
      gelogd(KENNISMAKING, { wanneer: tijd('9/4') }, INLEIDING),
      gelogd(PLANTDAG, { wanneer: tijd('26/3') }, KENNISMAKING),
      gelogd(OOGSTFEEST, { wanneer: tijd('3/10') }, PLANTDAG),
    ],
    nr(1),
  ).map((feit) => ({ ...feit, bij: { ...feit.bij, door } }));
  const na = (...events: readonly TrajectEvent[]) =>
    verloopVan(vouw(traject, vervolg(tekst, events, nr(2))), JAAR, undefined).map(({ id }) => id);

  it('blijft die van de tekst; wat er later bij komt, komt er op datum tussen', () => {
    const [januari, mei, december] = [nr(201), nr(205), nr(212)];
    expect(
      na(
        gelogd(december, { wanneer: tijd('24/12') }),
        gelogd(mei, { wanneer: tijd('mei') }),
        gelogd(TERUGBLIK, { wanneer: tijd('') }),
        gelogd(januari, { wanneer: tijd('2/1') }),
      ),
    ).toEqual([
      ...[INLEIDING, januari, KENNISMAKING, PLANTDAG, mei, OOGSTFEEST, december, TERUGBLIK],
    ]);
  });

  it('blijft die van de tekst ook zoals het op een dag stond, als er toen nog stappen moesten komen', () => {
    const staat = vouw(traject, vervolg(tekst, [alinea(SLOT, { na: OOGSTFEEST })], nr(2)));
    const toen = verloopVan(traject.opDag!(staat, '2031-04-01'), JAAR, undefined);
    expect(toen.map(({ id }) => id)).toEqual([INLEIDING, PLANTDAG, SLOT]);
  });

  it('houdt bij elkaar wat iemand erna bij elkaar zette', () => {
    const april = gelogd(nr(204), { wanneer: tijd('12/4') });
    expect(na(verplaatst('STAP', OOGSTFEEST, KENNISMAKING), april)).toEqual([
      ...[INLEIDING, KENNISMAKING, OOGSTFEEST, PLANTDAG, nr(204)],
    ]);
  });
});
