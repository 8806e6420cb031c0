/** Steps that follow each other without a full stop, a line break or a list mark. */
import { dag, tijdens, zonderDatum, type Zin } from './zin.js';

export const DOORLOPENDE_ZINNEN: readonly Zin[] = [
  {
    naam: 'zes stappen zonder enig leesteken ertussen, één zonder datum',
    jaar: 2022,
    cel:
      'Opstartgesprek op 8 februari 2022: Doel: afspraken maken ' +
      'Voorbereidend gesprek op 7 maart 2022 (online) ' +
      'Bijeenkomst 1 op 10 maart 2022: Doelstelling: elkaar leren kennen ' +
      'Voorbereidend gesprek 4 april 2022 (online) ' +
      'Bijeenkomst 2: Doelstelling: dromen over de wijk, samen (spelen, groen, …) ' +
      'Evaluatiegesprek op 16 juni 2022',
    stappen: [
      dag('OPSTARTGESPREK', '2022-02-08', { doel: 'afspraken maken' }),
      dag('VOORBEREIDEND_GESPREK', '2022-03-07', { modus: 'ONLINE' }),
      dag('BIJEENKOMST', '2022-03-10', { volgnummer: 1, doel: 'elkaar leren kennen' }),
      dag('VOORBEREIDEND_GESPREK', '2022-04-04', { modus: 'ONLINE' }),
      zonderDatum('BIJEENKOMST', { volgnummer: 2, doel: 'dromen over de wijk' }),
      dag('EVALUATIEGESPREK', '2022-06-16'),
    ],
  },
  {
    naam: 'genummerde workshops na elkaar, met hoe men elkaar zag',
    jaar: 2023,
    cel:
      'Verkennend gesprek 12 januari 2023 Intake op 2 februari 2023: Doel: de vraag scherp krijgen ' +
      'Workshop 1 op 9 maart 2023 (fysiek): Doelstelling: luisteren naar buren ' +
      'Workshop 2 op 6 april 2023 (fysiek): Doelstelling: een plan op papier ' +
      'Terugkommoment op 15 juni 2023',
    stappen: [
      dag('VERKENNEND_GESPREK', '2023-01-12'),
      dag('INTAKE', '2023-02-02', { doel: 'de vraag scherp krijgen' }),
      dag('WORKSHOP', '2023-03-09', {
        volgnummer: 1,
        modus: 'FYSIEK',
        doel: 'luisteren naar buren',
      }),
      dag('WORKSHOP', '2023-04-06', { volgnummer: 2, modus: 'FYSIEK', doel: 'een plan op papier' }),
      dag('TERUGKOMMOMENT', '2023-06-15'),
    ],
  },
  {
    naam: 'na elkaar, met dagen zonder jaar',
    jaar: 2024,
    cel:
      'Opstartgesprek op 15 januari Bijeenkomst 1 op 22 januari: Doelstelling: het huis verkennen ' +
      'Bijeenkomst 2 op 19 februari: Doelstelling: taken verdelen ' +
      'Bijeenkomst 3 op 18 maart: Doelstelling: terugblikken Afrondend gesprek op 8 april',
    stappen: [
      dag('OPSTARTGESPREK', '2024-01-15'),
      dag('BIJEENKOMST', '2024-01-22', { volgnummer: 1, doel: 'het huis verkennen' }),
      dag('BIJEENKOMST', '2024-02-19', { volgnummer: 2, doel: 'taken verdelen' }),
      dag('BIJEENKOMST', '2024-03-18', { volgnummer: 3, doel: 'terugblikken' }),
      dag('AFRONDEND_GESPREK', '2024-04-08'),
    ],
  },
  {
    naam: 'na elkaar, telefonisch voor en na het type',
    jaar: 2021,
    cel:
      'Telefonisch gesprek op 5 mei 2021 Voorbereidend gesprek op 19 mei 2021 (hybride) ' +
      'Infomoment op 2 juni 2021: Doel: buren warm maken ' +
      'Evaluatiegesprek (telefonisch) op 30 juni 2021',
    stappen: [
      dag('GESPREK', '2021-05-05', { modus: 'TELEFONISCH' }),
      dag('VOORBEREIDEND_GESPREK', '2021-05-19', { modus: 'HYBRIDE' }),
      dag('INFOMOMENT', '2021-06-02', { doel: 'buren warm maken' }),
      dag('EVALUATIEGESPREK', '2021-06-30', { modus: 'TELEFONISCH' }),
    ],
  },
  {
    naam: 'na elkaar, met een type dat telkens verkeerd gespeld is',
    jaar: 2022,
    cel:
      'Vorbereidend gesprek 3 oktober 2022 (online) ' +
      'Bijeenkomst 4 op 6 oktober 2022: Doelstelling: de buurtkrant maken ' +
      'Vorbereidend gesprek 7 november 2022 ' +
      'Bijeenkomst 5 op 10 november 2022: Doelstelling: vooruitkijken',
    stappen: [
      dag('VOORBEREIDEND_GESPREK', '2022-10-03', { modus: 'ONLINE' }),
      dag('BIJEENKOMST', '2022-10-06', { volgnummer: 4, doel: 'de buurtkrant maken' }),
      dag('VOORBEREIDEND_GESPREK', '2022-11-07'),
      dag('BIJEENKOMST', '2022-11-10', { volgnummer: 5, doel: 'vooruitkijken' }),
    ],
  },
  {
    naam: 'na elkaar, twee zonder datum en één met alleen een maand',
    jaar: 2023,
    cel:
      'Bijeenkomst 1: Doelstelling: het ijs breken ' +
      'Bijeenkomst 2 op 17 mei 2023: Doelstelling: ideeën ordenen ' +
      'Bijeenkomst 3: Doelstelling: kiezen Evaluatiegesprek in juni 2023',
    stappen: [
      zonderDatum('BIJEENKOMST', { volgnummer: 1, doel: 'het ijs breken' }),
      dag('BIJEENKOMST', '2023-05-17', { volgnummer: 2, doel: 'ideeën ordenen' }),
      zonderDatum('BIJEENKOMST', { volgnummer: 3, doel: 'kiezen' }),
      tijdens('EVALUATIEGESPREK', 'MAAND 2023-06-01 2023-06-30'),
    ],
  },
];
