/** The made-up traject that has most of what a traject can have. Nothing here happened. */
import type { Voorbeeldtraject } from './voorbeeldtraject.js';

export const BUURTFEEST: Voorbeeldtraject = {
  naam: 'buurtfeest',
  titel: 'Buurtfeest in Herdorp',
  soort: 'PROEFTUIN',
  onder: 'burgers',
  doel: [
    ['CONTEXT', 'In de Molenwijk kennen de oude en de nieuwe bewoners elkaar amper.', 'Aanleiding'],
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
};
