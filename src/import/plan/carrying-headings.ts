/** Headings without a number that are part of the year all the same: a converter lost the numbers that Word counted. */
import type { ParsedItem } from '../read/parsed-report.js';

type Heading = Extract<ParsedItem, { kind: 'heading' }>;

/**
 * The places of the headings that stand right above a table, and of those under which such a one stands. A numbered heading
 * that still waits for its own table gets it, unless several follow under it.
 */
export function carryingHeadings(items: readonly ParsedItem[]): ReadonlySet<number> {
  const above = new Set<number>();
  let waiting: { isNumbered: boolean; level: number; places: number[] } | undefined;
  const settle = (): void => {
    if (waiting && (!waiting.isNumbered || waiting.places.length > 1))
      for (const place of waiting.places) above.add(place);
    waiting = undefined;
  };
  items.forEach((item, at) => {
    if (item.kind === 'table' && waiting && !waiting.places.length) waiting.isNumbered = false;
    if (item.kind !== 'heading') return;
    const hasTable = items[at + 1]?.kind === 'table';
    if (item.number !== undefined) {
      settle();
      waiting = { isNumbered: awaits(item) && !hasTable, level: item.level, places: [] };
    } else if (hasTable) (waiting ??= { isNumbered: false, level: 0, places: [] }).places.push(at);
  });
  settle();
  return withParents(items, above);
}

/** Chapters hold activities; what stands deeper is one, or a heading for several. */
const awaits = ({ number = '' }: Heading): boolean => number.includes('.');

function withParents(items: readonly ParsedItem[], above: ReadonlySet<number>): Set<number> {
  const carriers = new Set(above);
  const open: { at: number; level: number }[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'heading') return;
    while (open.length && open.at(-1)!.level >= item.level) open.pop();
    if (above.has(at)) for (const parent of open) carriers.add(parent.at);
    if (item.number === undefined) open.push({ at, level: item.level });
    else open.length = 0;
  });
  return carriers;
}
