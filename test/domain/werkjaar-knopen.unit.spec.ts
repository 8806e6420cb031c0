import { describe, it } from '@jest/globals';
import { VerplaatsKnoop } from '../../src/domain/werkjaar/knopen.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../src/domain/werkjaar/toevoegen.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import {
  HOOFDSTUK,
  JAAR,
  RUBRIEK_A,
  RUBRIEK_B,
  RUBRIEK_C,
  RUBRIEK_D,
  SD_BUURT,
  SD_WERK,
  VOORWOORD,
} from '../support/namen.js';
import {
  doelstelling,
  geopend,
  hoofdstuk,
  ingetrokken,
  rubriek,
  tekstblok,
  verplaatst,
} from '../support/voorbeelden-werkjaar.js';

const open = geopend();
const buurt = doelstelling(SD_BUURT);

describe('een werkjaar openen', () => {
  it('kan één keer', () => {
    gegeven().als(OpenWerkjaar, { importVersie: '' }).dan(open);
    gegeven()
      .als(OpenWerkjaar, { importVersie: '3' })
      .dan({ type: 'WerkjaarGeopend', data: { jaar: JAAR, importVersie: '3' } });
    gegeven(open).als(OpenWerkjaar, {}).danGeweigerd('werkjaar-bestaat-al', { jaar: JAAR });
  });
});

describe('een knoop toevoegen', () => {
  it('zet hem onder zijn ouder, vooraan of achter een ander', () => {
    gegeven(open)
      .als(VoegStrategischeDoelstellingToe, { id: SD_BUURT, ouderId: '', titel: 'Levende buurten' })
      .dan(buurt);
    gegeven(open, buurt)
      .als(VoegStrategischeDoelstellingToe, {
        ...{ id: SD_WERK, ouderId: null, na: SD_BUURT, titel: 'Werk', werktitel: 'SD2' },
      })
      .dan({
        type: 'StrategischeDoelstellingToegevoegd',
        data: { id: SD_WERK, ouderId: null, na: SD_BUURT, titel: 'Werk', werktitel: 'SD2' },
      });
    gegeven(open, buurt)
      .als(VoegHoofdstukToe, { id: HOOFDSTUK, titel: 'Werking', na: SD_BUURT })
      .dan(hoofdstuk(HOOFDSTUK, SD_BUURT));
    gegeven(open, buurt)
      .als(VoegRubriekToe, { id: RUBRIEK_A, ouderId: SD_BUURT, titel: 'Groen' })
      .dan(rubriek(RUBRIEK_A, SD_BUURT));
    gegeven(open)
      .als(PlaatsTekstblok, { id: VOORWOORD, kop: 'Vooraf', tekst: 'Beste lezer' })
      .dan(tekstblok(VOORWOORD));
  });

  const nieuw = { id: RUBRIEK_A, ouderId: SD_BUURT, titel: 'Groen' };

  it('wordt geweigerd in een jaar dat niet open is, zonder titel, of twee keer', () => {
    gegeven().als(VoegRubriekToe, nieuw).danGeweigerd('werkjaar-onbekend', { jaar: JAAR });
    gegeven(open, buurt)
      .als(VoegRubriekToe, { ...nieuw, titel: ' ' })
      .danGeweigerd('tekst-leeg');
    gegeven(open).als(PlaatsTekstblok, { id: VOORWOORD, tekst: '' }).danGeweigerd('tekst-leeg');
    gegeven(open, buurt)
      .als(VoegRubriekToe, { ...nieuw, id: SD_BUURT })
      .danGeweigerd('onderdeel-bestaat-al');
  });

  it('wordt geweigerd op een plaats die er niet is of hem niet draagt', () => {
    const er = gegeven(open, buurt, tekstblok(VOORWOORD, SD_BUURT));
    er.als(VoegRubriekToe, { ...nieuw, ouderId: onbekend }).danGeweigerd('ouder-onbekend');
    er.als(VoegRubriekToe, { ...nieuw, na: onbekend }).danGeweigerd('knoop-onbekend');
    er.als(VoegRubriekToe, { ...nieuw, na: SD_BUURT }).danGeweigerd('knoop-onbekend');
    er.als(VoegRubriekToe, { ...nieuw, ouderId: null }).danGeweigerd('ouder-draagt-niet', {
      ouder: 'verslag',
      soort: 'RUBRIEK',
    });
    er.als(VoegRubriekToe, { ...nieuw, ouderId: VOORWOORD }).danGeweigerd('ouder-draagt-niet', {
      ouder: 'Vooraf',
    });
    er.als(VoegHoofdstukToe, { ...nieuw, ouderId: SD_BUURT }).danGeweigerd('ouder-draagt-niet');
    gegeven(open, buurt, ingetrokken(SD_BUURT))
      .als(VoegRubriekToe, nieuw)
      .danGeweigerd('ouder-onbekend');
  });

  it('nest rubrieken hoogstens drie diep', () => {
    const drie = [
      ...[open, buurt, rubriek(RUBRIEK_A, SD_BUURT), rubriek(RUBRIEK_B, RUBRIEK_A)],
      rubriek(RUBRIEK_C, RUBRIEK_B),
    ];
    gegeven(...drie)
      .als(VoegRubriekToe, { id: RUBRIEK_D, ouderId: RUBRIEK_C, titel: 'Te diep' })
      .danGeweigerd('rubrieken-te-diep', { titel: 'Te diep' });
    gegeven(...drie)
      .als(PlaatsTekstblok, { id: RUBRIEK_D, ouderId: RUBRIEK_C, tekst: 'Mag' })
      .danVerder();
  });
});

describe('een knoop verplaatsen', () => {
  const boom = [
    ...[open, buurt, doelstelling(SD_WERK, SD_BUURT), rubriek(RUBRIEK_A, SD_BUURT)],
    ...[rubriek(RUBRIEK_B, RUBRIEK_A), rubriek(RUBRIEK_C, SD_WERK), rubriek(RUBRIEK_D, RUBRIEK_C)],
  ];

  it('brengt hem met alles eronder naar een andere plaats', () =>
    gegeven(...boom)
      .als(VerplaatsKnoop, { id: RUBRIEK_A, ouderId: SD_WERK, na: RUBRIEK_C })
      .dan(verplaatst(RUBRIEK_A, SD_WERK, RUBRIEK_C)));

  it('wordt geweigerd onder zichzelf, achter zichzelf, of waar hij al staat', () => {
    const er = gegeven(...boom);
    const onder = { id: RUBRIEK_A, ouderId: RUBRIEK_B };
    er.als(VerplaatsKnoop, onder).danGeweigerd('knoop-onder-zichzelf', { titel: 'Groen' });
    er.als(VerplaatsKnoop, { id: RUBRIEK_A, ouderId: SD_BUURT, na: RUBRIEK_A }).danGeweigerd(
      'knoop-onder-zichzelf',
    );
    er.als(VerplaatsKnoop, { id: RUBRIEK_A, ouderId: SD_BUURT }).danGeweigerd('niets-gewijzigd');
    er.als(VerplaatsKnoop, { id: onbekend, ouderId: null }).danGeweigerd('knoop-onbekend');
    er.als(VerplaatsKnoop, { id: RUBRIEK_A, ouderId: onbekend }).danGeweigerd('ouder-onbekend');
    er.als(VerplaatsKnoop, { id: RUBRIEK_A, ouderId: null }).danGeweigerd('ouder-draagt-niet');
  });

  it('telt de rubrieken mee die eronder hangen', () =>
    gegeven(...boom)
      .als(VerplaatsKnoop, { id: RUBRIEK_A, ouderId: RUBRIEK_D })
      .danGeweigerd('rubrieken-te-diep', { titel: 'Groen' }));
});
