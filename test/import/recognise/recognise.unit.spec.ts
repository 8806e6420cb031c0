import { describe, expect, it } from '@jest/globals';

import { recogniseSteps, type RecognisedStep } from '../../../src/import/recognise/recognise.js';
import { parseText } from '../../../src/text/parse.js';

const stepsIn = (text: string): RecognisedStep[] => recogniseSteps(parseText(text), { jaar: 2022 });

/** Type, number, bounds, outcome and actor in one line; what goes without saying is left out. */
const short = (step: RecognisedStep): string =>
  [
    step.type.code === 'ANDERS' ? step.type.tekst : step.type.code,
    step.nummer,
    step.tijd.van === step.tijd.tot
      ? step.tijd.van
      : `${String(step.tijd.van)}..${String(step.tijd.tot)}`,
    step.status === 'GEHOUDEN' ? undefined : step.status,
    step.redencode,
    step.uitvoerder.soort === 'BAZ' ? undefined : step.uitvoerder.soort,
    step.uitvoerder.omschrijving,
    step.aantal === 1 ? undefined : `×${String(step.aantal)}`,
    step.modus,
    step.plaats,
    step.doel && `doel: ${step.doel}`,
  ]
    .filter(Boolean)
    .join(' ');

describe('stappen in de zinnen van een procesverloop', () => {
  it.each([
    [
      'Op 3 februari trok een medewerker naar Zele voor een verkennend gesprek met twee bewoners.',
      ['VERKENNEND_GESPREK 2022-02-03'],
    ],
    [
      'Na een eerste verkennend gesprek (14 februari) volgde op 8 maart een tweede.',
      ['VERKENNEND_GESPREK 2022-02-14', 'VERKENNEND_GESPREK 2022-03-08'],
    ],
    [
      'Intake op 4/3, daarna drie coachingsgesprekken (18/3, 1/4 en 29/4).',
      [
        'INTAKE 2022-03-04',
        'coachingsgesprekken 2022-03-18',
        'coachingsgesprekken 2022-04-01',
        'coachingsgesprekken 2022-04-29',
      ],
    ],
    [
      'We hadden enkele gesprekken in het najaar met het wijkplatform.',
      ['GESPREK 2022-09-01..2022-11-30 ×enkele'],
    ],
    [
      'Tussen maart en juni werden vijf huisbezoeken afgelegd.',
      ['huisbezoeken 2022-03-01..2022-06-30 ×5'],
    ],
    ['In 2022 werd de workshop 3x aangeboden.', ['WORKSHOP 2022-01-01..2022-12-31 ×3']],
    [
      'Workshops op 5/10 in Aalst en op 13/10 in Sint-Niklaas.',
      ['WORKSHOP 2022-10-05 Aalst', 'WORKSHOP 2022-10-13 Sint-Niklaas'],
    ],
    ['Op dinsdag 7 juni hielden we een online bijeenkomst.', ['BIJEENKOMST 2022-06-07 online']],
    [
      'BAZ nam op 9 november deel aan de stuurgroep van het Welzijnshuis.',
      ['DEELNAME_STUURGROEP 2022-11-09'],
    ],
    [
      'De eerste bijeenkomst vond plaats op 10 maart, de tweede op 7 april en de derde op 5 mei.',
      ['BIJEENKOMST 1 2022-03-10', 'BIJEENKOMST 2 2022-04-07', 'BIJEENKOMST 3 2022-05-05'],
    ],
    [
      'Er werden twee infosessies gehouden: op 3 oktober in Brugge en op 5 oktober in Gent.',
      ['INFOMOMENT 2022-10-03 Brugge', 'INFOMOMENT 2022-10-05 Gent'],
    ],
    [
      'In januari startten we met twee workshops (14/1 en 26/1) in de bibliotheek.',
      ['WORKSHOP 2022-01-14', 'WORKSHOP 2022-01-26'],
    ],
    ['Maart 2022: mailing naar alle gemeenten', ['MAILING 2022-03-01..2022-03-31']],
    ['Q2 Uitschrijven draaiboek', ['Uitschrijven draaiboek 2022-04-01..2022-06-30']],
    ['In de week van 12 september startte de cursus.', ['cursus 2022-09-12..2022-09-18']],
    [
      'Vervolg in 2023: op 3 mei houden we een terugkommoment.',
      ['TERUGKOMMOMENT 2023-05-03 GEPLAND'],
    ],
  ])('“%s”', (text, expected) => {
    expect(stepsIn(text).map(short)).toEqual(expected);
  });

  it.each([
    [
      'De wijkraad hield op 18 november een infoavond waar wij een toelichting gaven.',
      ['INFOMOMENT 2022-11-18 INITIATIEFNEMER wijkraad'],
    ],
    [
      'Het buurtfeest van 3 september, georganiseerd door de bewonersgroep, lokte veel volk.',
      ['buurtfeest 2022-09-03 INITIATIEFNEMER bewonersgroep'],
    ],
    [
      'Deze buddywerking werd eind 2021 opgericht door Lena Claes.',
      ['buddywerking opgericht 2021-10-01..2021-12-31 INITIATIEFNEMER'],
    ],
    ['De infoavond van het OCMW op 4 mei viel mee.', ['INFOMOMENT 2022-05-04 PARTNER OCMW']],
    [
      'Samen met de stad hielden we op 2 december een inspiratiedag.',
      ['INSPIRATIEMOMENT 2022-12-02'],
    ],
  ])('wie het deed: “%s”', (text, expected) => {
    expect(stepsIn(text).map(short)).toEqual(expected);
  });

  it.each([
    ['Op 24 januari 2023 zal een workshop plaatsvinden.', ['WORKSHOP 2023-01-24 GEPLAND']],
    [
      'De vormingsdag van 4 oktober moest geannuleerd worden wegens te weinig inschrijvingen.',
      ['VORMINGSDAG 2022-10-04 NIET_DOORGEGAAN TE_WEINIG_DEELNEMERS'],
    ],
    [
      'Het terugkommoment in september is voorlopig niet doorgegaan.',
      ['TERUGKOMMOMENT 2022-09-01..2022-09-30 VOORLOPIG_NIET_DOORGEGAAN ANDERE'],
    ],
    [
      'Door ziekte kon het gesprek van 12 december niet doorgaan.',
      ['GESPREK 2022-12-12 NIET_DOORGEGAAN PERSOONLIJKE_OMSTANDIGHEDEN'],
    ],
    [
      'Het overleg met de school werd twee keer verplaatst en vond plaats op 20 oktober.',
      ['overleg 2022-10-20'],
    ],
    [
      'Op 4 februari werd het gesprek geannuleerd; het ging uiteindelijk door op 18 februari.',
      ['GESPREK 2022-02-04 NIET_DOORGEGAAN ANDERE', 'GESPREK 2022-02-18'],
    ],
    ['We spraken af om op 20 april een brainstorm te houden.', ['BRAINSTORM 2022-04-20 GEPLAND']],
  ])('hoe het afliep: “%s”', (text, expected) => {
    expect(stepsIn(text).map(short)).toEqual(expected);
  });

  it.each([
    'Voorgeschiedenis (2020-2021): de groep leerde elkaar kennen.',
    'Even situeren: op 4 mei 2022 startte een oproep waar we op intekenden.',
    'Er werden 90 buurten gekozen die op 1 februari 2022 van start gingen.',
    'In 2021 werd vanuit de overheid een grote oproep gelanceerd.',
    'De werking kende in 2022 een groot succes.',
    'Sinds september 2021 is de gemeente erkend.',
    'De groep bestaat sinds 1 april en telt 12 leden.',
    'Deze vereniging werd in 2011 opgericht.',
    'Dit stond al in het jaarplan 2022.',
    'Op 3 mei 2022 vroeg een vzw of BAZ een workshop wilde geven.',
    'Op 6 mei mailde Sofie dat ze niet verder wilde.',
    'Op 1 juni 2022 telde de groep 45 leden.',
  ])('is geen stap: “%s”', (text) => {
    expect(stepsIn(text).map(short)).toEqual([]);
  });

  it('twijfelt hardop waar het jaar geraden is, een telling niet klopt of niemand genoemd wordt', () => {
    const doubts = (text: string) => stepsIn(text).map(({ doubt }) => doubt);
    expect(doubts('In het voorjaar gaan we verder met de groep.')).toEqual([
      'het jaar staat er niet bij; door de toekomende tijd gelezen als 2023',
    ]);
    expect(doubts('Er waren drie workshops (3/5 en 17/5).')).toEqual([
      'de tekst telt 3, er staan 2 data',
      'de tekst telt 3, er staan 2 data',
    ]);
    expect(doubts('Op 12 mei werd het plan uitgewerkt.')).toEqual([
      'er staat niet wie dit deed; gelezen als werk van BAZ',
    ]);
    expect(doubts('De bijeenkomst van 21 juni werd uitgesteld naar 13 september.')).toEqual([
      'uitgesteld naar deze datum: nog te bevestigen of de stap doorging',
    ]);
  });

  it('leest de dagen onder een stap als de hare, en een dag boven een daad als de zijne', () => {
    const onder =
      '- Workshops:\n  - 9 februari, voor de lagere school\n  - 16 maart, voor de academie';
    expect(stepsIn(onder).map(short)).toEqual(['WORKSHOP 2022-02-09', 'WORKSHOP 2022-03-16']);
    expect(stepsIn('22 februari 2022\nVerkennend gesprek met de directie').map(short)).toEqual([
      'VERKENNEND_GESPREK 2022-02-22',
    ]);
  });

  it('laat een volgende zin zeggen dat het niet doorging', () => {
    const text =
      'Er was een terugkommoment voorzien in september. Dit is voorlopig niet doorgegaan.';
    expect(stepsIn(text).map(short)).toEqual([
      'TERUGKOMMOMENT 2022-09-01..2022-09-30 VOORLOPIG_NIET_DOORGEGAAN ANDERE',
    ]);
  });

  it('leest elk punt van een lijst en maakt van een dag die twee keer verteld wordt één stap', () => {
    const text =
      '- Op 3 mei was er een workshop.\n- 9 juni: brainstorm\n- De workshop van 3 mei beviel.';
    expect(stepsIn(text).map(short)).toEqual(['WORKSHOP 2022-05-03', 'BRAINSTORM 2022-06-09']);
  });
});
