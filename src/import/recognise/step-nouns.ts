/** A step's noun with the words that belong to it: 'twee online gesprekken', 'de 2de bijeenkomst', 'Bijeenkomst 3'. */
import type { StapType } from '../../domain/traject/waarden.js';
import { namedNouns, type NamedNoun } from './step-words.js';

export interface StepNoun {
  type: StapType;
  /** Where the noun phrase starts: its article, count and adjectives included. */
  phraseBegin: number;
  begin: number;
  /** After the number that may follow it. */
  end: number;
  nummer?: number;
  aantal?: number | 'enkele';
  modus?: string;
}

const COUNTS: Record<string, number> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
};
const MANY = /^(?:enkele|meerdere|verschillende|diverse|aantal|paar|reeks|heel|wat)$/u;

/** '2', 'twee' or 'enkele' as a count; undefined for any other word. */
export const countOf = (word: string): number | 'enkele' | undefined => {
  const lower = word.toLowerCase();
  if (Object.hasOwn(COUNTS, lower)) return COUNTS[lower];
  if (/^\d{1,2}$/.test(lower)) return Number(lower) > 1 ? Number(lower) : undefined;
  return MANY.test(lower) && !/^(?:heel|wat)$/.test(lower) ? 'enkele' : undefined;
};

const MODES: readonly (readonly [string, RegExp])[] = [
  [
    'online',
    /(?<![\p{L}])(?:online|digita(?:al|le)|virtue(?:el|le)|via (?:zoom|teams|skype|google meet))(?![\p{L}])/iu,
  ],
  ['telefonisch', /(?<![\p{L}])(?:telefonische?|per telefoon|via (?:de )?telefoon)(?![\p{L}])/iu],
  ['fysiek', /(?<![\p{L}])(?:fysieke?|ter plaatse|live)(?![\p{L}])/iu],
  ['hybride', /(?<![\p{L}])hybride(?![\p{L}])/iu],
];

/** How it was held, where these words say so. */
export const modeIn = (words: string): string | undefined =>
  MODES.find(([, regex]) => regex.test(words))?.[0];

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste'];

/** 2 for 'tweede'. */
export const rankOf = (word: string): number | undefined => {
  const rank = ORDINALS.indexOf(word.toLowerCase());
  return rank < 0 ? undefined : rank + 1;
};

/** 'de tweede' and '2de' number a step; 'een eerste' only says that there may be more. */
const ordinalIn = (words: readonly string[]): number | undefined => {
  for (const word of words) {
    const digits = /^(\d{1,2})(?:ste|de|e)$/u.exec(word);
    if (digits) return Number(digits[1]);
    const rank = rankOf(word);
    if (rank !== undefined && !words.includes('een') && !words.includes('nog')) return rank;
  }
  return undefined;
};

/** Articles, counts and words that end as an adjective does. */
const MODIFIER =
  /^(?:de|het|een|'t|dit|deze|die|onze|ons|hun|haar|zijn|nog|ook|reeds|al|zo'n|\d{1,2}(?:ste|de|e)?|online|live|digitaal|virtueel|fysiek|telefonisch|extra|kort|lang|open|eigen|groot|klein|gezellig|lokaal|boeiend|intens|nieuw|tweetal|drietal|aantal|paar|reeks|van|\p{L}+(?:e|end|isch|ig|lijk|tal))$/iu;

/** 'De workshop van' is no adjective: a preposition belongs only to 'een reeks van drie'. */
const belongs = (word: string, after: string | undefined): boolean =>
  /^van$/iu.test(word)
    ? after !== undefined && countOf(after) !== undefined
    : countOf(word) !== undefined || MODIFIER.test(word);

/** Words that end in -e and are verbs. */
const VERB =
  /^(?:volgde|gebeurde|organiseerde|hielde|startte|bespraken|begeleidde|verzorgde|maakte|wilde|vroeg|deelde|leidde|bezochten|kwamen|kende|stelde|gaande|en|toe|mee|hoe|zie|je|we|ze|me|te|door)$/iu;

const modifiersBefore = (text: string, begin: number): { words: string[]; begin: number } => {
  const words: string[] = [];
  let from = begin;
  for (;;) {
    const before = /([\p{L}\d'’-]+) $/u.exec(text.slice(Math.max(0, from - 40), from));
    const word = before?.[1];
    if (!before || !word || VERB.test(word) || !belongs(word, words[0]) || words.length > 6)
      return { words, begin: from };
    words.unshift(word.toLowerCase());
    from -= before[0].length;
  }
};

/** The number behind the noun; not the day of 'workshop 4 mei' nor the count of 'workshop 12 deelnemers'. */
const NUMBER_BEHIND =
  /^ (?:nr\.? ?)?(\d{1,2})(?=$|[:;,.)(]| (?:op|in|door|met|over|rond|begin|eind|van|was|werd|vond|volgde|ging|en|te)(?![\p{L}]))(?! ?[/.-]\d)(?![,.]\d)/u;

const numberBehind = (
  text: string,
  end: number,
): { nummer: number; length: number } | undefined => {
  const behind = NUMBER_BEHIND.exec(text.slice(end));
  return behind ? { nummer: Number(behind[1]), length: behind[0].length } : undefined;
};

const typeOf = ({ code, begin, end }: NamedNoun, text: string): StapType =>
  code === 'ANDERS' ? { code, tekst: text.slice(begin, end) } : { code };

const stepNoun = (noun: NamedNoun, text: string): StepNoun => {
  const modifiers = modifiersBefore(text, noun.begin);
  const behind = numberBehind(text, noun.end);
  const nummer = behind?.nummer ?? ordinalIn(modifiers.words);
  const aantal = modifiers.words.map(countOf).find((count) => count !== undefined);
  const modus = modeIn(text.slice(modifiers.begin, noun.end));
  return {
    type: typeOf(noun, text),
    phraseBegin: modifiers.begin,
    begin: noun.begin,
    end: noun.end + (behind?.length ?? 0),
    ...(nummer !== undefined && { nummer }),
    ...(aantal !== undefined && { aantal }),
    ...(modus !== undefined && { modus }),
  };
};

/** The step nouns of a sentence, in reading order. */
export const stepNouns = (sentence: string): StepNoun[] =>
  namedNouns(sentence).map((noun) => stepNoun(noun, sentence));
