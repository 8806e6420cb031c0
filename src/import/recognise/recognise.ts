/**
 * Finds the steps that the wording of a procesverloop tells, in the form of a report and not of one report: our own
 * sentences exactly, prose by its times, the nouns beside them and the verbs around them.
 *
 * Nothing of the wording is lost when a step is missed: it stays in the alinea. A false step would be counted as work of
 * BAZ, so where a time is only background no step is made, and where it is unclear a doubt says so.
 */
import { vindOnbestaande } from '../../domain/tijd/vind.js';
import type { Weigering } from '../../domain/weigering.js';
import type { TextTree } from '../../text/tree.js';
import { inAlinea, isTooLong } from './alinea.js';
import { joinedLines } from './joined-lines.js';
import { linesOf } from './cell-lines.js';
import type { RecognisedStep } from './recognised-step.js';

export type { RecognisedStep } from './recognised-step.js';

const sameStep = (a: RecognisedStep, b: RecognisedStep): boolean =>
  a.tijd.van !== null &&
  a.tijd.van === b.tijd.van &&
  a.tijd.tot === b.tijd.tot &&
  a.plaats === b.plaats &&
  JSON.stringify([a.type, a.nummer]) === JSON.stringify([b.type, b.nummer]);

/**
 * The steps that one alinea (a block or a list item of the procesverloop) tells, in the order in which they are told.
 * `jaar` is the werkjaar: the year of what has none. Pure; never throws.
 */
export const recogniseSteps = (alinea: TextTree, { jaar }: { jaar: number }): RecognisedStep[] => {
  const lines = joinedLines(linesOf(alinea), jaar);
  const steps = lines.flatMap(({ text, noun }) => inAlinea(text, jaar, noun));
  return steps.filter((step, k) => !steps.slice(0, k).some((earlier) => sameStep(earlier, step)));
};

/** Why days that an alinea tells of do not exist; each once. */
export const daysThatAreNone = (alinea: TextTree, jaar: number): Weigering[] =>
  linesOf(alinea).flatMap((line) => vindOnbestaande(line, jaar));

/** Whether an alinea has a sentence that is too long for steps to be looked for in it. */
export const hasUnsearched = (alinea: TextTree): boolean => linesOf(alinea).some(isTooLong);
