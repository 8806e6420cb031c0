/** Steps that the text itself tells in one sentence, 'in totaal 3 keer (…)', stay so where they print by themselves. */
import { BundelStappen } from '../../domain/traject/bundelen.js';
import { plainText } from '../../text/plain.js';
import type { TextTree } from '../../text/tree.js';
import type { RecognisedStep } from '../recognise/recognise.js';
import type { PlannedCommand } from './plan.js';

/** A step of an alinea with the id that it gets. */
export interface PlannedStep {
  readonly stap: RecognisedStep;
  readonly stapId: string;
}

const TOGETHER = /(?<![\p{L}])in totaal (?:\d+|\p{L}+) (?:keer|maal)(?![\p{L}])/iu;

/**
 * The ids of steps that one sentence could tell, a list for each sentence; none where the text does not count them itself.
 * Which ones can be is the rule's to say (`bundelStappen`): this only looks for those that were recognised alike.
 */
export function toldTogether(alinea: TextTree, steps: readonly PlannedStep[]): string[][] {
  if (steps.length < 2 || !TOGETHER.test(plainText(alinea))) return [];
  const alike = new Map<string, string[]>();
  for (const { stap, stapId } of steps) {
    const { wanneer: _when, tijd, doubt: _doubt, ...said } = stap;
    if (tijd.precisie !== 'DAG') continue;
    const name = JSON.stringify([tijd.van?.slice(0, 4), Object.entries(said).sort()]);
    const there = alike.get(name);
    if (there) there.push(stapId);
    else alike.set(name, [stapId]);
  }
  return [...alike.values()].filter(({ length }) => length > 1);
}

/** Left out where the rule says that they differ: one may still be to come, and is then planned. */
export const bundle = (
  { trajectId }: { readonly trajectId: string },
  bundelId: string,
  stapIds: readonly string[],
): Pick<PlannedCommand, 'klasse' | 'velden' | 'laatWegBij'> => ({
  klasse: BundelStappen,
  velden: { trajectId, bundelId, stapIds, revisie: -1 },
  laatWegBij: ['stappen-verschillen', 'stap-heeft-eigen-zin'],
});
