/** What a step is called, how often and how it was held, and what may be doubted of it. */
import type { StapType } from '../../domain/traject/waarden.js';
import { isOurs } from './actors.js';
import { masked } from './hits.js';
import { phraseOf } from './phrase.js';
import { modeIn } from './step-nouns.js';
import { countOf } from './noun-modifiers.js';
import { verbType } from './step-words.js';
import type { Telling } from './telling.js';
import { participleIn } from './step-verbs.js';

/** Undefined where nothing names it. */
export const typeOf = (told: Telling): StapType | undefined => {
  if (told.noun) return told.noun.type;
  const code = verbType(told.words);
  if (code) return { code };
  const tekst = phraseOf(masked(told.words, told.sentence.groups, ' '));
  return tekst === '' ? undefined : { code: 'ANDERS', tekst };
};

const TIMES =
  /(?<![\p{L}\d])(\d{1,2}|\p{L}+) ?(?:keer|maal|x)(?![\p{L}])(?! (?:uitgesteld|verplaatst|verschoven))/iu;

/** 'acht mensen werden geïnterviewd': as many interviews. */
const interviewed = (words: string): number | undefined =>
  verbType(words) === 'INTERVIEW'
    ? (words.match(/[\p{L}\d]+/gu) ?? [])
        .map(countOf)
        .find((count): count is number => typeof count === 'number')
    : undefined;

/** 'twee keer', '2x', 'tweemaal' */
const often = (words: string): number | 'enkele' | undefined =>
  /tweemaal/iu.test(words) ? 2 : countOf(TIMES.exec(words)?.[1] ?? '');

/** How often, for a step that stands for several; a list of days says it by itself. */
export const countIn = ({ noun, group, words, sentence }: Telling): number | 'enkele' => {
  if (group.hits.length > 1) return 1;
  if (noun?.aantal) return noun.aantal;
  const repeated = sentence.groups.length === 1 ? often(words) : undefined;
  return repeated ?? (noun ? undefined : interviewed(words)) ?? 1;
};

export const countDoubt = ({ noun, group }: Telling): string | undefined =>
  typeof noun?.aantal === 'number' && group.hits.length > 1 && noun.aantal !== group.hits.length
    ? `de tekst telt ${String(noun.aantal)}, er staan ${String(group.hits.length)} data`
    : undefined;

const BRACKETS = /^\s*\(([^()]{2,40})\)/u;

/** 'ging online door', 'verliep telefonisch' */
const BY_VERB =
  /(?<![\p{L}])(?:ging(?:en)?|vond(?:en)?|verliep(?:en)?|gebeurden?|was|waren) (?:online|digitaal|virtueel|telefonisch|fysiek|hybride)(?![\p{L}])/iu;

/** Only what stands in the noun's own words or in brackets behind it or the time: nearby words may be about something else. */
export const modeOf = (told: Telling): string | undefined =>
  told.noun?.modus ?? modeOfVerb(told) ?? modeBeside(told);

const modeOfVerb = ({ sentence, words }: Telling): string | undefined =>
  sentence.groups.length === 1 ? modeIn(BY_VERB.exec(words)?.[0] ?? '') : undefined;

const modeBeside = ({ noun, sentence: { text }, group }: Telling): string | undefined =>
  modeIn(BRACKETS.exec(text.slice(group.end))?.[1] ?? '') ??
  (noun && modeIn(wordsBetween(noun.end, group.begin, text)));

/** '' where these stand far apart, or the other way round. */
const wordsBetween = (from: number, to: number, text: string): string =>
  to - from < 30 ? text.slice(from, to) : '';

export const whoDoubt = (told: Telling): string | undefined => {
  if (told.noun || told.actor.soort !== 'BAZ' || !told.actor.assumed) return undefined;
  return participleIn(told.words) !== undefined && !isOurs(told.sentence.text)
    ? 'er staat niet wie dit deed; gelezen als werk van BAZ'
    : undefined;
};
