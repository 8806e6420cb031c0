/** One line of a procesverloop: its label, then its sentences. */
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import { sentencesOf as markedSentences } from './cell-lines.js';
import { namesItsDoel, ownSentence } from './own-sentence.js';
import type { RecognisedStep } from './recognised-step.js';
import { cutRunOn } from './run-on.js';
import { endedSince } from './outcome.js';
import { stepNouns, type StepNoun } from './step-nouns.js';
import type { Setting } from './telling.js';
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

/** What a semicolon parts are sentences, outside brackets. */
const sentencesOf = (line: string): string[] =>
  markedSentences(line).flatMap(cutAtSemicolons).flatMap(cutRunOn);

function cutAtSemicolons(sentence: string): string[] {
  if (!sentence.includes(';')) return [sentence];
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < sentence.length; at++) {
    if (sentence[at] === '(') depth++;
    if (sentence[at] === ')') depth = Math.max(0, depth - 1);
    if (sentence[at] !== ';' || depth > 0) continue;
    parts.push(sentence.slice(from, at).trim());
    from = at + 1;
  }
  return [...parts, sentence.slice(from).trim()].filter(Boolean);
}

/**
 * No sentence is longer that a person wrote: what looks at all of a sentence from each of its places would take seconds for
 * one of 4,000 characters, and hours for a damaged file.
 */
const LONGEST_SENTENCE = 1200;

/** Whether a line has a sentence in which no steps are looked for. */
export const isTooLong = (line: string): boolean =>
  line.length > LONGEST_SENTENCE && hasTooLong(sentencesOf(line));

const hasTooLong = (sentences: readonly string[]): boolean =>
  sentences.some(({ length }) => length > LONGEST_SENTENCE);

/**
 * The steps of one line. A year in its label is that of what follows; background tells no steps.
 * @param above the step of which the line above says that days follow
 */
export const inAlinea = (line: string, werkjaar: number, above?: StepNoun): RecognisedStep[] => {
  const sentences = sentencesOf(line);
  if (hasTooLong(sentences)) return [];
  const [first = ''] = sentences;
  if (ownSentence(first, werkjaar) && namesItsDoel(first))
    return sentences.flatMap((sentence) => ownSentence(sentence, werkjaar) ?? []);
  const { jaar, background, rest } = ownSentence(first, werkjaar)
    ? { jaar: werkjaar, background: false, rest: line }
    : withoutLabel(line, werkjaar);
  if (background) return [];
  const told = rest === line ? sentences : sentencesOf(rest);
  return toldIn(told, { werkjaar, jaar, last: above });
};

function toldIn(sentences: readonly string[], setting: Setting): RecognisedStep[] {
  let { last } = setting;
  const steps: RecognisedStep[] = [];
  for (const sentence of sentences) {
    const told =
      ownSentence(sentence, setting.werkjaar) ?? toldSteps(sentence, { ...setting, last });
    last = stepNouns(sentence).at(-1) ?? last;
    const ended = told.length ? undefined : endedAfterAll(sentence, steps.at(-1), setting.werkjaar);
    if (ended) steps.pop();
    steps.push(...(ended ? [ended] : told));
  }
  return steps;
}

/** 'Een terugkommoment was voorzien in september. Dit is niet doorgegaan.': how the step just told ended. */
function endedAfterAll(
  sentence: string,
  step: RecognisedStep | undefined,
  jaar: number,
): RecognisedStep | undefined {
  if (!step || !/^(?:Dit|Deze|Die|Dat|Het|Ze) /u.test(sentence)) return undefined;
  if (vindTijdsaanduidingen(sentence, jaar).length || stepNouns(sentence).length) return undefined;
  const failed = endedSince(sentence);
  if (!failed) return undefined;
  const { doubt: _doubt, ...rest } = step;
  return { ...rest, ...failed };
}
