/** Deeltrajecten, results and links: what belongs to a traject beside its texts. */
import { VoegLinkToe, WerkResultaatBij } from '../../../domain/traject/bijlagen.js';
import {
  HernoemDeeltraject,
  SluitDeeltrajectAf,
  VoegDeeltrajectToe,
} from '../../../domain/traject/deeltrajecten.js';
import { een } from '../../formulier/invoer.js';
import type { Veld } from '../../formulier/velden.js';
import { bewerking } from './bewerking.js';

const NAAM: Veld = { naam: 'naam', label: 'Naam', soort: 'regel' };
const RESULTAAT: readonly Veld[] = [
  { naam: 'naam', label: 'Welk resultaat?', soort: 'regel', hint: 'Bijvoorbeeld: draaiboek.' },
  {
    naam: 'status',
    label: 'Hoe staat het ermee?',
    soort: 'regel',
    hint: 'Bijvoorbeeld: in opmaak.',
  },
];

export const OVER_DEELTRAJECT = {
  deeltraject: bewerking({
    klasse: VoegDeeltrajectToe,
    titel: () => 'Deeltraject toevoegen',
    knop: 'Deeltraject toevoegen',
    uitleg: () =>
      'Een deeltraject krijgt een eigen procesverloop. Zodra er twee iets bevatten, staan ze apart in het verslag.',
    velden: () => [NAAM],
    begin: () => ({}),
    nieuw: 'deeltrajectId',
    opdracht: (invoer, { trajectId }) => ({
      trajectId,
      deeltrajectId: een(invoer, 'deeltrajectId'),
      naam: een(invoer, 'naam'),
    }),
  }),
  'deeltraject-hernoemen': bewerking({
    klasse: HernoemDeeltraject,
    titel: () => 'Deeltraject hernoemen',
    knop: 'Naam bewaren',
    soort: 'DEELTRAJECT',
    velden: () => [NAAM],
    begin: ({ stand: { delen }, deel }) => {
      const gevonden = delen.geef('DEELTRAJECT', deel);
      return { naam: gevonden.deel.naam, revisie: String(gevonden.bij.revisie) };
    },
    opdracht: (invoer, { trajectId, deel }) => ({
      trajectId,
      deeltrajectId: deel,
      naam: een(invoer, 'naam'),
      revisie: een(invoer, 'revisie'),
    }),
  }),
  'deeltraject-afsluiten': bewerking({
    klasse: SluitDeeltrajectAf,
    titel: () => 'Deeltraject afsluiten',
    knop: 'Deeltraject afsluiten',
    uitleg: () => 'Er kunnen dan geen nieuwe stappen meer bij.',
    velden: () => [],
    begin: () => ({}),
    opdracht: (_invoer, { trajectId, deel }) => ({ trajectId, deeltrajectId: deel }),
  }),
  resultaat: bewerking({
    klasse: WerkResultaatBij,
    titel: ({ deel }) => (deel ? 'Resultaat bijwerken' : 'Resultaat toevoegen'),
    knop: 'Resultaat bewaren',
    velden: () => RESULTAAT,
    nieuw: 'resultaatId',
    begin: ({ stand: { delen }, deel }) => {
      const { naam = '', status = '' } = delen.vind('RESULTAAT', deel)?.deel ?? {};
      return { naam, status, ...(deel ? { resultaatId: deel } : {}) };
    },
    opdracht: (invoer, { trajectId }) => ({
      trajectId,
      resultaatId: een(invoer, 'resultaatId'),
      naam: een(invoer, 'naam'),
      status: een(invoer, 'status'),
    }),
  }),
  /** `deel` = 'STAP/<id>' or 'KERN/<trajectId>': what the link belongs to. */
  link: bewerking({
    klasse: VoegLinkToe,
    titel: () => 'Link toevoegen',
    knop: 'Link bewaren',
    velden: () => [
      { naam: 'url', label: 'Adres', soort: 'regel', hint: 'Begint met https://' },
      { naam: 'tekst', label: 'Naam van de link', soort: 'regel', optioneel: true },
    ],
    nieuw: 'linkId',
    begin: () => ({}),
    opdracht: (invoer, { trajectId, deel }) => {
      const [bijSoort = '', bijId = ''] = deel.split('/');
      return {
        trajectId,
        linkId: een(invoer, 'linkId'),
        url: een(invoer, 'url'),
        tekst: een(invoer, 'tekst'),
        bijSoort,
        bijId,
      };
    },
  }),
};
