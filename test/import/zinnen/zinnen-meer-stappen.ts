/** Several steps in a sentence, lists with items under items, how people met, and how many times. */
import { dag, dagen, regels, tijdens, zonderDatum, type Zin } from './zin.js';

export const ZINNEN_MET_MEER_STAPPEN: readonly Zin[] = [
  {
    naam: 'drie stappen met komma en "en"',
    jaar: 2022,
    cel:
      'We begonnen met een intake op 10 januari 2022, hielden een opstartgesprek op 24 januari 2022 ' +
      'en gaven een workshop op 14 maart 2022.',
    stappen: [
      dag('INTAKE', '2022-01-10'),
      dag('OPSTARTGESPREK', '2022-01-24'),
      dag('WORKSHOP', '2022-03-14'),
    ],
  },
  {
    naam: 'een aantal met zijn dagen tussen haakjes, midden in de zin',
    jaar: 2023,
    cel:
      'Na het verkennend gesprek van 6 februari 2023 volgden twee voorbereidende gesprekken ' +
      '(27 februari en 13 maart 2023) en een infomoment op 27 maart 2023.',
    stappen: [
      dag('VERKENNEND_GESPREK', '2023-02-06'),
      dagen('VOORBEREIDEND_GESPREK', ['2023-02-27', '2023-03-13']),
      dag('INFOMOMENT', '2023-03-27'),
    ],
  },
  {
    naam: 'twee stappen op dezelfde dag',
    jaar: 2023,
    cel: "Op 13 oktober 2023 was er 's ochtends een workshop en 's avonds een infomoment.",
    stappen: [dag('WORKSHOP', '2023-10-13'), dag('INFOMOMENT', '2023-10-13')],
  },
  {
    naam: 'type, dubbelpunt, cijferdatum, puntkomma',
    jaar: 2024,
    cel: 'Opvolgsessie: 12/9; evaluatie: 26/9; terugkommoment: 10/10.',
    stappen: [
      dag('OPVOLGSESSIE', '2024-09-12'),
      dag('EVALUATIE', '2024-09-26'),
      dag('TERUGKOMMOMENT', '2024-10-10'),
    ],
  },
  {
    naam: 'gewone zinnen voor en na de stap blijven tekst',
    jaar: 2022,
    cel: regels(
      'De vraag kwam van een moeder uit de wijk.',
      '',
      'Op 2 maart 2022 was er een opstartgesprek.',
      '',
      'De sfeer was hartelijk.',
    ),
    stappen: [dag('OPSTARTGESPREK', '2022-03-02')],
    alineas: 2,
  },
];

export const ZINNEN_IN_LIJSTEN: readonly Zin[] = [
  {
    naam: 'stappen in punten onder punten',
    jaar: 2024,
    cel: regels(
      '- Werkgroep buitenspelen',
      '  - opstartgesprek op 7 maart 2024',
      '  - bijeenkomst op 18 april 2024',
      '- Werkgroep moestuin',
      '  - opstartgesprek op 14 maart 2024',
      '  - evaluatie in juni 2024',
    ),
    stappen: [
      dag('OPSTARTGESPREK', '2024-03-07'),
      dag('BIJEENKOMST', '2024-04-18'),
      dag('OPSTARTGESPREK', '2024-03-14'),
      tijdens('EVALUATIE', 'MAAND 2024-06-01 2024-06-30'),
    ],
    alineas: 2,
  },
  {
    naam: 'genummerde punten met bijzonderheden eronder',
    jaar: 2023,
    cel: regels(
      '1. Voorbereidend gesprek (online) op 4 mei 2023',
      '2. Workshop op 1 juni 2023',
      '   - 18 deelnemers',
      '   - in het cultureel centrum',
      '3. Evaluatiegesprek op 15 juni 2023',
    ),
    stappen: [
      dag('VOORBEREIDEND_GESPREK', '2023-05-04', { modus: 'ONLINE' }),
      dag('WORKSHOP', '2023-06-01'),
      dag('EVALUATIEGESPREK', '2023-06-15'),
    ],
  },
  {
    naam: 'bolletjes, cijferdatums en een punt zonder stap',
    jaar: 2022,
    cel: regels(
      '• Opstartgesprek op 3/2/2022',
      '• Bijeenkomst op 3/3/2022',
      '• Een folder voor de apotheek',
    ),
    stappen: [dag('OPSTARTGESPREK', '2022-02-03'), dag('BIJEENKOMST', '2022-03-03')],
    alineas: 1,
  },
  {
    naam: 'het type in het punt en de dagen in de punten eronder',
    jaar: 2023,
    cel: regels(
      '- Workshops:',
      '  - 9 februari 2023, voor de lagere school',
      '  - 16 maart 2023, voor de academie',
    ),
    stappen: [dagen('WORKSHOP', ['2023-02-09', '2023-03-16'])],
  },
];

export const ZINNEN_MET_EEN_MODUS: readonly Zin[] = [
  {
    naam: 'online voor het type',
    jaar: 2021,
    cel: 'Online bijeenkomst op 4 november 2021.',
    stappen: [dag('BIJEENKOMST', '2021-11-04', { modus: 'ONLINE' })],
  },
  {
    naam: 'telefonisch na de datum',
    jaar: 2023,
    cel: 'We hielden op 8 maart 2023 een telefonisch gesprek met de schepen.',
    stappen: [dag('GESPREK', '2023-03-08', { modus: 'TELEFONISCH' })],
  },
  {
    naam: 'hybride voor het type',
    jaar: 2024,
    cel: 'Hybride infomoment op 20 juni 2024',
    stappen: [dag('INFOMOMENT', '2024-06-20', { modus: 'HYBRIDE' })],
  },
  {
    naam: 'ging online door',
    jaar: 2023,
    cel: 'Het evaluatiegesprek van 1 december 2023 ging online door.',
    stappen: [dag('EVALUATIEGESPREK', '2023-12-01', { modus: 'ONLINE' })],
  },
];

export const ZINNEN_MET_EEN_AANTAL: readonly Zin[] = [
  {
    naam: 'twee gesprekken in het jaar',
    jaar: 2022,
    cel: 'In 2022 voerden we twee verkennende gesprekken met de tuinvereniging.',
    stappen: [tijdens('VERKENNEND_GESPREK', 'JAAR 2022-01-01 2022-12-31', { aantal: 2 })],
  },
  {
    naam: 'enkele gesprekken in het najaar',
    jaar: 2023,
    cel: 'In het najaar van 2023 hadden we enkele gesprekken met het bestuur.',
    stappen: [tijdens('GESPREK', 'SEIZOEN 2023-09-01 2023-11-30', { aantal: 'enkele' })],
  },
  {
    naam: 'een getal met x',
    jaar: 2024,
    cel: '3x workshop in mei 2024',
    stappen: [tijdens('WORKSHOP', 'MAAND 2024-05-01 2024-05-31', { aantal: 3 })],
  },
  {
    naam: 'een aantal deelnemers is geen aantal keren',
    jaar: 2024,
    cel: 'Op 19 november 2024 namen 23 mensen deel aan een afrondend gesprek.',
    stappen: [dag('AFRONDEND_GESPREK', '2024-11-19')],
  },
  {
    naam: 'een genummerde stap zonder datum tussen twee met',
    jaar: 2022,
    cel: regels(
      '- Bijeenkomst 3 op 6 september 2022',
      '- Bijeenkomst 4: Doelstelling: een logo tekenen',
      '- Bijeenkomst 5 op 8 november 2022',
    ),
    stappen: [
      dag('BIJEENKOMST', '2022-09-06', { volgnummer: 3 }),
      zonderDatum('BIJEENKOMST', { volgnummer: 4, doel: 'een logo tekenen' }),
      dag('BIJEENKOMST', '2022-11-08', { volgnummer: 5 }),
    ],
    alineas: 0,
  },
];
