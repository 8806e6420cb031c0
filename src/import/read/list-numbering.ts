/**
 * Which numbered lines are headings: those that together make sense as one numbering.
 *
 * A line alone cannot tell ('3. maart', '2. Slot' in a list, a chapter): the best chain of all candidates can.
 */

/** A line that begins with a number, with what speaks for and against it. */
export interface NumberedLine {
  readonly parts: readonly number[];
  /** How much the line itself looks like a heading; below 0 it does not. */
  readonly weight: number;
}

/** How a number follows the one before it. */
export type Step = 'next' | 'jump' | 'repeat' | 'misfit';

interface Link {
  readonly score: number;
  readonly previous: number | undefined;
}

const SCORES: Readonly<Record<Step, number>> = { next: 2, jump: 1, repeat: -1, misfit: -3 };
/** A jump over more chapters than this is no jump. */
const WIDEST_JUMP = 4;

/** The places of the candidates that are headings, in order. */
export const headingChain = (lines: readonly NumberedLine[]): number[] => {
  const best: Link[] = [];
  lines.forEach(({ parts, weight }) => {
    const start: Link = { score: weight + scoreOfStep(undefined, parts), previous: undefined };
    best.push(
      best.reduce<Link>((chosen, { score }, previous) => {
        const longer = score + weight + scoreOfStep(lines[previous]!.parts, parts);
        return longer > chosen.score ? { score: longer, previous } : chosen;
      }, start),
    );
  });
  return chainTo(best);
};

const chainTo = (best: readonly Link[]): number[] => {
  let at: number | undefined;
  best.forEach(({ score }, place) => {
    if (score > (at === undefined ? 0 : best[at]!.score)) at = place;
  });
  const chain: number[] = [];
  for (; at !== undefined; at = best[at]!.previous) chain.unshift(at);
  return chain;
};

const scoreOfStep = (before: readonly number[] | undefined, parts: readonly number[]): number =>
  SCORES[stepBetween(before, parts)];

/** From 2.1.5: 2.1.6, 2.2, 3 and 2.1.5.1 are next; 2.1.7 and 3.1 are a jump; 2.1.4 and 9 do not fit. */
export const stepBetween = (
  before: readonly number[] | undefined,
  parts: readonly number[],
): Step => {
  const from = before ?? [];
  const differs = parts.findIndex((part, at) => part !== from[at]);
  if (differs < 0) return parts.length === from.length ? 'repeat' : 'misfit';
  const step = parts[differs]! - (from[differs] ?? 0);
  if (step < 0 || step > WIDEST_JUMP) return 'misfit';
  return step === 1 && differs === parts.length - 1 ? 'next' : 'jump';
};
