/** A step's noun with the words that belong to it: 'twee online gesprekken', 'de 2de bijeenkomst', 'Bijeenkomst 3'. */
import type { StapType } from '../../domain/traject/waarden.js';
import { namedNouns, type NamedNoun } from './step-words.js';
import { countOf, modifiersBefore } from './noun-modifiers.js';

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

/** 'de tweede', 'een tweede' and '2de' number a step; 'een eerste' only says that there may be more. */
const ordinalIn = (words: readonly string[]): number | undefined => {
  for (const word of words) {
    const digits = /^(\d{1,2})(?:ste|de|e)$/u.exec(word);
    if (digits) return Number(digits[1]);
    const rank = rankOf(word);
    if (rank !== undefined && (rank > 1 || !isOneOfMore(words))) return rank;
  }
  return undefined;
};

const isOneOfMore = (words: readonly string[]): boolean =>
  words.includes('een') || words.includes('nog');

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
