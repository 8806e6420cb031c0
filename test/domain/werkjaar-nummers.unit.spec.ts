import { describe, expect, it } from '@jest/globals';
import { genummerdeBoom, knopenVan } from '../../src/domain/werkjaar/boom.js';
import { HerstelKnoop, NummerKnoop, VerplaatsKnoop } from '../../src/domain/werkjaar/knopen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
} from '../../src/domain/werkjaar/toevoegen.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import {
  HOOFDSTUK,
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
  genummerd,
  geopend,
  hoofdstuk,
  ingedeeld,
  ingetrokken,
  rubriek,
  tekstblok,
  verplaatst,
} from '../support/voorbeelden-werkjaar.js';

const open = geopend();
const buurt = doelstelling(SD_BUURT);
const nummers = (g: ReturnType<typeof gegeven>) =>
  Object.fromEntries(genummerdeBoom(knopenVan(g.werkjaar)).map(({ id, cijfers }) => [id, cijfers]));
/** 1: een rubriek, een traject, en een traject met gedwongen nummer 7. */
const zeven = [
  ...[open, buurt, rubriek(RUBRIEK_A, SD_BUURT), ingedeeld(REPAIRCAFE, SD_BUURT, RUBRIEK_A)],
  ingedeeld(MOESTUIN, SD_BUURT, REPAIRCAFE, 7),
];

describe('nummers', () => {
  it('tellen alles onder één ouder samen, tekstblokken niet', () =>
    expect(
      nummers(
        gegeven(
          ...[...zeven, tekstblok(VOORWOORD, SD_BUURT), hoofdstuk(HOOFDSTUK, SD_BUURT)],
          ingedeeld(NIEUW, SD_BUURT, MOESTUIN),
        ),
      ),
    ).toEqual({
      ...{ [SD_BUURT]: '1', [VOORWOORD]: undefined, [RUBRIEK_A]: '1.1', [REPAIRCAFE]: '1.2' },
      ...{ [MOESTUIN]: '1.7', [NIEUW]: '1.8', [HOOFDSTUK]: '2' },
    }));

  it('slaan over wat ingetrokken is', () =>
    expect(nummers(gegeven(...zeven, ingetrokken(RUBRIEK_A)))).toEqual({
      ...{ [SD_BUURT]: '1', [REPAIRCAFE]: '1.1', [MOESTUIN]: '1.7' },
    }));

  it('worden met de hand gezet of weer geteld', () => {
    gegeven(...zeven)
      .als(NummerKnoop, { id: REPAIRCAFE, nummer: '4' }, { formulier: true })
      .dan(genummerd(REPAIRCAFE, 4));
    gegeven(...zeven)
      .als(NummerKnoop, { id: MOESTUIN, nummer: '' }, { formulier: true })
      .dan(genummerd(MOESTUIN, null));
  });

  it('zijn altijd hoger dan die ervoor, ook dat van een knoop die verderop staat', () => {
    const er = gegeven(...zeven);
    er.als(NummerKnoop, { id: MOESTUIN, nummer: 2 }).danGeweigerd('nummer-niet-hoger', {
      nummer: 2,
      hoogste: 2,
    });
    er.als(NummerKnoop, { id: REPAIRCAFE, nummer: 7 }).danGeweigerd('nummer-niet-hoger', {
      nummer: 7,
      hoogste: 7,
    });
    er.als(NummerKnoop, { id: REPAIRCAFE, nummer: 6 }).danVerder();
  });

  it('worden geweigerd voor een tekstblok, wat er niet is, of hetzelfde', () => {
    gegeven(open, tekstblok(VOORWOORD))
      .als(NummerKnoop, { id: VOORWOORD, nummer: 2 })
      .danGeweigerd('tekstblok-heeft-geen-nummer');
    gegeven(...zeven)
      .als(NummerKnoop, { id: MOESTUIN, nummer: 7 })
      .danGeweigerd('niets-gewijzigd');
    gegeven(open).als(NummerKnoop, { id: onbekend, nummer: 7 }).danGeweigerd('knoop-onbekend');
  });
});

describe('een gedwongen nummer houdt stand tegen wat ervoor komt', () => {
  const vast = [
    open,
    doelstelling(SD_BUURT),
    doelstelling(SD_WERK, SD_BUURT),
    genummerd(SD_WERK, 2),
  ];
  const botst = { nummer: 2, hoogste: 2 };

  it('een nieuwe knoop ertussen wordt geweigerd als hij het nummer zou nemen', () => {
    gegeven(...vast)
      .als(VoegHoofdstukToe, { id: HOOFDSTUK, titel: 'Ertussen', na: SD_BUURT })
      .danGeweigerd('nummer-niet-hoger', botst);
    gegeven(...vast)
      .als(VoegHoofdstukToe, { id: HOOFDSTUK, titel: 'Erachter', na: SD_WERK })
      .danVerder();
    gegeven(...vast)
      .als(PlaatsTekstblok, { id: VOORWOORD, tekst: 'Telt niet', na: SD_BUURT })
      .danVerder();
  });

  it('een verplaatste ook, en een die terugkomt', () => {
    const derde = [...vast, hoofdstuk(HOOFDSTUK, SD_WERK)];
    gegeven(...derde)
      .als(VerplaatsKnoop, { id: HOOFDSTUK, na: SD_BUURT })
      .danGeweigerd('nummer-niet-hoger', botst);
    gegeven(...vast)
      .als(VerplaatsKnoop, { id: SD_WERK, na: null })
      .dan(verplaatst(SD_WERK, null));
    gegeven(open, buurt, hoofdstuk(HOOFDSTUK, SD_BUURT), ingetrokken(HOOFDSTUK), ...vast.slice(2))
      .als(HerstelKnoop, { id: HOOFDSTUK })
      .danVerder();
    gegeven(
      ...[open, buurt, doelstelling(SD_WERK, SD_BUURT), hoofdstuk(HOOFDSTUK, SD_BUURT)],
      ...[ingetrokken(HOOFDSTUK), genummerd(SD_WERK, 2)],
    )
      .als(HerstelKnoop, { id: HOOFDSTUK })
      .danGeweigerd('nummer-niet-hoger', botst);
  });

  it('een rubriek evenzeer', () =>
    gegeven(open, buurt, ingedeeld(MOESTUIN, SD_BUURT, null, 1))
      .als(VoegRubriekToe, { id: RUBRIEK_A, ouderId: SD_BUURT, titel: 'Ervoor' })
      .danGeweigerd('nummer-niet-hoger', { nummer: 1, hoogste: 1 }));
});
