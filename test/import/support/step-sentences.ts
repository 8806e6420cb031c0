/**
 * A grammar of sentences that tell steps, and of sentences that only mention days: to plant in a procesverloop and find
 * again. Nouns, verbs and places differ from those of any report that we know.
 */
import fc from 'fast-check';

import { capital, dayOf, NOUNS, timeOf, type Noun, type Time } from './step-parts.js';

export interface Planted {
  /** The code, or ANDERS. */
  code: string;
  van: string;
  tot: string;
  status: 'GEHOUDEN' | 'GEPLAND' | 'VOORLOPIG_NIET_DOORGEGAAN' | 'NIET_DOORGEGAAN';
  /** True where BAZ did it. */
  ours: boolean;
}

export interface PlantedSentence {
  text: string;
  planted: Planted[];
}

const who = fc.constantFrom(
  'met de trekkers',
  'met de buren van de Lindelaan',
  'met een tiental vrijwilligers',
  'met de dienst welzijn van Wetteren',
  '',
);
const why = fc.constantFrom(
  'om de volgende maanden te bespreken',
  'over de plannen van de wijk',
  'waarop veel vragen kwamen',
  '',
);
const opening = fc.constantFrom('', 'Daarna ', 'Nadien ', 'Tot slot ', 'Vervolgens ');

type Template = (step: {
  noun: Noun;
  time: Time;
  who: string;
  why: string;
  opening: string;
}) => string;

const sentence = (...parts: string[]): string =>
  `${capital(parts.filter(Boolean).join(' ').replace(/ +/g, ' ').trim())}.`;

const HELD: readonly Template[] = [
  (s) => sentence(s.time.words, 'was er', s.noun.words, s.who),
  (s) => sentence(s.time.words, 'volgde', s.noun.words, s.who, s.why),
  (s) => sentence(s.opening, 'vond', s.time.words, s.noun.words, 'plaats', s.why),
  (s) => sentence(s.opening, 'hadden we', s.time.words, s.noun.words, s.who),
  (s) => sentence(s.time.words, 'organiseerden we', s.noun.words, s.who, s.why),
  (s) => sentence('we begeleidden', s.noun.words, s.time.words, s.who),
  (s) => sentence('er was', s.noun.words, s.who, s.time.words),
  (s) => sentence(s.time.words, 'gaf BAZ', s.noun.words, 'in de parochiezaal'),
  (s) => sentence(s.noun.words, s.who, 'ging door', s.time.words),
  (s) => sentence(s.noun.words, s.time.words, 'bracht veel volk samen'),
  (s) => sentence('een medewerker van BAZ verzorgde', s.time.words, s.noun.words, s.who),
  (s) => sentence(s.time.words, 'werd', s.noun.words, 'gehouden', s.who),
  (s) => `${capital(s.time.words.replace(/^(?:op|in) /, ''))}: ${s.noun.words} ${s.who}`.trim(),
  (s) =>
    `${capital(s.noun.words.replace(/^\S+ /, ''))} (${s.time.words.replace(/^op /, '')}) ${s.why}`.trim(),
];

const AHEAD: readonly Template[] = [
  (s) => sentence(s.time.words, 'zal', s.noun.words, 'plaatsvinden', s.who),
  (s) => sentence('we plannen', s.noun.words, s.time.words),
  (s) => sentence(s.time.words, 'volgt', s.noun.words, s.who),
];

const FAILED: readonly Template[] = [
  (s) => sentence(s.noun.words, s.time.words, 'is niet doorgegaan wegens ziekte'),
  (s) => sentence(s.noun.words, s.time.words, 'ging niet door: er waren te weinig inschrijvingen'),
];

const THEIRS: readonly Template[] = [
  (s) => sentence(s.time.words, 'organiseerde de bewonersgroep', s.noun.words),
  (s) => sentence('de kerngroep hield', s.time.words, s.noun.words),
];

const told = (
  year: number,
  templates: readonly Template[],
  planted: Pick<Planted, 'status' | 'ours'>,
): fc.Arbitrary<PlantedSentence> =>
  fc
    .record({
      noun: fc.constantFrom(...NOUNS),
      time: timeOf(year),
      who,
      why,
      opening,
      template: fc.constantFrom(...templates),
    })
    .map(({ template, ...step }) => ({
      text: template(step),
      planted: [{ code: step.noun.code, van: step.time.van, tot: step.time.tot, ...planted }],
    }));

/** 'Twee workshops (14/3 en 20/5)', 'op 14 maart in Lier en op 20 mei in Asse'. */
const several = (year: number): fc.Arbitrary<PlantedSentence> =>
  fc
    .record({
      noun: fc.constantFrom(...NOUNS),
      days: fc.uniqueArray(dayOf(year), { minLength: 2, maxLength: 4, selector: ({ van }) => van }),
      form: fc.nat(2),
    })
    .map(({ noun: { code, plural }, days: drawn, form }) => {
      const days = drawn.toSorted((a, b) => (a.van < b.van ? -1 : 1));
      const list = (words: string[]): string =>
        `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
      const bare = list(days.map(({ words }) => words.replace(/^op /, '')));
      const texts = [
        `We hielden ${String(days.length)} ${plural} (${bare}).`,
        `De ${plural} gingen door op ${bare}.`,
        `Er waren ${plural} ${list(days.map(({ words }, k) => `${words} in ${['Lier', 'Asse', 'Deinze', 'Essen'][k] ?? ''}`))}.`,
      ];
      const planted = days.map(({ van, tot }): Planted => ({
        code,
        van,
        tot,
        status: 'GEHOUDEN',
        ours: true,
      }));
      return { text: texts[form] ?? '', planted };
    });

/** A sentence with one or more steps of a year; plans are of the year after. */
export const plantedSentence = (year: number): fc.Arbitrary<PlantedSentence> =>
  fc.oneof(
    { weight: 6, arbitrary: told(year, HELD, { status: 'GEHOUDEN', ours: true }) },
    { weight: 2, arbitrary: several(year) },
    { weight: 1, arbitrary: told(year, THEIRS, { status: 'GEHOUDEN', ours: false }) },
    { weight: 1, arbitrary: told(year, FAILED, { status: 'NIET_DOORGEGAAN', ours: true }) },
    { weight: 1, arbitrary: plan(year) },
  );

const plan = (year: number): fc.Arbitrary<PlantedSentence> =>
  told(year + 1, AHEAD, { status: 'GEPLAND', ours: true });

/** Sentences with days that are no steps of anyone's trajectory. */
export const decoySentence = (year: number): fc.Arbitrary<string> =>
  fc
    .record({ day: dayOf(year), count: fc.integer({ min: 3, max: 300 }) })
    .chain(({ day, count }) =>
      fc.constantFrom(
        `De gemeente kreeg subsidies voor ${String(count)} wijken die ${day.words} van start gingen.`,
        `Sinds ${day.words.slice(3)} geldt een nieuw decreet.`,
        `${capital(day.words)} startten ${String(count)} projecten in heel Vlaanderen.`,
        `Het departement lanceerde ${day.words} een oproep voor ${String(count)} gemeenten.`,
        `${capital(day.words)} werd door de minister een oproep gelanceerd.`,
        `Wie wil kan tot ${day.words.slice(3)} inschrijven.`,
        `De buren die elkaar ${day.words} leerden kennen, helpen elkaar.`,
        `Bel 09/${String(200 + (count % 99))} 45 67 of zie https://voorbeeld.be/${String(year)}/${String(count)}.`,
        `Ongeveer 3/4 van de ${String(count)} deelnemers kende de werking niet.`,
        `De zomer van Zandhoven wordt een feest voor ${String(count)} gezinnen.`,
        `Dit staat ook in het jaarverslag van ${String(year - 1)}.`,
        `De groep telt ${String(count)} leden en bestaat sinds ${String(year - 4)}.`,
      ),
    );
