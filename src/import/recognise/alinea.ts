/** One line of a procesverloop: its label, then its sentences. */
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import { sentencesOf } from './lines.js';
import { namesItsDoel, ownSentence } from './own-sentence.js';
import type { RecognisedStep } from './recognised-step.js';
import { stepNouns, type StepNoun } from './step-nouns.js';
import { toldSteps } from './told-steps.js';

interface Labelled {
  /** The year that a label names for what follows, where it names one. */
  jaar: number;
  /** The label says that what follows is only background. */
  background: boolean;
  rest: string;
}

const LABEL = /^(?<label>[^.!?:]{2,80}?)\s*:\s+(?<rest>\S.*)$/u;
const LABEL_ALONE = /^(?<label>[^.!?:]{2,80}?)\s*:\s*$/u;
const MOST_WORDS_OF_A_LABEL = 8;
const BACKGROUND =
  /(?<![\p{L}])(?:situer(?:en|ing)|context|achtergrond|aanleiding|kadering|ter info(?:rmatie)?|meer info|probleemstelling)(?![\p{L}])/iu;

/** '9 maart: gesprek' starts with its time and 'Bijeenkomst 4: …' with its step: these are no labels. */
const isLabel = (words: string, jaar: number): boolean => {
  if (words.split(' ').length > MOST_WORDS_OF_A_LABEL) return false;
  const [time] = vindTijdsaanduidingen(words, jaar);
  const opens = time && /^(?:op|in|de|het|van|\s)*$/iu.test(words.slice(0, time.begin));
  return !opens && stepNouns(words).length === 0;
};

const yearNamed = (words: string, jaar: number): number => {
  const [time] = vindTijdsaanduidingen(words, jaar);
  const last = time?.tijd.jaarImpliciet === false ? time.tijd.tot : undefined;
  return last ? Number(last.slice(0, 4)) : jaar;
};

const withoutLabel = (line: string, jaar: number): Labelled => {
  const { label, rest = '' } = (LABEL.exec(line) ?? LABEL_ALONE.exec(line))?.groups ?? {};
  if (label === undefined || !isLabel(label, jaar)) return { jaar, background: false, rest: line };
  return { jaar: yearNamed(label, jaar), background: BACKGROUND.test(label), rest };
};

/**
 * No sentence is longer that a person wrote: what looks at all of a sentence from each of its places would take seconds for
 * one of 4,000 characters, and hours for a damaged file.
 */
const LONGEST_SENTENCE = 1200;

/** Whether a line has a sentence in which no steps are looked for. */
export const isTooLong = (line: string): boolean =>
  sentencesOf(line).some(({ length }) => length > LONGEST_SENTENCE);

/** The steps of one line. A year in its label is that of what follows; background tells no steps. */
export const inAlinea = (line: string, werkjaar: number): RecognisedStep[] => {
  if (isTooLong(line)) return [];
  const sentences = sentencesOf(line);
  const [first = ''] = sentences;
  if (ownSentence(first, werkjaar) && namesItsDoel(first))
    return sentences.flatMap((sentence) => ownSentence(sentence, werkjaar) ?? []);
  const { jaar, background, rest } = ownSentence(first, werkjaar)
    ? { jaar: werkjaar, background: false, rest: line }
    : withoutLabel(line, werkjaar);
  if (background) return [];
  let last: StepNoun | undefined;
  return sentencesOf(rest).flatMap((sentence) => {
    const told = ownSentence(sentence, werkjaar) ?? toldSteps(sentence, { werkjaar, jaar, last });
    last = stepNouns(sentence).at(-1) ?? last;
    return told;
  });
};
