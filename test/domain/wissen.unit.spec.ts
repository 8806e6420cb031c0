/** Erasing the texts of a part: what it leaves, what it refuses, and that nothing brings the words back. */
import { describe, expect, it } from '@jest/globals';
import { WisTekst } from '../../src/domain/wis-tekst.js';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { AGGREGATEN } from '../../src/domain/aggregaten.js';
import type { Feit } from '../../src/domain/aggregate.js';
import { HerzieLes, LegLesVast } from '../../src/domain/traject/lessen.js';
import { gewist } from '../../src/domain/gewist.js';
import { WerkResultaatBij } from '../../src/domain/traject/bijlagen.js';
import { LES, MOESTUIN, RESULTAAT, opdracht } from '../support/namen.js';
import { voerUit, vouw } from '../support/uitvoering.js';

const wis = (meer: object = {}) => ({
  ...{ aggregaat: 'traject', aggregaatId: MOESTUIN, soort: 'LES', id: LES, grond: 'OP_VERZOEK' },
  ...meer,
});

/** A history by commands, each on its own day of May. */
class Verhaal {
  readonly feiten: Feit[];

  constructor() {
    const gestart = {
      type: 'TrajectGestart',
      data: {
        ...{ trajectId: MOESTUIN, titel: 'Moestuin', soort: 'PROEFTUIN' },
        ...{ gemeenten: [], provincies: [], doelgroepen: [], kernopdrachten: [] },
      },
    };
    this.feiten = [{ ...gestart, bij: this.bij(0) }];
  }

  private bij(revisie: number): Feit['bij'] {
    const dag = String(revisie + 1).padStart(2, '0');
    return {
      ...{ revisie, commandId: opdracht(revisie) },
      ...{ op: `2031-05-${dag}T10:00:00.000Z`, door: { id: LES, soort: 'mens' } },
    };
  }

  probeer(klasse: new () => object, velden: object): ReturnType<typeof voerUit> {
    return voerUit(this.feiten, klasse, velden);
  }

  en(klasse: new () => object, velden: object): this {
    const uitkomst = this.probeer(klasse, velden);
    if (!('events' in uitkomst)) throw new Error(JSON.stringify(uitkomst));
    const bij = this.bij(this.feiten.length);
    for (const event of uitkomst.events)
      this.feiten.push({ ...event, bij: { ...bij, revisie: this.feiten.length } });
    return this;
  }

  deel(sleutel: string): object | undefined {
    return vouw(AGGREGATEN.traject, this.feiten).get(sleutel)?.deel;
  }
}

const metLes = (): Verhaal =>
  new Verhaal().en(LegLesVast, {
    ...{ trajectId: MOESTUIN, lesId: LES, jaar: 2031, tekst: 'Jan komt te laat', themas: [] },
  });

describe('teksten wissen', () => {
  it('laat van het onderdeel alles staan, behalve de woorden', () => {
    const verhaal = metLes();
    const voor = verhaal.deel(`LES/${LES}`);
    verhaal.en(WisTekst, wis());
    expect(verhaal.deel(`LES/${LES}`)).toEqual({ ...voor, tekst: gewist('2031-05-03') });
  });

  it('zet er een andere tekst voor in de plaats, waar die gegeven is', () => {
    const verhaal = metLes().en(
      WisTekst,
      wis({ vervanging: [{ veld: '/tekst', tekst: 'Iemand' }] }),
    );
    expect(verhaal.deel(`LES/${LES}`)).toMatchObject({ tekst: 'Iemand' });
  });

  it('weigert een vervanging van wat er niet staat, en een onderdeel dat er nooit was', () => {
    const vervanging = [{ veld: '/titel', tekst: 'Iemand' }];
    expect(metLes().probeer(WisTekst, wis({ vervanging }))).toMatchObject({
      weigering: { weigering: 'tekstveld-onbekend', feiten: { velden: ['/tekst'] } },
    });
    expect(metLes().probeer(WisTekst, wis({ id: MOESTUIN }))).toMatchObject({
      weigering: { weigering: 'onderdeel-onbekend' },
    });
  });

  it('weigert een tweede keer zolang er niets bijkwam', () => {
    const verhaal = metLes().en(WisTekst, wis());
    expect(verhaal.probeer(WisTekst, wis())).toMatchObject({
      weigering: { weigering: 'tekst-al-gewist' },
    });
    verhaal.en(HerzieLes, {
      ...{ trajectId: MOESTUIN, lesId: LES, tekst: 'Nieuwe woorden', themas: [], revisie: 2 },
    });
    verhaal.en(WisTekst, wis());
    expect(verhaal.deel(`LES/${LES}`)).toMatchObject({ tekst: gewist('2031-05-05') });
  });

  it('kan ook wat een ongedaanmaking weer wegnam: de woorden staan nog in het logboek', () => {
    const verhaal = new Verhaal()
      .en(WerkResultaatBij, {
        ...{
          trajectId: MOESTUIN,
          resultaatId: RESULTAAT,
          naam: 'Folder',
          status: 'af',
        },
      })
      .en(MaakOngedaan, {
        ...{ aggregaat: 'traject', aggregaatId: MOESTUIN, commandId: opdracht(1) },
      })
      .en(WisTekst, wis({ soort: 'RESULTAAT', id: RESULTAAT }));
    expect(verhaal.feiten.at(-1)).toMatchObject({ type: 'TekstGewist' });
  });
});

describe('wat gewist is, komt niet terug', () => {
  const ongedaan = (nr: number) => ({
    ...{ aggregaat: 'traject', aggregaatId: MOESTUIN, commandId: opdracht(nr) },
  });
  const geweigerd = { weigering: { weigering: 'tekst-gewist' } };

  it('niet door het wissen ongedaan te maken', () => {
    expect(metLes().en(WisTekst, wis()).probeer(MaakOngedaan, ongedaan(2))).toMatchObject(
      geweigerd,
    );
  });

  it('niet door iets van ervoor ongedaan te maken, ook niet als er daarna iets bijkwam', () => {
    const verhaal = metLes()
      .en(WisTekst, wis())
      .en(HerzieLes, {
        ...{ trajectId: MOESTUIN, lesId: LES, tekst: 'Nieuwe woorden', themas: [], revisie: 2 },
      });
    expect(verhaal.probeer(MaakOngedaan, ongedaan(1))).toMatchObject(geweigerd);
    expect(verhaal.probeer(MaakOngedaan, ongedaan(3))).toMatchObject(geweigerd);
  });

  it('niet langs een deur: het woord dat er staat, neemt geen opdracht aan', () => {
    const tekst = gewist('2031-05-03');
    expect(
      metLes().probeer(HerzieLes, {
        ...{ trajectId: MOESTUIN, lesId: LES, tekst, themas: [], revisie: 1 },
      }),
    ).toMatchObject({ fouten: [{ veld: 'tekst', code: 'stuurtekens' }] });
  });
});
