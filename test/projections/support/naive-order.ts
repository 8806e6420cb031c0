/** A procesverloop put in order by the plainest reading of the rule (docs/domain.md, "Order"), for comparison. */

export interface NaiveItem {
  id: string;
  /** undefined: its date decides. */
  na?: string | null;
  van: string | null;
  /** When it got its place. */
  since: number;
}

export function inOrder<T extends NaiveItem>(items: readonly T[]): T[] {
  const line: T[] = [];
  const byDay = new Set<T>();
  const waiting = [...items].sort((a, b) => a.since - b.since);
  while (waiting.length > 0) {
    let item = waiting[0]!;
    const passed = new Set<T>();
    for (let before = leader(item, waiting); before && !passed.has(before);) {
      passed.add(item);
      item = before;
      before = leader(item, waiting);
    }
    waiting.splice(waiting.indexOf(item), 1);
    insert(line, item, byDay);
  }
  return line;
}

/** What must stand there before this one can follow it. */
const leader = <T extends NaiveItem>(item: T, waiting: readonly T[]): T | undefined =>
  item.na ? waiting.find(({ id }) => id === item.na) : undefined;

function insert<T extends NaiveItem>(line: T[], item: T, byDay: Set<T>): void {
  const before = line.findIndex(({ id }) => id === item.na);
  if (item.na === null) line.unshift(item);
  else if (before >= 0) line.splice(before + 1, 0, item);
  else {
    // Before the first of those that nobody placed and that is later: what follows an earlier one stays with it.
    const later = line.findIndex((other) => byDay.has(other) && comesAfter(other, item));
    line.splice(later < 0 ? line.length : later, 0, item);
    byDay.add(item);
  }
}

const comesAfter = (a: NaiveItem, b: NaiveItem): boolean => {
  const [dayA, dayB] = [a.van ?? 'never', b.van ?? 'never'];
  return dayA === dayB ? a.since > b.since : dayA > dayB;
};
