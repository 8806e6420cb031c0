import { describe, expect, it } from '@jest/globals';
import { genummerdeBoom, knopenVan } from '../../src/domain/werkjaar/boom.js';
import { DeelTrajectIn, DeelTrajectUit } from '../../src/domain/werkjaar/indelen.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import {
  JAAR,
  MOESTUIN,
  NIEUW,
  REPAIRCAFE,
  RUBRIEK_A,
  SD_BUURT,
  SD_WERK,
  VOORWOORD,
} from '../support/namen.js';
import {
  doelstelling,
  geopend,
  ingedeeld,
  ingetrokken,
  rubriek,
  tekstblok,
  uitgedeeld,
} from '../support/voorbeelden-werkjaar.js';

const bestaat = { feiten: { traject: 'bestaat' } };
const open = geopend();
const buurt = doelstelling(SD_BUURT);
const nummers = (g: ReturnType<typeof gegeven>) =>
  Object.fromEntries(genummerdeBoom(knopenVan(g.werkjaar)).map(({ id, cijfers }) => [id, cijfers]));
/** 1: een rubriek, een traject, en een traject met gedwongen nummer 7. */
const zeven = [
  ...[open, buurt, rubriek(RUBRIEK_A, SD_BUURT), ingedeeld(REPAIRCAFE, SD_BUURT, RUBRIEK_A)],
  ingedeeld(MOESTUIN, SD_BUURT, REPAIRCAFE, 7),
];

describe('een traject indelen', () => {
  const velden = { trajectId: MOESTUIN, ouderId: SD_BUURT };

  it('geeft het een plaats in het jaar, al dan niet met een nummer', () => {
    gegeven(open, buurt).als(DeelTrajectIn, velden, bestaat).dan(ingedeeld(MOESTUIN, SD_BUURT));
    gegeven(open, buurt)
      .als(DeelTrajectIn, { ...velden, nummer: '3' }, { ...bestaat, formulier: true })
      .dan(ingedeeld(MOESTUIN, SD_BUURT, null, 3));
    gegeven(open, buurt, ingedeeld(MOESTUIN, SD_BUURT, null, 3), uitgedeeld(MOESTUIN))
      .als(DeelTrajectIn, velden, bestaat)
      .dan(ingedeeld(MOESTUIN, SD_BUURT));
  });

  it('wordt geweigerd: jaar, traject of plaats onbekend, al ingedeeld, nummer te laag', () => {
    gegeven().als(DeelTrajectIn, velden, bestaat).danGeweigerd('werkjaar-onbekend', { jaar: JAAR });
    for (const traject of ['onbekend', 'ingetrokken'])
      gegeven(open, buurt)
        .als(DeelTrajectIn, velden, { feiten: { traject } })
        .danGeweigerd('traject-onbekend', { trajectId: MOESTUIN });
    gegeven(open).als(DeelTrajectIn, velden, bestaat).danGeweigerd('ouder-onbekend');
    gegeven(open, tekstblok(VOORWOORD))
      .als(DeelTrajectIn, { ...velden, ouderId: VOORWOORD }, bestaat)
      .danGeweigerd('ouder-draagt-niet', { ouder: 'Vooraf', soort: 'TRAJECT' });
    gegeven(open, buurt, ingedeeld(MOESTUIN, SD_BUURT))
      .als(DeelTrajectIn, velden, bestaat)
      .danGeweigerd('traject-al-ingedeeld');
    gegeven(...zeven)
      .als(DeelTrajectIn, { ...velden, trajectId: NIEUW, na: MOESTUIN, nummer: 7 }, bestaat)
      .danGeweigerd('nummer-niet-hoger', { nummer: 7, hoogste: 7 });
    gegeven(open, buurt, ingedeeld(MOESTUIN, SD_BUURT), uitgedeeld(MOESTUIN))
      .als(DeelTrajectIn, { ...velden, na: MOESTUIN }, bestaat)
      .danGeweigerd('knoop-onbekend');
    gegeven(open, buurt, rubriek(RUBRIEK_A, SD_BUURT), ingetrokken(RUBRIEK_A))
      .als(DeelTrajectIn, { ...velden, trajectId: RUBRIEK_A }, bestaat)
      .danGeweigerd('onderdeel-bestaat-al');
  });

  it('op een nieuwe plaats laat wat erachter stond waar het stond', () => {
    const events = [
      ...[open, buurt, doelstelling(SD_WERK, SD_BUURT), rubriek(RUBRIEK_A, SD_BUURT)],
      ...[ingedeeld(MOESTUIN, SD_BUURT), ingedeeld(REPAIRCAFE, SD_BUURT, MOESTUIN)],
    ];
    const opnieuw = [uitgedeeld(MOESTUIN), ingedeeld(MOESTUIN, SD_WERK)];
    expect(nummers(gegeven(...events, ...opnieuw))).toEqual({
      ...{ [SD_BUURT]: '1', [REPAIRCAFE]: '1.1', [RUBRIEK_A]: '1.2' },
      ...{ [SD_WERK]: '2', [MOESTUIN]: '2.1' },
    });
  });
});

describe('een traject uitdelen', () => {
  it('neemt zijn plaats weg, maar alleen die van een traject', () => {
    gegeven(...zeven)
      .als(DeelTrajectUit, { trajectId: MOESTUIN })
      .dan(uitgedeeld(MOESTUIN));
    for (const trajectId of [onbekend, RUBRIEK_A])
      gegeven(...zeven)
        .als(DeelTrajectUit, { trajectId })
        .danGeweigerd('traject-niet-ingedeeld', { trajectId, jaar: JAAR });
    gegeven().als(DeelTrajectUit, { trajectId: MOESTUIN }).danGeweigerd('werkjaar-onbekend');
    gegeven(...zeven, ingedeeld(NIEUW, MOESTUIN))
      .als(DeelTrajectUit, { trajectId: MOESTUIN })
      .danGeweigerd('knoop-heeft-inhoud', { inhoud: [NIEUW] });
  });
});
