/** The report's tree, once its trajecten are there. */
import { nr } from '../support/namen.js';
import { PROEFBUUR, PROEFJAAR, PROEFTRAJECT, type Proef } from './proef.js';

const jaar = PROEFJAAR;
const [trajectId, buurId] = [PROEFTRAJECT, PROEFBUUR];
const [sd, werking, rubriek, leeg, blok] = [nr(51), nr(52), nr(53), nr(54), nr(55)];

const boom = (naam: string, velden: object, meer: Partial<Proef> = {}): Proef => ({
  naam,
  velden: { jaar, ...velden },
  ...meer,
});

export const HET_JAAR: readonly Proef[] = [
  boom('OpenWerkjaar', {}),
  boom(
    'VoegStrategischeDoelstellingToe',
    { id: sd, titel: 'Samen aan tafel', werktitel: 'Tafel' },
    { als: 'sd' },
  ),
  boom('VoegHoofdstukToe', { id: werking, ouderId: null, na: sd, titel: 'Werking' }),
  boom('VoegRubriekToe', { id: rubriek, ouderId: sd, titel: 'Koken' }),
  boom('VoegRubriekToe', { id: leeg, ouderId: sd, na: rubriek, titel: 'Leeg' }),
  boom(
    'PlaatsTekstblok',
    { id: blok, ouderId: null, na: null, kop: 'Vooraf', niveau: 1, tekst: 'Dag **allemaal**.' },
    { als: 'blok' },
  ),
  boom(
    'HerzieTekstblok',
    { id: blok, kop: 'Vooraf', tekst: 'Dag iedereen.' },
    { revisieVan: 'blok' },
  ),
  boom('HernoemKnoop', { id: sd, titel: 'Samen eten' }, { revisieVan: 'sd' }),
  boom('VerplaatsKnoop', { id: leeg, ouderId: werking, na: null }),
  boom('NummerKnoop', { id: werking, nummer: 4 }),
  boom('TrekKnoopIn', { id: leeg, reden: 'Toch niet.' }),
  boom('HerstelKnoop', { id: leeg }),
  boom('DeelTrajectIn', { trajectId, ouderId: rubriek, na: null, nummer: 1 }),
  boom('DeelTrajectIn', { trajectId: buurId, ouderId: rubriek, na: trajectId }),
  boom('DeelTrajectUit', { trajectId: buurId }),
];
