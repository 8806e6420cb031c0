/** Lines that only together tell of a step: a day above its act, a noun above its days. */
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import type { GevondenTijd } from '../../domain/tijd/gevonden-tijd.js';
import { stepNouns, type StepNoun } from './step-nouns.js';

export interface JoinedLine {
  readonly text: string;
  /** The step of which the line above says that these are the days: 'Workshops:'. */
  readonly noun?: StepNoun | undefined;
}

const BEGIN = /^(?:op|in)?\s*$/iu;

/** Of a short line or the begin of a long one: it is only asked whether a time stands there. */
const timesOf = (line: string, jaar: number): GevondenTijd[] =>
  vindTijdsaanduidingen(line.slice(0, LONG), jaar);
const LONG = 400;

/** No line of a day alone is longer. */
const SHORT = 60;

const isDayAlone = (line: string, jaar: number): boolean => {
  if (line.length > SHORT || !/^[^:]+:?$/u.test(line)) return false;
  const [time, ...more] = timesOf(line, jaar);
  if (!time || more.length) return false;
  return BEGIN.test(line.slice(0, time.begin)) && /^\s*:?$/u.test(line.slice(time.eind));
};

const nounAbove = (line: string, jaar: number): StepNoun | undefined => {
  if (line.length > SHORT || !line.endsWith(':')) return undefined;
  const nouns = stepNouns(line);
  return nouns.length === 1 && timesOf(line, jaar).length === 0 ? nouns[0] : undefined;
};

const beginsWithTime = (line: string, jaar: number): boolean => {
  const [time] = timesOf(line, jaar);
  return time !== undefined && BEGIN.test(line.slice(0, time.begin));
};

/** The lines of an alinea, those that belong together joined. */
export function joinedLines(lines: readonly string[], jaar: number): JoinedLine[] {
  const joined: JoinedLine[] = [];
  let noun: StepNoun | undefined;
  lines.forEach((text, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const above = next && beginsWithTime(next, jaar) ? nounAbove(text, jaar) : undefined;
    if (!beginsWithTime(text, jaar)) noun = above;
    if (isDayOf(before, text, jaar))
      joined.push({ text: `${before.replace(/\s*:$/u, '')}: ${text}` });
    else if (!above && !isDayOf(text, next, jaar)) joined.push({ text, noun });
  });
  return joined;
}

/** Whether the one line is the day of what the next one tells. */
const isDayOf = (day: string | undefined, act: string | undefined, jaar: number): day is string =>
  day !== undefined && act !== undefined && isDayAlone(day, jaar) && !timesOf(act, jaar).length;
