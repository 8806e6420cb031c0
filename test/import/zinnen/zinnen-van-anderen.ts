/** What others did: their history is no step of BAZ, and what they held in the year is theirs. */
import { dag, dagen, tijdens, type Zin } from './zin.js';

const PARTNER = { uitvoerder: 'PARTNER' } as const;
const INITIATIEFNEMER = { uitvoerder: 'INITIATIEFNEMER' } as const;

export const GESCHIEDENIS_VAN_ANDEREN: readonly Zin[] = [
  {
    naam: 'een werking die elders liep van jaar tot jaar',
    jaar: 2022,
    cel: 'De babbelbank die in drie dorpen liep van 2018 tot begin 2020, gaf de buren zin in meer.',
    stappen: [],
    alineas: 1,
  },
  {
    naam: 'tussen twee jaren had de parochie iets',
    jaar: 2023,
    cel: 'Tussen 2015 en 2019 had de parochie een soepdag, getrokken door een gepensioneerde leraar.',
    stappen: [],
    alineas: 1,
  },
  {
    naam: 'infomomenten van de gemeente voor wij er waren',
    jaar: 2022,
    cel: 'De gemeente hield in 2019 zelf enkele infomomenten; daar waren wij niet bij.',
    stappen: [],
    mag: [tijdens('INFOMOMENT', 'JAAR 2019-01-01 2019-12-31', { ...PARTNER, aantal: 'enkele' })],
  },
  {
    naam: 'een comité met de dag van zijn oprichting',
    jaar: 2024,
    cel: 'Het vroegere wijkcomité, opgericht op 3 mei 2011, was al lang gestopt.',
    stappen: [],
    alineas: 1,
  },
  {
    naam: 'een andere vereniging begeleidde met workshops',
    jaar: 2022,
    cel: 'Een andere vereniging begeleidde de groep van maart tot november 2020 met workshops.',
    stappen: [],
    mag: [tijdens('WORKSHOP', 'BEREIK 2020-03-01 2020-11-30', PARTNER)],
  },
  {
    naam: 'sinds een jaar runnen anderen een winkel',
    jaar: 2023,
    cel: 'Sinds 2016 runnen de zusters een weggeefwinkel in de oude school.',
    stappen: [],
    alineas: 1,
  },
  {
    naam: 'geschiedenis van anderen naast een stap van ons',
    jaar: 2022,
    cel:
      'De ruilkring die in twee wijken bestond van 2014 tot eind 2019, was een voorbeeld. ' +
      'Op 15 september 2022 hielden we een verkennend gesprek met de oud-voorzitter.',
    stappen: [dag('VERKENNEND_GESPREK', '2022-09-15')],
  },
];

export const ZINNEN_MET_EEN_ANDERE_UITVOERDER: readonly Zin[] = [
  {
    naam: 'de stad organiseerde, wij waren er niet bij',
    jaar: 2022,
    cel: 'Op 6 april 2022 organiseerde de stad een informatieavond over het plein; wij waren er niet bij.',
    stappen: [dag('INFOMOMENT', '2022-04-06', PARTNER)],
  },
  {
    naam: 'twee avonden van de initiatiefnemers, aan de derde namen wij deel',
    jaar: 2023,
    cel:
      'De initiatiefnemers hielden zelf informatieavonden op 3 maart en 7 april 2023. ' +
      'Wij namen deel aan de informatieavond van 5 mei 2023.',
    stappen: [
      dagen('INFOMOMENT', ['2023-03-03', '2023-04-07'], INITIATIEFNEMER),
      dag('INFOMOMENT', '2023-05-05'),
    ],
  },
  {
    naam: 'het OCMW gaf een uiteenzetting aan ons',
    jaar: 2023,
    cel: 'Op 14 september 2023 gaf het OCMW een uiteenzetting aan onze vrijwilligers.',
    stappen: [dag('UITEENZETTING', '2023-09-14', PARTNER)],
  },
  {
    naam: 'de initiatiefneemster hield een bijeenkomst in haar tuin',
    jaar: 2024,
    cel: 'De initiatiefneemster hield op 2 juli 2024 een bijeenkomst in haar tuin.',
    stappen: [dag('BIJEENKOMST', '2024-07-02', INITIATIEFNEMER)],
  },
  {
    naam: 'in één zin een stap door een ander en een door ons',
    jaar: 2022,
    cel: 'Workshop op 8 november 2022 door de bibliotheek, evaluatiegesprek op 22 november 2022 door BAZ.',
    stappen: [dag('WORKSHOP', '2022-11-08', PARTNER), dag('EVALUATIEGESPREK', '2022-11-22')],
  },
  {
    naam: 'de partnerorganisatie verstuurde een mailing',
    jaar: 2024,
    cel: 'De partnerorganisatie verstuurde in september 2024 een mailing naar alle scholen.',
    stappen: [tijdens('MAILING', 'MAAND 2024-09-01 2024-09-30', PARTNER)],
  },
  {
    naam: 'op vraag van de gemeente gaven wij',
    jaar: 2023,
    cel: 'Op 21 maart 2023 gaven wij op vraag van de gemeente een workshop.',
    stappen: [dag('WORKSHOP', '2023-03-21')],
  },
  {
    naam: 'samen met de stad hielden we',
    jaar: 2022,
    cel: 'Samen met de stad hielden we op 12 mei 2022 een infomoment.',
    stappen: [dag('INFOMOMENT', '2022-05-12')],
  },
];
