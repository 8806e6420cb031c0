/** A year in which every command is accepted once: sample bodies, in an order in which each has what it needs. */
import { nr } from '../support/namen.js';
import { PROEFBUUR, PROEFJAAR, PROEFTRAJECT, type Proef } from './proef.js';
import { HET_JAAR } from './scenario-jaar.js';
import { HET_VERBAND } from './scenario-verband.js';

const jaar = PROEFJAAR;
const [trajectId, buurId] = [PROEFTRAJECT, PROEFBUUR];
const weg = nr(3);
const [noord, zuid] = [nr(11), nr(12)];
const [stap, plan, ander, afgelast, intake] = [nr(21), nr(22), nr(23), nr(24), nr(25)];
const [les, link, resultaat, alinea, bundel] = [nr(31), nr(32), nr(33), nr(34), nr(35)];

const traject = (naam: string, velden: object, meer: Partial<Proef> = {}): Proef => ({
  naam,
  velden: { trajectId, ...velden },
  ...meer,
});
const HET_TRAJECT: readonly Proef[] = [
  traject(
    'StartTraject',
    {
      titel: 'Buurtkeuken De Wilg',
      soort: 'PROEFTUIN',
      gemeenten: ['44021'],
      penhouderId: nr(90),
    },
    { als: 'traject' },
  ),
  traject('StartTraject', { trajectId: buurId, titel: 'Leestafel', soort: 'ACTIVITEIT' }),
  traject('StartTraject', { trajectId: weg, titel: 'Vergissing', soort: 'ACTIVITEIT' }),
  traject(
    'HernoemTraject',
    { titel: 'Buurtkeuken De Linde' },
    { revisieVan: 'traject', als: 'traject' },
  ),
  traject('PauzeerTraject', { reden: 'De keuken wordt verbouwd.', herbekijkOp: '2024-03-01' }),
  traject('HervatTraject', {}),
  traject('VoegDeeltrajectToe', { deeltrajectId: noord, naam: 'Noord' }, { als: 'noord' }),
  traject('VoegDeeltrajectToe', { deeltrajectId: zuid, naam: 'Zuid' }),
  traject(
    'HernoemDeeltraject',
    { deeltrajectId: noord, naam: 'Noordrand' },
    { revisieVan: 'noord' },
  ),
  traject('SluitDeeltrajectAf', { deeltrajectId: zuid }),
  traject('LegDoelVast', {
    jaar,
    blokken: [
      { soort: 'CONTEXT', kop: 'Aanleiding', tekst: 'Veel buren eten *alleen*.' },
      { soort: 'DOELSTELLING', tekst: 'Elke week samen koken.' },
    ],
    revisie: -1,
  }),
  traject('LegStandVanZakenVast', {
    ...{ jaar, peildatum: '2024-06-30', tekst: 'De keuken draait.', fase: 'ACTIEF', revisie: -1 },
  }),
  traject(
    'LegLesVast',
    { lesId: les, jaar, tekst: 'Begin klein.', themas: ['schaal'] },
    { als: 'les' },
  ),
  traject('HerzieLes', { lesId: les, tekst: 'Begin klein, en snel.' }, { revisieVan: 'les' }),
];

const DE_STAPPEN: readonly Proef[] = [
  traject(
    'LogStap',
    {
      ...{ stapId: stap, jaar, type: 'BIJEENKOMST', nummer: 1, wanneer: '9/4', aantal: 'enkele' },
      ...{ plaats: 'Parochiezaal', medewerkers: 'team', uitkomst: 'GEHOUDEN', na: null },
    },
    { als: 'stap' },
  ),
  traject('LogStap', {
    ...{ stapId: intake, jaar, type: 'INTAKE', wanneer: 'februari', uitkomst: 'GEHOUDEN' },
    volgende: { stapId: plan, type: 'EVALUATIEGESPREK', wanneer: 'mei' },
  }),
  traject(
    'PlanStap',
    { stapId: ander, jaar, deeltrajectId: noord, type: 'ANDERS', typeTekst: 'Kookproef', na: stap },
    { als: 'ander' },
  ),
  traject('PlanStap', { stapId: afgelast, jaar, type: 'WORKSHOP' }, { als: 'afgelast' }),
  traject(
    'VerplaatsStap',
    { stapId: ander, naar: 'juni', reden: 'Examens.' },
    { revisieVan: 'ander', als: 'ander' },
  ),
  traject(
    'StelStapUit',
    { stapId: ander, tot: 'september' },
    { revisieVan: 'ander', als: 'ander' },
  ),
  traject(
    'HoudStap',
    { stapId: ander, wanneer: '12/9', modus: 'online' },
    { revisieVan: 'ander', als: 'ander' },
  ),
  traject(
    'MeldStapNietDoorgegaan',
    { stapId: afgelast, definitief: true, redencode: 'AGENDA' },
    { revisieVan: 'afgelast' },
  ),
  traject(
    'EvalueerStap',
    {
      stapId: ander,
      antwoorden: [{ vraag: 'Wat werkte?', antwoord: 'De soep.' }],
      ervarenBaat: ['contact'],
    },
    { revisieVan: 'ander' },
  ),
  traject(
    'CorrigeerStap',
    { stapId: stap, jaar, type: 'BIJEENKOMST', nummer: 1, wanneer: '10/4', reden: 'Tikfout.' },
    { revisieVan: 'stap' },
  ),
  traject('KoppelStap', {
    ...{ stapId: stap, relatie: 'BEREIDT_VOOR', doelTrajectId: trajectId, doelStapId: ander },
  }),
];

const HET_VERHAAL: readonly Proef[] = [
  traject(
    'VoegAlineaToe',
    { alineaId: alinea, jaar, tekst: 'Het begon aan tafel.' },
    { als: 'alinea' },
  ),
  traject(
    'HerzieAlinea',
    { alineaId: alinea, tekst: 'Het begon aan een lange tafel.', stapIds: [stap] },
    { revisieVan: 'alinea' },
  ),
  traject('VerplaatsOnderdeel', { jaar, soort: 'ALINEA', id: alinea, na: null }),
  ...[1, 2].map((n) =>
    traject('LogStap', {
      ...{ stapId: nr(25 + n), jaar, type: 'WORKSHOP', wanneer: `${n}/3`, uitkomst: 'GEHOUDEN' },
    }),
  ),
  traject('BundelStappen', { bundelId: bundel, stapIds: [nr(26), nr(27)], revisie: -1 }),
  traject('ZetOpDatum', { soort: 'ALINEA', id: alinea }),
  traject('VoegLinkToe', {
    ...{ linkId: link, url: 'https://wilgerode.example/keuken', tekst: 'Menu' },
    ...{ bijSoort: 'KERN', bijId: trajectId },
  }),
  traject('WerkResultaatBij', { resultaatId: resultaat, naam: 'Kookboek', status: 'in druk' }),
  traject('TrekOnderdeelIn', { soort: 'LINK', id: link, reden: 'Site is weg.' }),
  traject('HerstelOnderdeel', { soort: 'LINK', id: link }),
  traject('RondTrajectAf', { trajectId: buurId, wanneer: 'december 2023', uitkomst: 'AFGEROND' }),
  traject(
    'HeropenTraject',
    { trajectId: buurId, reden: 'De buren willen voort.' },
    { als: 'heropend' },
  ),
  {
    naam: 'WisTekst',
    velden: {
      ...{ aggregaat: 'traject', aggregaatId: trajectId, soort: 'LES', id: les },
      grond: 'OP_VERZOEK',
    },
  },
  {
    naam: 'MaakOngedaan',
    velden: { aggregaat: 'traject', aggregaatId: buurId },
    ongedaan: 'heropend',
  },
];

export const SCENARIO: readonly Proef[] = [
  ...HET_TRAJECT,
  ...DE_STAPPEN,
  ...HET_VERHAAL,
  ...HET_JAAR,
  ...HET_VERBAND,
];
