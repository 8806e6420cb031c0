/** Made-up trajecten with local authorities and partners. Nothing here happened. */
import type { Voorbeeldtraject } from './voorbeeldtraject.js';

export const PLAATSTRAJECTEN: readonly Voorbeeldtraject[] = [
  {
    naam: 'burgerraad',
    titel: 'Burgerraad Zorg in de Zuidrand',
    soort: 'PROEFTUIN',
    onder: 'participatie',
    doel: [
      [
        'CONTEXT',
        'De zorgraad van de Zuidrand wil dat bewoners mee beslissen.',
        'Context en aanleiding',
      ],
      [
        'VOORSTEL',
        '1. een lerende start met twaalf bewoners\n2. vier bijeenkomsten\n3. een advies aan de zorgraad',
      ],
    ],
    stappen: [
      { wat: 'OPSTARTGESPREK', wanneer: '9 januari', plaats: 'Zuidrand' },
      { wat: 'VOORBEREIDEND_GESPREK', wanneer: '20 januari', modus: 'online' },
      {
        wat: 'BIJEENKOMST',
        nummer: 1,
        wanneer: '30 januari',
        doel: 'kennismaken en goesting krijgen',
      },
      { wat: 'VOORBEREIDEND_GESPREK', wanneer: '25 februari', modus: 'online' },
      { wat: 'BIJEENKOMST', nummer: 2, wanneer: '6 maart', doel: 'thema’s kiezen' },
      { wat: 'BIJEENKOMST', nummer: 3, wanneer: '15 mei', doel: 'verdieping: mantelzorg' },
      { wat: 'BIJEENKOMST', nummer: 4, doel: 'advies schrijven' },
      {
        wat: 'EVALUATIE',
        wanneer: '1/7',
        afloop: { geevalueerd: 'Bewoners willen vaker en korter samenkomen.' },
      },
    ],
    standVanZaken: [
      'Het advies ligt bij de zorgraad:\n\n1. een vast meldpunt\n2. een jaarlijkse bewonersdag',
      'ACTIEF',
    ],
    lessen: [
      [
        'Zonder iemand van de zorgraad aan tafel voelt een advies als een brief in een fles.',
        'participatie',
      ],
    ],
  },
  {
    naam: 'sport',
    titel: 'Iedereen mee: sport, jeugd en cultuur',
    soort: 'PROEFTUIN',
    onder: 'participatie',
    deeltrajecten: ['Sportclub De Meeuw', 'Jeugdhuis Kade', 'Harmonie Sint-Cecilia'],
    doel: [['VRIJ', 'Drie verenigingen zoeken hoe ze drempels weghalen voor wie nu niet meedoet.']],
    stappen: [
      { wat: 'VOORBEREIDEND_GESPREK', wanneer: '11 februari', deeltraject: 'Sportclub De Meeuw' },
      { wat: 'DEELNAME_STUURGROEP', wanneer: '8 april', deeltraject: 'Sportclub De Meeuw' },
      {
        wat: 'UITEENZETTING',
        wanneer: '19 juni',
        deeltraject: 'Sportclub De Meeuw',
        verslag:
          'Over *onzichtbare* drempels; zie [het draaiboek](https://voorbeeld.be/draaiboek).',
      },
      { wat: 'VOORBEREIDEND_GESPREK', wanneer: '5 maart', deeltraject: 'Jeugdhuis Kade' },
      {
        wat: 'TRY_OUT',
        wanneer: '16 april',
        deeltraject: 'Jeugdhuis Kade',
        aanwezigen: '8 jongeren',
      },
      {
        wat: 'TERUGKOMMOMENT',
        wanneer: 'in oktober',
        deeltraject: 'Jeugdhuis Kade',
        afloop: { niet: 'definitief', waarom: 'TE_WEINIG_DEELNEMERS' },
      },
      { wat: 'GESPREK', wanneer: 'Q2', deeltraject: 'Harmonie Sint-Cecilia', aantal: 2 },
      {
        wat: 'INSPIRATIEMOMENT',
        wanneer: '27/11',
        deeltraject: 'Harmonie Sint-Cecilia',
        plaats: 'het parochiehuis',
      },
      { wat: 'DIEPTE_INTERVIEW', wanneer: 'in 2025', deeltraject: 'Harmonie Sint-Cecilia' },
    ],
    standVanZaken: [
      'De Meeuw schrapte het lidgeld voor nieuwkomers, Kade opent een uur vroeger. De harmonie beslist in het voorjaar.',
      'ACTIEF',
    ],
    lessen: [['Een 2^de^ kans werkt beter dan een eerste folder.', 'drempels']],
    resultaten: [
      ['Draaiboek Iedereen mee', 'proefversie klaar'],
      ['Filmpje van De Meeuw', 'staat online'],
    ],
  },
];
