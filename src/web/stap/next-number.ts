/** The number that a next step of a kind would have: proposed, never forced. */
import type { StapGegevens } from '../../domain/traject/waarden.js';

/** '<deeltraject, or nothing>/<code of the kind>' → number. Kinds that nobody numbers have none. */
export type NextNumbers = Readonly<Record<string, number>>;

export const numberKey = (deeltrajectId: string, kind: string): string =>
  `${deeltrajectId}/${kind}`;

/** What is numbered from the first one on, where there is none yet. */
const COUNTED = 'BIJEENKOMST';

/**
 * One more than the highest of its kind, since a number is unique per deeltraject and kind, whatever the year.
 * @param steps those of the traject, withdrawn ones too: they keep their number
 * @param deeltrajecten ids
 */
export function nextNumbers(
  steps: readonly Pick<StapGegevens, 'type' | 'nummer' | 'deeltrajectId'>[],
  deeltrajecten: readonly string[],
): NextNumbers {
  const next = new Map(['', ...deeltrajecten].map((id) => [numberKey(id, COUNTED), 1]));
  for (const { type, deeltrajectId = '' } of steps)
    next.delete(numberKey(deeltrajectId, type.code));
  for (const { type, nummer, deeltrajectId = '' } of steps) {
    const key = numberKey(deeltrajectId, type.code);
    if (type.code !== 'ANDERS' && nummer) next.set(key, Math.max(next.get(key) ?? 0, nummer + 1));
  }
  return Object.fromEntries(next);
}

/** Hidden beside the number: for what it was proposed, and what. 'deeltraject/kind/number' */
export const proposal = (key: string, numbers: NextNumbers): string =>
  `${key}/${String(numbers[key] ?? '')}`;

/** The number, unless it was proposed for another kind of step and nobody touched it since: '' then. */
export function meantNumber(typed: {
  readonly nummer: string;
  readonly nummerVoor: string;
  readonly deeltrajectId: string;
  readonly type: string;
}): string {
  const { nummer, nummerVoor, deeltrajectId, type } = typed;
  const [forDeeltraject = '', forKind = '', proposed = ''] = nummerVoor.split('/');
  const isUntouched = proposed !== '' && nummer.trim() === proposed;
  const isSame = forDeeltraject === deeltrajectId && forKind === type;
  return isUntouched && !isSame ? '' : nummer;
}
