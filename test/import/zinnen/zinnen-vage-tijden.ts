/** Times that are no day: parts of a month or a year, seasons, school years, weeks, open bounds. */
import { dag, tijdens, type Zin } from './zin.js';

export const ZINNEN_MET_EEN_DEEL_VAN_MAAND_OF_JAAR: readonly Zin[] = [
  {
    naam: 'half mei',
    jaar: 2022,
    cel: 'Half mei 2022 was er een bijeenkomst in het park.',
    stappen: [tijdens('BIJEENKOMST', 'MIDDEN_MAAND 2022-05-11 2022-05-20')],
  },
  {
    naam: 'begin april zonder jaar',
    jaar: 2023,
    cel: 'Begin april hadden we een opstartgesprek met de jeugdhuizen.',
    stappen: [tijdens('OPSTARTGESPREK', 'BEGIN_MAAND 2023-04-01 2023-04-10')],
  },
  {
    naam: 'eind februari van een schrikkeljaar',
    jaar: 2024,
    cel: 'Een infomoment volgde eind februari 2024.',
    stappen: [tijdens('INFOMOMENT', 'EIND_MAAND 2024-02-21 2024-02-29')],
  },
  {
    naam: 'eind van het jaar',
    jaar: 2022,
    cel: 'Eind 2022 hielden we een evaluatiegesprek.',
    stappen: [tijdens('EVALUATIEGESPREK', 'EIND_JAAR 2022-10-01 2022-12-31')],
  },
  {
    naam: 'begin van het jaar',
    jaar: 2024,
    cel: 'Begin 2024 was er een verkennend gesprek met het woonzorgcentrum.',
    stappen: [tijdens('VERKENNEND_GESPREK', 'BEGIN_JAAR 2024-01-01 2024-03-31')],
  },
  {
    naam: 'medio',
    jaar: 2021,
    cel: 'Medio 2021 gaven we een try-out voor collega’s.',
    stappen: [tijdens('TRY_OUT', 'MIDDEN_JAAR 2021-04-01 2021-09-30')],
  },
  {
    naam: 'eerste helft van het jaar, met een aantal',
    jaar: 2023,
    cel: 'In de eerste helft van 2023 deden we negen interviews.',
    stappen: [tijdens('INTERVIEW', 'HALFJAAR 2023-01-01 2023-06-30', { aantal: 9 })],
  },
  {
    naam: 'zomer',
    jaar: 2023,
    cel: 'In de zomer van 2023 volgde een diepte-interview met de bezielster.',
    stappen: [tijdens('DIEPTE_INTERVIEW', 'SEIZOEN 2023-06-01 2023-08-31')],
  },
  {
    naam: 'een maand met een jaar na een apostrof',
    jaar: 2022,
    cel: "In maart '21 was er een intake, in april ’22 een opstartgesprek.",
    stappen: [
      tijdens('INTAKE', 'MAAND 2021-03-01 2021-03-31'),
      tijdens('OPSTARTGESPREK', 'MAAND 2022-04-01 2022-04-30'),
    ],
  },
];

export const ZINNEN_MET_SCHOOLJAAR_OF_WEEK: readonly Zin[] = [
  {
    naam: 'schooljaar met een aantal',
    jaar: 2022,
    cel: 'In het schooljaar 2021-2022 hielden we vier infomomenten in scholen.',
    stappen: [tijdens('INFOMOMENT', 'SCHOOLJAAR 2021-09-01 2022-08-31', { aantal: 4 })],
  },
  {
    naam: 'schooljaar op het eind van de zin',
    jaar: 2024,
    cel: 'De workshop voor leerkrachten liep tijdens het schooljaar 2023-2024.',
    stappen: [tijdens('WORKSHOP', 'SCHOOLJAAR 2023-09-01 2024-08-31')],
  },
  {
    naam: 'schooljaar tussen haakjes, met een schuine streep',
    jaar: 2023,
    cel: 'Buurtanalyse met de leerlingen (schooljaar 2022/2023)',
    stappen: [tijdens('BUURTANALYSE', 'SCHOOLJAAR 2022-09-01 2023-08-31')],
  },
  {
    naam: 'week van een genoemd jaar',
    jaar: 2022,
    cel: 'In week 12 van 2022 was er een brainstorm.',
    stappen: [tijdens('BRAINSTORM', 'WEEK 2022-03-21 2022-03-27')],
  },
  {
    naam: 'week zonder jaar',
    jaar: 2023,
    cel: 'De bijeenkomst vond plaats in week 40.',
    stappen: [tijdens('BIJEENKOMST', 'WEEK 2023-10-02 2023-10-08')],
  },
  {
    naam: 'week tussen haakjes',
    jaar: 2024,
    cel: 'Evaluatiegesprek met de ouders (week 7)',
    stappen: [tijdens('EVALUATIEGESPREK', 'WEEK 2024-02-12 2024-02-18')],
  },
];

export const ZINNEN_MET_EEN_OPEN_OF_ONZEKERE_TIJD: readonly Zin[] = [
  {
    naam: 'rond een dag',
    jaar: 2023,
    cel: 'Rond 12 mei 2023 was er een telefonisch gesprek.',
    stappen: [{ ...dag('GESPREK', '2023-05-12', { modus: 'TELEFONISCH' }), omstreeks: true }],
  },
  {
    naam: 'vanaf een dag',
    jaar: 2022,
    cel: 'Vanaf 9 april 2022 waren er wekelijks bijeenkomsten in de kantine.',
    stappen: [tijdens('BIJEENKOMST', 'VANAF 2022-04-09 -')],
  },
  {
    naam: 'tegen het eind van een maand',
    jaar: 2024,
    cel: 'Tegen eind juni 2024 was de buurtanalyse klaar.',
    stappen: [tijdens('BUURTANALYSE', 'TOT - 2024-06-30')],
  },
  {
    naam: 'de ene maand of de andere',
    jaar: 2022,
    cel: 'In mei of juni 2022 was er nog een gesprek met de huisbaas.',
    stappen: [tijdens('GESPREK', 'OF 2022-05-01 2022-06-30')],
  },
];
