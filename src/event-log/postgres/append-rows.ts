/** What the append function of the database is given and answers. */
import type { AppendResult } from '../event-log.js';
import type { Append } from './append-queue.js';

/** Either `first_position` of all, or a verdict for each append and nothing written. */
export interface AppendRow {
  readonly first_position: string | null;
  readonly verdicts: readonly ('new' | 'duplicate' | 'conflict')[] | null;
  readonly currents: readonly number[] | null;
  readonly lasts: readonly (string | null)[] | null;
}

/** In no JSON text: control characters are escaped there. */
const SEPARATOR = '\u001e';

/** Those of `APPEND`, in its order: three lists with an item for each append, then its events, flat. */
export function appendParameters(group: readonly Append[]): unknown[] {
  const events = group.flatMap((append) => append.events);
  return [
    group.map(({ stream }) => stream),
    group.map(({ expectedRevision }) => expectedRevision),
    group.map((append) => append.events.length),
    group.flatMap((append, index) => append.events.map(() => index + 1)),
    group.flatMap(({ expectedRevision, events: own }) =>
      own.map((_, i) => expectedRevision + 1 + i),
    ),
    events.map(({ id }) => id),
    events.map(({ type }) => type),
    events.map(({ data }) => data).join(SEPARATOR),
    events.map(({ metadata }) => metadata).join(SEPARATOR),
  ];
}

/** Each append's outcome; undefined for one that may be written but was not, for the sake of its neighbours. */
export function outcomesOf(
  group: readonly Append[],
  { first_position, verdicts, currents, lasts }: AppendRow,
): (AppendResult | undefined)[] {
  let position = BigInt(first_position ?? 0) - 1n;
  return group.map(({ expectedRevision, events }, index) => {
    const revision = expectedRevision + events.length;
    const verdict = verdicts?.[index];
    if (verdict === 'new') return undefined;
    if (verdict === 'conflict') return { outcome: verdict, actual: currents![index]! };
    if (verdict === 'duplicate') {
      return { outcome: verdict, revision, position: BigInt(lasts![index]!) };
    }
    position += BigInt(events.length);
    return { outcome: 'appended', revision, position };
  });
}
