/** Types that are spelled wrongly, and steps that carry an ordinal. */
import { dag, dagen, regels, tijdens, type Zin } from './zin.js';

export const ZINNEN_MET_SPELFOUTEN: readonly Zin[] = [
  {
    naam: 'voorbereidend met een t',
    jaar: 2022,
    cel: 'Voorbereident gesprek op 14 maart 2022.',
    stappen: [dag('VOORBEREIDEND_GESPREK', '2022-03-14')],
  },
  {
    naam: 'een letter te weinig in evaluatiegesprek',
    jaar: 2022,
    cel: 'Op 21 november 2022 was er een evaluatiegeprek met de trekkers.',
    stappen: [dag('EVALUATIEGESPREK', '2022-11-21')],
  },
  {
    naam: 'twee letters omgewisseld in bijeenkomst, met nummer en doel',
    jaar: 2023,
    cel: 'Bijeenkmost 2 op 9 juni 2023: Doelstelling: de speelstraat voorbereiden',
    stappen: [
      dag('BIJEENKOMST', '2023-06-09', { volgnummer: 2, doel: 'de speelstraat voorbereiden' }),
    ],
  },
  {
    naam: 'één m te weinig in terugkommoment',
    jaar: 2023,
    cel: 'Op 3 oktober 2023 was er een terugkomoment in het buurthuis.',
    stappen: [dag('TERUGKOMMOMENT', '2023-10-03')],
  },
  {
    naam: 'een samenstelling in twee woorden en een letter te weinig',
    jaar: 2024,
    cel: regels('- Opstart gesprek op 11 januari 2024', '- Verkenend gesprek op 25 januari 2024'),
    stappen: [dag('OPSTARTGESPREK', '2024-01-11'), dag('VERKENNEND_GESPREK', '2024-01-25')],
    alineas: 0,
  },
  {
    naam: 'diepte-interview zonder streepje',
    jaar: 2022,
    cel: 'Diepteinterview op 6 december 2022 met twee vrijwilligers.',
    stappen: [dag('DIEPTE_INTERVIEW', '2022-12-06')],
  },
  {
    naam: 'voorbereiden zonder d op het eind',
    jaar: 2023,
    cel: 'Op 17 februari 2023 vond een voorbereiden gesprek plaats (online).',
    stappen: [dag('VOORBEREIDEND_GESPREK', '2023-02-17', { modus: 'ONLINE' })],
  },
  {
    naam: 'twee letters omgewisseld in workshop, in een maand',
    jaar: 2024,
    cel: 'In maart 2024 gaven we een worskhop over huisbezoeken.',
    stappen: [tijdens('WORKSHOP', 'MAAND 2024-03-01 2024-03-31')],
  },
];

export const ZINNEN_MET_EEN_RANG: readonly Zin[] = [
  {
    naam: 'de datum is die van het gesprek, niet die van waar het over ging',
    jaar: 2022,
    cel: regels(
      '1 ^e voorbereidend gesprek over een stand op de vrijwilligersmarkt op 22 maart 2022',
      '',
      "2 ^e voorbereidend gesprek over de workshop 'Deur open' in 2023 op 11 oktober 2022",
    ),
    stappen: [
      dag('VOORBEREIDEND_GESPREK', '2022-03-22', { volgnummer: 1 }),
      dag('VOORBEREIDEND_GESPREK', '2022-10-11', { volgnummer: 2 }),
    ],
    mag: [tijdens('WORKSHOP', 'JAAR 2023-01-01 2023-12-31', { status: 'GEPLAND' })],
  },
  {
    naam: 'over onze inbreng tijdens een inspiratiemoment, met de dag op het eind',
    jaar: 2023,
    cel: '1 ^e voorbereidend gesprek over onze bijdrage aan een inspiratiemoment voor scholen op 6 maart',
    stappen: [dag('VOORBEREIDEND_GESPREK', '2023-03-06', { volgnummer: 1 })],
  },
  {
    naam: 'een rang met accolades zoals een omzetter ze schrijft',
    jaar: 2023,
    cel: '2 ^{de} bijeenkomst op 14 juni 2023: Doelstelling: een naam kiezen',
    stappen: [dag('BIJEENKOMST', '2023-06-14', { volgnummer: 2, doel: 'een naam kiezen' })],
  },
  {
    naam: 'een rang aan het cijfer vast',
    jaar: 2023,
    cel: 'De 3de bijeenkomst vond plaats op 5 september 2023.',
    stappen: [dag('BIJEENKOMST', '2023-09-05', { volgnummer: 3 })],
  },
  {
    naam: 'het tweede, zonder dat het type nog eens genoemd wordt',
    jaar: 2024,
    cel: 'Het eerste verkennend gesprek was op 16 januari 2024, het tweede op 13 februari 2024.',
    stappen: [
      dag('VERKENNEND_GESPREK', '2024-01-16', { volgnummer: 1 }),
      dag('VERKENNEND_GESPREK', '2024-02-13', { volgnummer: 2 }),
    ],
  },
  {
    naam: 'een lijst van rangen met een dubbelpunt voor de datum',
    jaar: 2022,
    cel: regels(
      '- 1ste workshop: 4 april 2022',
      '- 2de workshop: 2 mei 2022',
      '- 3de workshop: 13 juni 2022',
    ),
    stappen: [
      dag('WORKSHOP', '2022-04-04', { volgnummer: 1 }),
      dag('WORKSHOP', '2022-05-02', { volgnummer: 2 }),
      dag('WORKSHOP', '2022-06-13', { volgnummer: 3 }),
    ],
    alineas: 0,
  },
  {
    naam: 'een rang bij het type en een andere bij het onderwerp',
    jaar: 2023,
    cel: 'Op 8 februari 2023 volgde een tweede voorbereidend gesprek over het derde infomoment.',
    stappen: [dag('VOORBEREIDEND_GESPREK', '2023-02-08', { volgnummer: 2 })],
  },
  {
    naam: 'twee rangen en twee dagen bij één type',
    jaar: 2024,
    cel: '1^e^ en 2^e^ bijeenkomst op 7 en 21 mei 2024',
    stappen: [dagen('BIJEENKOMST', ['2024-05-07', '2024-05-21'])],
  },
];
