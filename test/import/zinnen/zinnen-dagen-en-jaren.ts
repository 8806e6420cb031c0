/** Lists of days, spans, and times over the turn of the year. */
import { dag, dagen, tijd, tijdens, type Zin } from './zin.js';

export const ZINNEN_MET_LIJSTEN_VAN_DAGEN: readonly Zin[] = [
  {
    naam: 'vier dagen van één maand',
    jaar: 2023,
    cel: 'Workshops op 5, 12, 19 en 26 mei 2023.',
    stappen: [dagen('WORKSHOP', ['2023-05-05', '2023-05-12', '2023-05-19', '2023-05-26'])],
  },
  {
    naam: 'drie cijferdatums zonder jaar',
    jaar: 2022,
    cel: 'Bijeenkomsten op 29/3, 4/5 en 30/6.',
    stappen: [dagen('BIJEENKOMST', ['2022-03-29', '2022-05-04', '2022-06-30'])],
  },
  {
    naam: 'dezelfde workshop in drie dorpen: drie dagen',
    jaar: 2024,
    cel: 'We gaven dezelfde workshop in drie dorpen: 14 februari, 13 maart en 10 april.',
    stappen: [dagen('WORKSHOP', ['2024-02-14', '2024-03-13', '2024-04-10'])],
  },
  {
    naam: 'elke dag met zijn plaats',
    jaar: 2023,
    cel: 'De workshop ging door op 5/10 in Deinze, 12/10 in Aalter en op 9/11 in Eeklo.',
    stappen: [dagen('WORKSHOP', ['2023-10-05', '2023-10-12', '2023-11-09'])],
  },
  {
    naam: 'twee dagen waarvan alleen de laatste maand en jaar heeft',
    jaar: 2022,
    cel: 'Op 7 en 21 oktober 2022 gaven we een uiteenzetting voor de eerstelijn.',
    stappen: [dagen('UITEENZETTING', ['2022-10-07', '2022-10-21'])],
  },
];

export const ZINNEN_MET_EEN_PERIODE: readonly Zin[] = [
  {
    naam: 'van dag tot dag',
    jaar: 2023,
    cel: 'De buurtanalyse liep van 3 april tot 12 mei 2023.',
    stappen: [tijdens('BUURTANALYSE', 'BEREIK 2023-04-03 2023-05-12')],
  },
  {
    naam: 'van maand tot maand',
    jaar: 2021,
    cel: 'Interviews van september tot november 2021 met kersverse vrijwilligers.',
    stappen: [tijdens('INTERVIEW', 'BEREIK 2021-09-01 2021-11-30')],
  },
  {
    naam: 'een aantal tussen twee maanden',
    jaar: 2021,
    cel: 'We deden acht interviews tussen maart en juni 2021.',
    stappen: [tijdens('INTERVIEW', 'BEREIK 2021-03-01 2021-06-30', { aantal: 8 })],
  },
  {
    naam: 'in de loop van twee jaren',
    jaar: 2022,
    cel: 'In de loop van 2021 en 2022 deden we zes interviews met jonge ouders.',
    stappen: [tijdens('INTERVIEW', 'IN_DE_LOOP_VAN 2021-01-01 2022-12-31', { aantal: 6 })],
  },
];

export const ZINNEN_OVER_DE_JAARWISSEL: readonly Zin[] = [
  {
    naam: 'december met jaar en januari zonder',
    jaar: 2022,
    cel: 'Bijeenkomsten op 20 december 2021 en 10 januari.',
    stappen: [dagen('BIJEENKOMST', ['2021-12-20', '2022-01-10'])],
  },
  {
    naam: 'drie dagen, de laatste in januari zonder jaar',
    jaar: 2023,
    cel: 'We hielden infomomenten op 15 november en 13 december 2022 en 10 januari.',
    stappen: [dagen('INFOMOMENT', ['2022-11-15', '2022-12-13', '2023-01-10'])],
  },
  {
    naam: 'van december tot februari',
    jaar: 2022,
    cel: 'De buurtanalyse liep van december 2021 tot februari 2022.',
    stappen: [tijdens('BUURTANALYSE', 'BEREIK 2021-12-01 2022-02-28')],
  },
  {
    naam: 'december en januari zonder jaar: dit jaar en het volgende',
    jaar: 2022,
    cel: 'In december en januari hielden we interviews.',
    stappen: [tijdens('INTERVIEW', 'LIJST 2022-12-01 2023-01-31')],
  },
  {
    naam: 'een stap voor en een na nieuwjaar in één zin',
    jaar: 2022,
    cel: 'Workshop op 13 december 2022 en terugkommoment op 17 januari 2023.',
    stappen: [
      dag('WORKSHOP', '2022-12-13'),
      dag('TERUGKOMMOMENT', '2023-01-17', { status: 'GEPLAND' }),
    ],
  },
  {
    naam: 'het laatste en het eerste kwartaal',
    jaar: 2023,
    cel: 'In Q4 2022 en Q1 2023 deden we interviews in de wijk.',
    stappen: [tijdens('INTERVIEW', 'LIJST 2022-10-01 2023-03-31')],
  },
  {
    naam: 'vorige jaren onder een eigen kopje',
    jaar: 2022,
    cel:
      'Voorgeschiedenis (2020-2021): in 2021 hielden we een intake.\n\n' +
      'Procesverloop in 2022: bijeenkomsten op 9 mei en 13 juni 2022.',
    stappen: [
      tijdens('INTAKE', 'JAAR 2021-01-01 2021-12-31'),
      dagen('BIJEENKOMST', ['2022-05-09', '2022-06-13']),
    ],
  },
];

export const ZINNEN_MET_KWARTALEN: readonly Zin[] = [
  {
    naam: 'een lijst van kwartalen met een dubbelpunt',
    jaar: 2022,
    cel: '- Q1: voorbereidende fase met de partners\n- Q3: uitvoerende fase in de wijk',
    stappen: [
      tijdens('FASE', 'KWARTAAL 2022-01-01 2022-03-31'),
      tijdens('FASE', 'KWARTAAL 2022-07-01 2022-09-30'),
    ],
    alineas: 0,
  },
  {
    naam: 'twee kwartalen aan elkaar',
    jaar: 2023,
    cel: '- Q1&2: verkennende fase\n- Q4: workshop voor trekkers',
    stappen: [
      tijdens('FASE', 'LIJST 2023-01-01 2023-06-30', {
        ofTijd: tijd('BEREIK 2023-01-01 2023-06-30'),
      }),
      tijdens('WORKSHOP', 'KWARTAAL 2023-10-01 2023-12-31'),
    ],
    alineas: 0,
  },
  {
    naam: 'twee kwartalen die niet aan elkaar grenzen',
    jaar: 2024,
    cel: 'In Q1 en Q3 hielden we interviews met winkeliers.',
    stappen: [tijdens('INTERVIEW', 'LIJST 2024-01-01 2024-09-30')],
  },
];
