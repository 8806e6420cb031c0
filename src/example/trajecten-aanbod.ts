/** Made-up activiteiten of the inspiration centre. Nothing here happened. */
import type { Voorbeeldtraject } from './voorbeeldtraject.js';

export const AANBOD: readonly Voorbeeldtraject[] = [
  {
    naam: 'workshop',
    titel: 'Workshop Samen aan tafel',
    soort: 'ACTIVITEIT',
    onder: 'aanbod',
    doel: [
      [
        'VRIJ',
        'Beroepskrachten ervaren wat burgers zelf kunnen:\n\n- een halve dag\n- met oefeningen\n- altijd met een ervaringsdeskundige',
      ],
    ],
    stappen: [
      { wat: 'BRAINSTORM', wanneer: '21 januari' },
      { wat: 'TRY_OUT', wanneer: '27 februari', aanwezigen: 'alle partners' },
      { wat: 'MAILING', wanneer: 'in maart', verslag: 'Naar 46 lokale besturen.' },
      {
        wat: 'WORKSHOP',
        wanneer: '8 mei',
        plaats: 'Gent',
        alinea:
          'De workshop ging drie keer door: op 8 mei in Gent, op 22 mei in Genk en op 5 juni in Brugge. Telkens waren er een twintigtal deelnemers.',
      },
      { wat: 'WORKSHOP', wanneer: '22 mei', plaats: 'Genk' },
      { wat: 'WORKSHOP', wanneer: '5 juni', plaats: 'Brugge' },
      {
        wat: 'WORKSHOP',
        wanneer: 'najaar',
        aantal: 2,
        afloop: { niet: 'definitief', waarom: 'TE_WEINIG_DEELNEMERS' },
      },
    ],
    standVanZaken: ['De workshop is klaar en wordt in 2026 opnieuw aangeboden.', 'ACTIEF'],
    lessen: [['Een mailing alleen vult geen zaal.', 'communicatie']],
  },
  {
    naam: 'netwerk',
    titel: 'Lerend netwerk buddywerkingen',
    soort: 'ACTIVITEIT',
    onder: 'aanbod',
    doel: [['VRIJ', 'Wie een buddywerking begeleidt, leert van wie dat al langer doet.']],
    stappen: [
      { wat: 'FASE', wanneer: 'Q1&2', verslag: 'Plan van aanpak en lijst van werkingen.' },
      { wat: 'INTERVIEW', wanneer: '2025-Q3', aantal: 6 },
      {
        wat: 'BIJEENKOMST',
        nummer: 1,
        wanneer: '18 november',
        modus: 'online',
        aanwezigen: '9 werkingen',
        doel: 'vragen verzamelen',
      },
      { wat: 'VORMINGSDAG', wanneer: 'van 4 tot 6 maart 2026', afloop: 'gepland' },
    ],
    standVanZaken: ['Negen werkingen engageren zich voor drie bijeenkomsten per jaar.', 'ACTIEF'],
  },
  {
    naam: 'verhalen',
    titel: 'Verhalenbundel Aan de toog',
    soort: 'ACTIVITEIT',
    stappen: [
      {
        wat: 'VERKENNEND_GESPREK',
        wanneer: '4 december',
        verslag: 'De uitgever wil acht verhalen.',
      },
      { wat: 'INTERVIEW', wanneer: 'eind 2025', aantal: 3 },
      { wat: 'GESPREK', wanneer: 'rond half mei', aanwezigen: 'twee cafébazen' },
      { wat: 'GESPREK', wanneer: 'begin juni' },
      { wat: 'GESPREK', wanneer: 'eind juni' },
      { wat: 'MAILING', wanneer: 'week 36' },
      { wat: 'BRAINSTORM', wanneer: '5, 12 en 19 september' },
      { wat: 'GESPREK', wanneer: 'oktober of november' },
      { wat: { anders: 'verhalen verzamelen' }, wanneer: 'vanaf 1 februari' },
      { wat: { anders: 'verhalen nalezen' }, wanneer: 'tegen eind augustus' },
      { wat: { anders: 'cafébezoek' }, wanneer: 'maandelijks', zonderDatum: true },
      { wat: { anders: 'klasbezoeken' }, wanneer: 'schooljaar 2025-2026', afloop: 'gepland' },
      { wat: 'FASE', wanneer: 'eerste helft van 2026', afloop: 'gepland' },
      { wat: 'VORMINGSDAG', wanneer: 'half 2026', afloop: 'gepland' },
    ],
  },
];
