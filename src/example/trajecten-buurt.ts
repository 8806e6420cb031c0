/** Made-up trajecten that start from citizens. Nothing here happened. */
import { BUURTFEEST } from './buurtfeest.js';
import type { Voorbeeldtraject } from './voorbeeldtraject.js';

export const BUURTTRAJECTEN: readonly Voorbeeldtraject[] = [
  BUURTFEEST,
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
