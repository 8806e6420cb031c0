/** Where the date stands: in brackets behind the act, before it, or two of them behind two acts. */
import { dag, regels, tijdens, zonderDatum, type Zin } from './zin.js';

export const ZINNEN_MET_DATUM_ERACHTER: readonly Zin[] = [
  {
    naam: 'nam deel aan een diepte-interview door iemand anders: dat is van BAZ',
    jaar: 2022,
    cel: 'Onze collega nam deel aan een diepte-interview door een studente over burgerkracht (18 februari 2022).',
    stappen: [dag('DIEPTE_INTERVIEW', '2022-02-18')],
  },
  {
    naam: 'datum tussen haakjes achter wat we gaven',
    jaar: 2023,
    cel: "We gaven een uiteenzetting over buddy's voor de jeugdraad (7 november 2023).",
    stappen: [dag('UITEENZETTING', '2023-11-07')],
  },
  {
    naam: 'maand tussen haakjes achter de daad',
    jaar: 2024,
    cel: 'Brainstorm met de partners over een nieuw spel (in april 2024).',
    stappen: [tijdens('BRAINSTORM', 'MAAND 2024-04-01 2024-04-30')],
  },
  {
    naam: 'twee daden in een zin, elk met een datum tussen haakjes',
    jaar: 2022,
    cel: 'Deelname aan de stuurgroep van het sociaal huis (3 juni 2022) en een try-out van de kaartenset (17 juni 2022).',
    stappen: [dag('DEELNAME_STUURGROEP', '2022-06-03'), dag('TRY_OUT', '2022-06-17')],
  },
  {
    naam: 'een lijst met cijferdatums tussen haakjes',
    jaar: 2023,
    cel: regels(
      '- Infomoment voor de scholen (9/3/2023)',
      '- Workshop voor de leerkrachten (20/4/2023)',
      '- Evaluatie met de directie (15/6/2023)',
    ),
    stappen: [
      dag('INFOMOMENT', '2023-03-09'),
      dag('WORKSHOP', '2023-04-20'),
      dag('EVALUATIE', '2023-06-15'),
    ],
    alineas: 0,
  },
];

export const ZINNEN_MET_DATUM_ERVOOR: readonly Zin[] = [
  {
    naam: 'op een dag, tijdens een inspiratiedag, wordt iets voorgesteld',
    jaar: 2022,
    cel: 'Op 24 november 2022 tijdens een inspiratiedag in het stadhuis wordt de nieuwe buurtgids voorgesteld.',
    stappen: [dag('INSPIRATIEMOMENT', '2022-11-24')],
  },
  {
    naam: 'de datum en dan een tussenzin voor de daad',
    jaar: 2023,
    cel: 'Op 6 mei 2023, na een lange wandeling door de wijk, hielden we een brainstorm met de buren.',
    stappen: [dag('BRAINSTORM', '2023-05-06')],
  },
  {
    naam: 'de datum met een dubbelpunt voor de daad',
    jaar: 2024,
    cel: '7 oktober 2024: vormingsdag voor vrijwilligers',
    stappen: [dag('VORMINGSDAG', '2024-10-07')],
  },
  {
    naam: 'met de weekdag en het dagdeel, en een getal in de daad',
    jaar: 2023,
    cel: 'Op donderdag 12 oktober 2023 in de namiddag gaven twee medewerkers een workshop over luisteren.',
    stappen: [dag('WORKSHOP', '2023-10-12')],
  },
  {
    naam: 'eind van een maand voor de daad',
    jaar: 2022,
    cel: 'Eind juni 2022 sloten we af met een evaluatiegesprek.',
    stappen: [tijdens('EVALUATIEGESPREK', 'EIND_MAAND 2022-06-21 2022-06-30')],
  },
  {
    naam: 'de datum op een eigen regel boven de daad',
    jaar: 2022,
    cel: regels(
      '22 februari 2022',
      'Verkennend gesprek met de directie',
      '',
      '15 maart 2022',
      'Workshop voor het team',
    ),
    stappen: [dag('VERKENNEND_GESPREK', '2022-02-22'), dag('WORKSHOP', '2022-03-15')],
  },
];

export const ZINNEN_MET_TWEE_DATUMS: readonly Zin[] = [
  {
    naam: 'de data liggen vast: twee daden, twee dagen van het volgende jaar',
    jaar: 2022,
    cel: 'De data voor de workshop en het terugkommoment liggen vast: 19 januari en 9 maart 2023.',
    stappen: [
      dag('WORKSHOP', '2023-01-19', { status: 'GEPLAND' }),
      dag('TERUGKOMMOMENT', '2023-03-09', { status: 'GEPLAND' }),
    ],
  },
  {
    naam: 'samen een dag geprikt voor twee daden',
    jaar: 2023,
    cel: 'Voor infomoment en try-out prikten we samen een dag: 6 februari en 5 maart 2024.',
    stappen: [
      dag('INFOMOMENT', '2024-02-06', { status: 'GEPLAND' }),
      dag('TRY_OUT', '2024-03-05', { status: 'GEPLAND' }),
    ],
  },
  {
    naam: 'eind van het jaar werden twee data vastgelegd',
    jaar: 2023,
    cel: 'In december werden data gekozen voor opstartgesprek en bijeenkomst: 16 en 30 januari 2024.',
    stappen: [
      dag('OPSTARTGESPREK', '2024-01-16', { status: 'GEPLAND' }),
      dag('BIJEENKOMST', '2024-01-30', { status: 'GEPLAND' }),
    ],
    mag: [tijdens('ANDERS', 'MAAND 2023-12-01 2023-12-31')],
  },
  {
    naam: 'twee daden die op twee dagen van één maand doorgingen',
    jaar: 2024,
    cel: 'Het opstartgesprek en de eerste bijeenkomst gingen door op 4 en 18 september 2024.',
    stappen: [dag('OPSTARTGESPREK', '2024-09-04'), dag('BIJEENKOMST', '2024-09-18')],
  },
  {
    naam: 'twee daden en twee dagen zonder jaar achter een dubbelpunt',
    jaar: 2023,
    cel: 'We hielden een voorbereidend gesprek en een evaluatiegesprek: 10 mei en 28 juni.',
    stappen: [dag('VOORBEREIDEND_GESPREK', '2023-05-10'), dag('EVALUATIEGESPREK', '2023-06-28')],
  },
  {
    naam: 'drie daden en drie dagen',
    jaar: 2022,
    cel: 'Intake, workshop en opvolgsessie volgden op 3 februari, 3 maart en 21 april 2022.',
    stappen: [
      dag('INTAKE', '2022-02-03'),
      dag('WORKSHOP', '2022-03-03'),
      dag('OPVOLGSESSIE', '2022-04-21'),
    ],
  },
  {
    naam: 'respectievelijk op twee cijferdatums',
    jaar: 2021,
    cel: 'Verkennend gesprek en opstartgesprek vonden respectievelijk op 2/9 en 30/9 plaats.',
    stappen: [dag('VERKENNEND_GESPREK', '2021-09-02'), dag('OPSTARTGESPREK', '2021-09-30')],
  },
  {
    naam: 'een gesprek over twee latere daden is er één van zichzelf',
    jaar: 2022,
    cel: 'Tijdens een gesprek op 8 december 2022 kozen we de dag van de workshop: 2 februari 2023.',
    stappen: [dag('GESPREK', '2022-12-08'), dag('WORKSHOP', '2023-02-02', { status: 'GEPLAND' })],
  },
  {
    naam: 'een daad zonder datum en een met',
    jaar: 2024,
    cel: 'Na een verkennend gesprek was er op 12 maart 2024 een intake.',
    stappen: [dag('INTAKE', '2024-03-12')],
    mag: [zonderDatum('VERKENNEND_GESPREK')],
  },
];
