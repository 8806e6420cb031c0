import { describe, it } from '@jest/globals';
import { HerstelKnoop, TrekKnoopIn } from '../../src/domain/werkjaar/knopen.js';
import { HernoemKnoop, HerzieTekstblok } from '../../src/domain/werkjaar/knoopwoorden.js';
import { gegeven, onbekend } from '../support/gegeven.js';
import { MOESTUIN, RUBRIEK_A, SD_BUURT, VOORWOORD } from '../support/namen.js';
import {
  doelstelling,
  geopend,
  ingedeeld,
  ingetrokken,
  rubriek,
  tekstblok,
  uitgedeeld,
} from '../support/voorbeelden-werkjaar.js';

const open = geopend();
const buurt = doelstelling(SD_BUURT);

describe('een knoop hernoemen of herzien', () => {
  const er = gegeven(open, buurt, tekstblok(VOORWOORD));
  const nieuw = { id: SD_BUURT, titel: 'Warme buurten', revisie: 1 };
  const tekst = { id: VOORWOORD, kop: 'Vooraf', tekst: 'Dag lezer', revisie: 2 };

  it('geeft een andere titel of tekst', () => {
    er.als(HernoemKnoop, nieuw).dan({
      type: 'KnoopHernoemd',
      data: { id: SD_BUURT, titel: 'Warme buurten' },
    });
    er.als(HerzieTekstblok, { ...tekst, kop: '' }).dan({
      type: 'TekstblokHerzien',
      data: { id: VOORWOORD, tekst: 'Dag lezer' },
    });
  });

  it('wordt geweigerd: leeg, hetzelfde, door een ander gewijzigd, of de verkeerde soort', () => {
    er.als(HernoemKnoop, { ...nieuw, titel: '' }).danGeweigerd('tekst-leeg');
    er.als(HernoemKnoop, { ...nieuw, titel: 'Levende buurten' }).danGeweigerd('niets-gewijzigd');
    er.als(HernoemKnoop, { ...nieuw, revisie: 0 }).danGeweigerd('intussen-gewijzigd', {
      soort: 'KNOOP',
      revisie: 1,
    });
    er.als(HernoemKnoop, { ...nieuw, id: VOORWOORD, revisie: 2 }).danGeweigerd('knoop-onbekend');
    er.als(HerzieTekstblok, { ...tekst, tekst: 'Beste lezer' }).danGeweigerd('niets-gewijzigd');
    er.als(HerzieTekstblok, { ...tekst, kop: '', tekst: '' }).danGeweigerd('tekst-leeg');
    er.als(HerzieTekstblok, { ...tekst, id: SD_BUURT, revisie: 1 }).danGeweigerd('knoop-onbekend');
    er.als(HerzieTekstblok, { ...tekst, revisie: 1 }).danGeweigerd('intussen-gewijzigd');
  });
});

describe('een knoop intrekken en herstellen', () => {
  const vol = [open, buurt, rubriek(RUBRIEK_A, SD_BUURT)];

  it('kan als er niets meer onder staat', () => {
    gegeven(open, buurt).als(TrekKnoopIn, { id: SD_BUURT }).dan(ingetrokken(SD_BUURT));
    gegeven(...vol)
      .als(TrekKnoopIn, { id: SD_BUURT })
      .danGeweigerd('knoop-heeft-inhoud', { titel: 'Levende buurten', inhoud: ['Groen'] });
    gegeven(open, buurt, ingedeeld(MOESTUIN, SD_BUURT))
      .als(TrekKnoopIn, { id: MOESTUIN })
      .dan(uitgedeeld(MOESTUIN));
    gegeven(open, buurt, ingetrokken(SD_BUURT))
      .als(HerstelKnoop, { id: SD_BUURT })
      .dan({ type: 'KnoopHersteld', data: { id: SD_BUURT } });
  });

  it('wordt geweigerd waar het niet kan', () => {
    gegeven(open, buurt)
      .als(HerstelKnoop, { id: SD_BUURT })
      .danGeweigerd('onderdeel-niet-ingetrokken', { naam: 'Levende buurten' });
    gegeven(open).als(HerstelKnoop, { id: onbekend }).danGeweigerd('knoop-onbekend');
    gegeven(open, buurt, ingetrokken(SD_BUURT))
      .als(TrekKnoopIn, { id: SD_BUURT })
      .danGeweigerd('onderdeel-ingetrokken');
    gegeven(...vol, ingetrokken(RUBRIEK_A), ingetrokken(SD_BUURT))
      .als(HerstelKnoop, { id: RUBRIEK_A })
      .danGeweigerd('ouder-onbekend');
    gegeven().als(HerstelKnoop, { id: SD_BUURT }).danGeweigerd('werkjaar-onbekend');
    gegeven().als(TrekKnoopIn, { id: SD_BUURT }).danGeweigerd('werkjaar-onbekend');
  });
});
