/** Every command about the partnership, through the API. */
import { JOPPE, nr } from '../support/namen.js';
import type { Proef } from './proef.js';

const [partner, ander, periode] = [nr(61), nr(62), nr(63)];
const namen = [{ naam: 'De Brug', vanaf: '2019' }];

export const HET_VERBAND: readonly Proef[] = [
  {
    naam: 'VoegPartnerToe',
    velden: { id: partner, naam: 'De Brug', namen, schrijfwijzen: ['Den Brug'], vanaf: '2020' },
    als: 'partner',
  },
  { naam: 'VoegPartnerToe', velden: { id: ander, naam: 'Wijkhuis', kandidaatSinds: 'mei 2024' } },
  {
    naam: 'HerziePartner',
    velden: { id: partner, naam: 'De Brug', namen: [], schrijfwijzen: [], vanaf: '2020' },
    revisieVan: 'partner',
  },
  {
    naam: 'VoegMedewerkerToe',
    velden: { id: periode, medewerkerId: JOPPE, moederorganisatieId: partner, vanaf: '2023' },
    als: 'periode',
  },
  {
    naam: 'HerzieMedewerker',
    velden: { id: periode, medewerkerId: JOPPE, functie: 'coördinator', tot: '2024' },
    revisieVan: 'periode',
  },
  { naam: 'TrekSamenwerkingsdeelIn', velden: { soort: 'PARTNER', id: ander, reden: 'Dubbel.' } },
  { naam: 'HerstelSamenwerkingsdeel', velden: { soort: 'PARTNER', id: ander } },
];
