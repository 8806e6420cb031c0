/** Made-up trajecten that start from citizens. Nothing here happened. */
import type { Voorbeeldtraject } from './voorbeeldtraject.js';

export const BUURTTRAJECTEN: readonly Voorbeeldtraject[] = [
  {
    naam: 'buurtfeest',
    titel: 'Buurtfeest in Herdorp',
    soort: 'PROEFTUIN',
    onder: 'burgers',
    doel: [
      [
        'CONTEXT',
        'In de Molenwijk kennen de oude en de nieuwe bewoners elkaar amper.',
        'Aanleiding',
      ],
      ['VRAAG', 'Hoe betrekken we wie nooit naar een vergadering komt?'],
      [
        'DOELSTELLING',
        'Een feest dat de buurt **zelf** draagt, met een ploeg die daarna blijft bestaan.',
      ],
    ],
    stappen: [
      {
        wat: 'INTAKE',
        wanneer: '14 januari',
        modus: 'telefonisch',
        verslag: 'Twee buren vertelden wat ze van plan waren.',
      },
      { wat: 'VOORBEREIDEND_GESPREK', nummer: 1, wanneer: '3 februari', modus: 'online' },
      {
        wat: 'BIJEENKOMST',
        nummer: 1,
        wanneer: '17 februari',
        plaats: 'de oude school',
        aanwezigen: '14 buren',
        doel: 'kennismaken en dromen verzamelen',
      },
      { wat: 'VOORBEREIDEND_GESPREK', nummer: 2, wanneer: '4 maart', modus: 'online' },
      {
        wat: 'BIJEENKOMST',
        nummer: 2,
        wanneer: '18 maart',
        plaats: 'de oude school',
        doel: 'taken verdelen',
        afloop: { geevalueerd: 'Kleine taken werken: iedereen ging met iets naar huis.' },
      },
      { wat: 'BIJEENKOMST', nummer: 3, wanneer: 'in mei', doel: 'draaiboek afwerken' },
      {
        wat: { anders: 'buurtfeest' },
        wanneer: '21 juni',
        aanwezigen: 'ongeveer 180 bewoners',
        door: { soort: 'INITIATIEFNEMER', naam: 'de feestploeg' },
      },
      {
        wat: 'EVALUATIEGESPREK',
        wanneer: 'zomer',
        verslag:
          'De ploeg wil elk seizoen iets doen:\n\n- een soepdag in de herfst\n- een ruilbeurs in de lente',
      },
      {
        wat: 'TERUGKOMMOMENT',
        wanneer: 'in september',
        afloop: { niet: 'voorlopig', waarom: 'AGENDA' },
      },
    ],
    standVanZaken: [
      'De ploeg telt negen buren en vergadert zonder ons. We blijven bereikbaar voor vragen.',
      'OVERGEDRAGEN',
    ],
    lessen: [
      [
        'Wie een kleine taak krijgt, komt terug; wie alleen mag luisteren, blijft weg.',
        'eigenaarschap',
      ],
      [
        'Een flyer in de bus bereikte weinig mensen, een kop koffie aan de schoolpoort wel.',
        'communicatie',
        'toegankelijkheid',
      ],
    ],
    afgerond: ['eind 2025', 'OVERGEDRAGEN'],
  },
  {
    naam: 'huiswerk',
    titel: 'Huiswerkklas van en voor ouders',
    soort: 'PROEFTUIN',
    onder: 'burgers',
    doel: [
      [
        'VRIJ',
        'Ouders van de Lindeschool openen samen een huiswerkklas. Wij helpen hen vrijwilligers te vinden en te houden.',
      ],
    ],
    stappen: [
      { wat: 'VERKENNEND_GESPREK', wanneer: 'begin 2025', aantal: 'enkele' },
      { wat: 'OPSTARTGESPREK', wanneer: '7/4', plaats: 'de Lindeschool' },
      { wat: 'INFOMOMENT', wanneer: '5 mei', aanwezigen: '22 ouders', afloop: 'ingetrokken' },
      { wat: 'INFOMOMENT', wanneer: '6 mei', aanwezigen: '22 ouders' },
      { wat: 'WORKSHOP', wanneer: '10 september' },
      { wat: 'WORKSHOP', wanneer: '24 september' },
      { wat: 'WORKSHOP', wanneer: '8 oktober' },
      { wat: 'WORKSHOP', wanneer: '22 oktober' },
      {
        wat: 'BIJEENKOMST',
        nummer: 1,
        wanneer: 'Q4',
        doel: 'afspraken over het gebruik van de lokalen',
      },
      { wat: 'OPVOLGSESSIE', wanneer: 'voorjaar 2026', afloop: 'gepland' },
    ],
    standVanZaken: [
      'De huiswerkklas draait op dinsdag en donderdag met elf vrijwilligers.',
      'ACTIEF',
    ],
    lessen: [['Een vaste dag is belangrijker dan een vaste begeleider.', 'continuïteit']],
  },
  {
    naam: 'tuin',
    titel: 'Samentuin aan de Oude Vaart',
    soort: 'PROEFTUIN',
    onder: 'burgers',
    nummer: 5,
    doel: [
      [
        'VRIJ',
        'Een braakliggend terrein wordt een tuin waar buren met en zonder tuinervaring elkaar ontmoeten.',
      ],
    ],
    stappen: [
      {
        wat: 'INTAKE',
        wanneer: 'in de loop van 2023 en 2024',
        door: { soort: 'PARTNER', naam: 'de stadsdienst Groen' },
      },
      {
        wat: 'BUURTANALYSE',
        wanneer: 'van november 2024 tot februari 2025',
        alinea:
          'Een student sociaal werk trok van deur tot deur en sprak met 63 gezinnen. Haar verslag werd de basis van het plan.',
      },
      { wat: 'BRAINSTORM', wanneer: '12 maart', aanwezigen: 'de kerngroep' },
      { wat: 'BIJEENKOMST', nummer: 1, wanneer: '2 april', doel: 'tekening van de tuin kiezen' },
      {
        wat: 'BIJEENKOMST',
        nummer: 2,
        wanneer: '7 mei',
        afloop: { uitgesteld: 'in juni', reden: 'de grond moest eerst onderzocht worden' },
      },
      { wat: 'BIJEENKOMST', nummer: 3, doel: 'gereedschap en sleutels' },
    ],
    standVanZaken: [
      'Het bodemonderzoek vond lood. De tuin ligt stil tot er propere grond is.',
      'GEPAUZEERD',
    ],
    gepauzeerd: 'wachten op de sanering van de grond',
  },
];
