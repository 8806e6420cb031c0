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
    insert(line, item);
  }
  return line;
}

/** What must stand there before this one can follow it. */
const leader = <T extends NaiveItem>(item: T, waiting: readonly T[]): T | undefined =>
  item.na ? waiting.find(({ id }) => id === item.na) : undefined;

function insert<T extends NaiveItem>(line: T[], item: T): void {
  const before = line.findIndex(({ id }) => id === item.na);
  if (item.na === null) line.unshift(item);
  else if (before >= 0) line.splice(before + 1, 0, item);
  else if (item.van === null) line.push(item);
  else byDate(line, item, item.van);
}

function byDate<T extends NaiveItem>(line: T[], item: T, van: string): void {
  const earlier = line.filter((other) => other.van !== null && other.van <= van).at(-1);
  // Nobody said where the undated one goes: it stays behind what has a date.
  const later = line.find((other) => other.van !== null || other.na === undefined);
  if (earlier) line.splice(line.indexOf(earlier) + 1, 0, item);
  else if (later) line.splice(line.indexOf(later), 0, item);
  else line.push(item);
}
