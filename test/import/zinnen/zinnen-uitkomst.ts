/** What did not take place, was moved or put off, or is still to come. */
import { dag, dagen, regels, tijd, tijdens, type Zin } from './zin.js';

export const ZINNEN_DIE_NIET_DOORGINGEN: readonly Zin[] = [
  {
    naam: 'voorlopig niet doorgegaan hoort alleen bij de laatste van drie zinnen',
    jaar: 2022,
    cel:
      'Op 9 februari 2022 was er een voorbereidend gesprek. ' +
      'Op 22 maart 2022 gaven we een uiteenzetting over aanbellen bij onbekenden. ' +
      'Het terugkommoment in oktober is voorlopig niet doorgegaan.',
    stappen: [
      dag('VOORBEREIDEND_GESPREK', '2022-02-09'),
      dag('UITEENZETTING', '2022-03-22'),
      tijdens('TERUGKOMMOMENT', 'MAAND 2022-10-01 2022-10-31', {
        status: 'VOORLOPIG_NIET_DOORGEGAAN',
      }),
    ],
  },
  {
    naam: 'voorlopig niet doorgegaan tussen haakjes achter de laatste zin',
    jaar: 2023,
    cel:
      'Workshop op 5 mei 2023. Opvolgsessie op 2 juni 2023. ' +
      'Terugkommoment in november 2023 (voorlopig niet doorgegaan)',
    stappen: [
      dag('WORKSHOP', '2023-05-05'),
      dag('OPVOLGSESSIE', '2023-06-02'),
      tijdens('TERUGKOMMOMENT', 'MAAND 2023-11-01 2023-11-30', {
        status: 'VOORLOPIG_NIET_DOORGEGAAN',
      }),
    ],
  },
  {
    naam: 'voorlopig niet doorgegaan na een puntkomma',
    jaar: 2022,
    cel:
      'Workshop op 3 maart 2022, opvolgsessie op 7 april 2022; ' +
      'het evaluatiegesprek in mei is voorlopig niet doorgegaan.',
    stappen: [
      dag('WORKSHOP', '2022-03-03'),
      dag('OPVOLGSESSIE', '2022-04-07'),
      tijdens('EVALUATIEGESPREK', 'MAAND 2022-05-01 2022-05-31', {
        status: 'VOORLOPIG_NIET_DOORGEGAAN',
      }),
    ],
  },
  {
    naam: 'voorlopig niet doorgegaan zonder punt na stappen die doorlopen',
    jaar: 2024,
    cel:
      'Voorbereidend gesprek op 16 februari 2024 Infomoment op 8 maart 2024 ' +
      'Terugkommoment op 26 april 2024 (voorlopig niet doorgegaan)',
    stappen: [
      dag('VOORBEREIDEND_GESPREK', '2024-02-16'),
      dag('INFOMOMENT', '2024-03-08'),
      dag('TERUGKOMMOMENT', '2024-04-26', { status: 'VOORLOPIG_NIET_DOORGEGAAN' }),
    ],
  },
  {
    naam: 'de eerste ging niet door, de tweede wel',
    jaar: 2022,
    cel:
      'De bijeenkomst van 14 november 2022 is niet doorgegaan wegens te weinig inschrijvingen. ' +
      'Het evaluatiegesprek op 30 november 2022 vond wel plaats.',
    stappen: [
      dag('BIJEENKOMST', '2022-11-14', { status: 'NIET_DOORGEGAAN' }),
      dag('EVALUATIEGESPREK', '2022-11-30'),
    ],
  },
  {
    naam: 'één punt van een lijst is geannuleerd',
    jaar: 2024,
    cel: regels(
      '- Infomoment op 3 maart 2024',
      '- Infomoment op 7 april 2024 (geannuleerd)',
      '- Infomoment op 5 mei 2024',
    ),
    stappen: [
      dag('INFOMOMENT', '2024-03-03'),
      dag('INFOMOMENT', '2024-04-07', { status: 'NIET_DOORGEGAAN' }),
      dag('INFOMOMENT', '2024-05-05'),
    ],
    alineas: 0,
  },
  {
    naam: 'was voorzien maar ging niet door',
    jaar: 2023,
    cel: 'Een try-out was voorzien op 12 december 2023, maar ging niet door.',
    stappen: [dag('TRY_OUT', '2023-12-12', { status: 'NIET_DOORGEGAAN' })],
  },
  {
    naam: 'ging niet door, en wat er daarna wel was',
    jaar: 2024,
    cel:
      'Door ziekte ging het voorbereidend gesprek van 7 juni 2024 niet door; ' +
      'het telefonisch gesprek op 14 juni 2024 wel.',
    stappen: [
      dag('VOORBEREIDEND_GESPREK', '2024-06-07', { status: 'NIET_DOORGEGAAN' }),
      dag('GESPREK', '2024-06-14', { modus: 'TELEFONISCH' }),
    ],
  },
  {
    naam: 'drie dagen die geen van drieën doorgingen',
    jaar: 2023,
    cel: 'De infomomenten van 4, 11 en 18 oktober 2023 gingen alle drie niet door.',
    stappen: [
      dagen('INFOMOMENT', ['2023-10-04', '2023-10-11', '2023-10-18'], {
        status: 'NIET_DOORGEGAAN',
      }),
    ],
  },
  {
    naam: 'ging gewoon door',
    jaar: 2023,
    cel: 'Het infomoment op 9 mei 2023 ging, anders dan gevreesd, gewoon door.',
    stappen: [dag('INFOMOMENT', '2023-05-09')],
  },
];

export const ZINNEN_VERPLAATST_OF_GEPLAND: readonly Zin[] = [
  {
    naam: 'uitgesteld zonder nieuwe dag',
    jaar: 2022,
    cel: 'De workshop van 20 oktober 2022 werd uitgesteld.',
    stappen: [dag('WORKSHOP', '2022-10-20', { status: 'UITGESTELD' })],
  },
  {
    naam: 'uitgesteld naar een later jaar, zonder oude dag',
    jaar: 2022,
    cel: 'Het diepte-interview met de trekkers is uitgesteld naar 2023.',
    stappen: [
      tijdens('DIEPTE_INTERVIEW', 'JAAR 2023-01-01 2023-12-31', {
        status: 'UITGESTELD',
        ofTijd: tijd('ONBEKEND - -'),
      }),
    ],
  },
  {
    naam: 'uitgesteld naar een later jaar, met de oude dag',
    jaar: 2023,
    cel: 'De try-out van 5 december 2023 is uitgesteld naar januari 2024.',
    stappen: [
      dag('TRY_OUT', '2023-12-05', {
        status: 'UITGESTELD',
        ofTijd: tijd('MAAND 2024-01-01 2024-01-31'),
      }),
    ],
  },
  {
    naam: 'verplaatst binnen het jaar en daar gehouden',
    jaar: 2023,
    cel: 'De bijeenkomst van 4 mei 2023 werd verplaatst naar 11 mei 2023 en bracht twintig buren samen.',
    stappen: [dag('BIJEENKOMST', '2023-05-11')],
  },
  {
    naam: 'verschoven van een dag naar een andere, met aanwezigen',
    jaar: 2022,
    cel:
      'Het infomoment was gepland op 3 februari 2022 en is verschoven naar 10 maart 2022; ' +
      'er waren dertig aanwezigen.',
    stappen: [dag('INFOMOMENT', '2022-03-10')],
  },
  {
    naam: 'verplaatst naar het volgende jaar',
    jaar: 2022,
    cel: 'De buurtanalyse van november 2022 is verplaatst naar februari 2023.',
    stappen: [tijdens('BUURTANALYSE', 'MAAND 2023-02-01 2023-02-28', { status: 'GEPLAND' })],
  },
  {
    naam: 'gepland op een dag van het volgende jaar',
    jaar: 2023,
    cel: 'Op 24 januari 2024 plannen we een bijeenkomst met alle straten.',
    stappen: [dag('BIJEENKOMST', '2024-01-24', { status: 'GEPLAND' })],
  },
  {
    naam: 'volgt in een seizoen van het volgende jaar',
    jaar: 2022,
    cel: 'In het voorjaar van 2023 volgt een evaluatiegesprek.',
    stappen: [tijdens('EVALUATIEGESPREK', 'SEIZOEN 2023-03-01 2023-05-31', { status: 'GEPLAND' })],
  },
  {
    naam: 'zal er zijn in een seizoen zonder jaar: het volgende',
    jaar: 2022,
    cel: 'In het voorjaar zal er een terugkommoment zijn.',
    stappen: [tijdens('TERUGKOMMOMENT', 'SEIZOEN 2023-03-01 2023-05-31', { status: 'GEPLAND' })],
  },
  {
    naam: 'is gepland in een maand van het volgende jaar',
    jaar: 2024,
    cel: 'Een tweede workshop is gepland in maart 2025.',
    stappen: [tijdens('WORKSHOP', 'MAAND 2025-03-01 2025-03-31', { status: 'GEPLAND' })],
  },
];
