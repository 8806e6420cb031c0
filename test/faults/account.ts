/** What is left of what callers were told, and whether the read models tell the same. */
import { PROJECTIONS } from '../../projections/all.js';
import { makingOf } from '../../projections/engine/making.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import { readToHead } from '../contract/cases/support.js';
import { openReadSide, type ReadSide } from '../projections/support/read-side.js';
import type { Acknowledged, Callers } from './callers.js';

export interface Account {
  readonly events: number;
  readonly acknowledged: number;
  /** Commands of which the event is not where the answer said. */
  readonly lost: number;
  /** Commands that were done more than once. */
  readonly doubled: number;
  /** Events of which nobody was told. */
  readonly unknown: number;
  /** Whether positions are 1, 2, 3 … and revisions 0, 1, 2 … without a gap. */
  readonly contiguous: boolean;
  /** What is wrong with the read models; nothing where all are up with the log and equal to a rebuild. */
  readonly readModels: readonly string[];
}

/** @param url of a database that no program serves any more; its read models were up with the log */
export async function accountOf(
  url: string,
  { acknowledged }: Pick<Callers, 'acknowledged'>,
): Promise<Account> {
  const side = await openReadSide(url, true);
  try {
    const { events } = await readToHead(side.log, null);
    const readModels = await readModelTrouble(side, events);
    return { ...logAccount(events, acknowledged), readModels };
  } finally {
    await side.close();
  }
}

function logAccount(
  events: readonly RecordedEvent[],
  acknowledged: readonly Acknowledged[],
): Omit<Account, 'readModels'> {
  const done = groupBy(events, ({ metadata }) => metadata.commandId);
  const told = new Set(acknowledged.map(({ commandId }) => commandId));
  const stands = ({ commandId, stroom, revisie, positie }: Acknowledged): boolean =>
    (done.get(commandId) ?? []).some(
      ({ stream, revision, checkpoint }) =>
        stream === stroom && revision === revisie && checkpoint.position === BigInt(positie),
    );
  return {
    events: events.length,
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((one) => !stands(one)).length,
    doubled: [...done.values()].filter(({ length }) => length > 1).length,
    unknown: [...done.keys()].filter((commandId) => !told.has(commandId)).length,
    contiguous: isContiguous(events),
  };
}

function isContiguous(events: readonly RecordedEvent[]): boolean {
  const streams = groupBy(events, ({ stream }) => stream);
  return (
    events.every(({ checkpoint }, index) => checkpoint.position === BigInt(index + 1)) &&
    [...streams.values()].every((own) => own.every(({ revision }, index) => revision === index))
  );
}

/** Each projection took in each event of its streams once, and has the rows that a rebuild makes. */
export async function readModelTrouble(
  side: ReadSide,
  events: readonly Pick<RecordedEvent, 'stream'>[],
): Promise<string[]> {
  const trouble: string[] = [];
  const runner = side.runner();
  const marks = await runner.status();
  for (const projection of PROJECTIONS) {
    const { name } = projection;
    const mark = marks.find((one) => one.name === name)!;
    const own = events.filter(({ stream }) => makingOf(projection).owns(stream)).length;
    if (mark.lag !== 0n) trouble.push(`${name} is ${String(mark.lag)} behind`);
    if (mark.eventsApplied !== own)
      trouble.push(`${name} took in ${String(mark.eventsApplied)} events of ${String(own)}`);
    const before = JSON.stringify(await side.rows(projection));
    await runner.rebuild(name);
    const after = JSON.stringify(await side.rows(projection));
    if (before !== after) trouble.push(`${name} has other rows than its rebuild`);
  }
  return trouble;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own) own.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
