import { describe, expect, it } from '@jest/globals';
import { MaakOngedaan } from '../../src/domain/maak-ongedaan.js';
import { kinderenVan } from '../../src/domain/werkjaar/boom.js';
import { gegeven, vanWerkjaar } from '../support/gegeven.js';
import {
  HOOFDSTUK,
  MOESTUIN,
  REPAIRCAFE,
  RUBRIEK_A,
  RUBRIEK_B,
  SD_BUURT,
  SD_WERK,
} from '../support/namen.js';
import {
  doelstelling,
  genummerd,
  geopend,
  hoofdstuk,
  ingedeeld,
  ingetrokken,
  rubriek,
  uitgedeeld,
  verplaatst,
} from '../support/voorbeelden-werkjaar.js';

const open = geopend();
const buurt = doelstelling(SD_BUURT);
const werk = doelstelling(SD_WERK, SD_BUURT, 'Werk');
const onder = (g: ReturnType<typeof gegeven>, id: string | null) =>
  kinderenVan(g.werkjaar, id).map((knoop) => knoop.id);

describe('ongedaan maken in een werkjaar', () => {
  it('trekt een nieuwe knoop in en geeft een ingetrokkene terug', () => {
    gegeven(open, buurt).als(MaakOngedaan, vanWerkjaar(2)).dan(ingetrokken(SD_BUURT));
    gegeven(open, buurt, ingedeeld(MOESTUIN, SD_BUURT))
      .als(MaakOngedaan, vanWerkjaar(3))
      .dan(uitgedeeld(MOESTUIN));
    gegeven(open, buurt, ingetrokken(SD_BUURT))
      .als(MaakOngedaan, vanWerkjaar(3))
      .dan({ type: 'KnoopHersteld', data: { id: SD_BUURT } });
  });

  it('zet een verplaatste knoop terug, tussen zijn oude buren', () => {
    const eerst = [
      ...[open, buurt, werk, rubriek(RUBRIEK_A, SD_BUURT), rubriek(RUBRIEK_B, SD_BUURT, RUBRIEK_A)],
      ingedeeld(MOESTUIN, SD_BUURT, RUBRIEK_B),
    ];
    const weg = gegeven(...eerst, verplaatst(RUBRIEK_A, SD_WERK));
    expect(onder(weg, SD_BUURT)).toEqual([RUBRIEK_B, MOESTUIN]);
    const terug = weg.als(MaakOngedaan, vanWerkjaar(7)).danVerder();
    expect(onder(terug, SD_BUURT)).toEqual([RUBRIEK_A, RUBRIEK_B, MOESTUIN]);
    expect(onder(terug, SD_WERK)).toEqual([]);
  });

  it('geeft een titel, een nummer of een plaats van vroeger terug', () => {
    const eerst = gegeven(open, buurt, werk, genummerd(SD_WERK, 5));
    const terug = gegeven(open, buurt, werk, genummerd(SD_WERK, 5), genummerd(SD_WERK, 6))
      .als(MaakOngedaan, vanWerkjaar(5))
      .danVerder();
    expect(terug.werkjaar.get(`KNOOP/${SD_WERK}`)?.deel).toEqual(
      eerst.werkjaar.get(`KNOOP/${SD_WERK}`)?.deel,
    );
  });

  it('geeft een traject dat opnieuw ingedeeld werd zijn vroegere, ingetrokken plaats terug', () => {
    const eerst = [
      ...[open, buurt, werk, ingedeeld(MOESTUIN, SD_BUURT, null, 4)],
      ...[ingedeeld(REPAIRCAFE, SD_BUURT, MOESTUIN), uitgedeeld(MOESTUIN)],
    ];
    const terug = gegeven(...eerst, ingedeeld(MOESTUIN, SD_WERK))
      .als(MaakOngedaan, vanWerkjaar(7))
      .danVerder();
    expect(terug.werkjaar.map(({ deel }) => deel).toJS()).toEqual(
      gegeven(...eerst)
        .werkjaar.map(({ deel }) => deel)
        .toJS(),
    );
  });

  it('sluit een leeg werkjaar weer, en opent het opnieuw', () => {
    const dicht = gegeven(open).als(MaakOngedaan, vanWerkjaar(1)).danVerder();
    expect(dicht.werkjaar.size).toBe(0);
    expect(dicht.als(MaakOngedaan, vanWerkjaar(2)).danVerder().werkjaar.size).toBe(1);
  });
});

describe('ongedaan maken in een werkjaar wordt geweigerd', () => {
  it('als het jaar dat geopend werd al iets bevat', () =>
    gegeven(open, buurt)
      .als(MaakOngedaan, vanWerkjaar(1))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['Levende buurten'] }));

  it('als er iets onder de nieuwe knoop kwam', () =>
    gegeven(open, buurt, rubriek(RUBRIEK_A, SD_BUURT))
      .als(MaakOngedaan, vanWerkjaar(2))
      .danGeweigerd('knoop-heeft-inhoud', { titel: 'Levende buurten', inhoud: ['Groen'] }));

  it('als de oude plaats er niet meer is', () => {
    const eerst = [open, buurt, werk, rubriek(RUBRIEK_A, SD_BUURT)];
    gegeven(...eerst, verplaatst(RUBRIEK_A, SD_WERK), ingetrokken(SD_BUURT))
      .als(MaakOngedaan, vanWerkjaar(5))
      .danGeweigerd('ouder-onbekend', { ouderId: SD_BUURT });
    gegeven(...eerst, ingetrokken(RUBRIEK_A), ingetrokken(SD_BUURT))
      .als(MaakOngedaan, vanWerkjaar(5))
      .danGeweigerd('ouder-onbekend');
    gegeven(
      ...[open, buurt, werk, rubriek(RUBRIEK_A, SD_BUURT), rubriek(RUBRIEK_B, RUBRIEK_A)],
      ...[verplaatst(RUBRIEK_B, SD_WERK), verplaatst(RUBRIEK_A, RUBRIEK_B)],
    )
      .als(MaakOngedaan, vanWerkjaar(6))
      .danGeweigerd('knoop-onder-zichzelf');
  });

  it('als de oude buur intussen achter deze knoop kwam', () =>
    gegeven(
      ...[open, buurt, werk, hoofdstuk(HOOFDSTUK, SD_WERK), verplaatst(HOOFDSTUK, null)],
      verplaatst(SD_WERK, null, HOOFDSTUK),
    )
      .als(MaakOngedaan, vanWerkjaar(5))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['Werking'] }));

  it('als een nummer dan niet meer hoger is dan dat ervoor', () => {
    gegeven(
      ...[open, buurt, hoofdstuk(HOOFDSTUK, SD_BUURT), ingetrokken(HOOFDSTUK)],
      ...[doelstelling(SD_WERK, HOOFDSTUK), genummerd(SD_WERK, 2)],
    )
      .als(MaakOngedaan, vanWerkjaar(4))
      .danGeweigerd('nummer-niet-hoger', { nummer: 2, hoogste: 2 });
    gegeven(
      ...[open, buurt, genummerd(SD_BUURT, 5), genummerd(SD_BUURT, null)],
      ...[doelstelling(SD_WERK, SD_BUURT), genummerd(SD_WERK, 3)],
    )
      .als(MaakOngedaan, vanWerkjaar(4))
      .danGeweigerd('nummer-niet-hoger', { nummer: 3, hoogste: 5 });
  });

  it('als de knoop zelf later gewijzigd werd', () =>
    gegeven(open, buurt, genummerd(SD_BUURT, 5))
      .als(MaakOngedaan, vanWerkjaar(2))
      .danGeweigerd('later-gewijzigd', { onderdelen: ['Levende buurten'] }));
});
