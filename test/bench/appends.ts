/** Appends by callers who each wait for their answer, beside the store's own way to take the same events in. */
import { type EventLog, type NewEvent, NO_STREAM } from '../../src/event-log/event-log.js';
import { newEvent, newStream } from '../contract/cases/support.js';
import { bareClient, type Bare } from './bare-client.js';
import type { Opened } from './place.js';
import { bareTable } from './bare-table.js';
import { median, part, perSecond, say } from './say.js';

/** Ours and the bare way take turns, so that what else the machine does hits both. */
const ROUNDS = 9;
const APPENDS = 2000;
/** Of each caller, on a stream of its own: what comes once a stream weighs as it does in a log of such streams. */
const FEWEST = 100;

export async function appends(opened: Opened): Promise<void> {
  const { log, eventStoreDbUrl } = opened;
  const bare = eventStoreDbUrl ? bareClient(eventStoreDbUrl) : await bareTable(opened);
  for (const events of [1, 5])
    for (const callers of [1, 16, 64]) {
      const load = { callers, events, each: Math.max(FEWEST, Math.floor(APPENDS / callers)) };
      await measure(log, bare, load);
    }
  await bare.end();
}

interface Load {
  readonly callers: number;
  readonly events: number;
  /** Appends of each caller. */
  readonly each: number;
}

async function measure(log: EventLog, bare: Bare, load: Load): Promise<void> {
  const { callers, events, each } = load;
  const count = callers * events * each;
  const [ours, raw, times]: [number[], number[], number[]] = [[], [], []];
  const one = async (): Promise<unknown> =>
    ours.push(await perSecond(count, () => callersOf(log, load, times)));
  const other = async (): Promise<unknown> =>
    raw.push(await perSecond(count, () => bare.write(load, event)));
  await callersOf(log, load, []);
  await bare.write(load, event);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const turn of round % 2 ? [one, other] : [other, one]) await turn();
  const spread = `p50 ${part(times, 0.5).toFixed(1)}, p99 ${part(times, 0.99).toFixed(1)} ms`;
  const beside = bare.beside && (await perSecond(count, () => bare.beside!(load, event)));
  say({
    what: `append, ${String(callers)} callers, ${String(events)} events`,
    ours: median(ours),
    raw: median(raw),
    limit: bare.name,
    note: beside ? `${spread}; batch path ${String(Math.round(beside))}/s` : spread,
  });
}

const event = (): NewEvent => newEvent({ tekst: 'w'.repeat(150), dag: '2026-01-01' });

async function callersOf(
  log: EventLog,
  { callers, events, each }: Load,
  times: number[],
): Promise<void> {
  const caller = async (): Promise<void> => {
    const stream = newStream();
    for (let n = 0; n < each; n += 1) {
      const sent = Array.from({ length: events }, event);
      const began = performance.now();
      const { outcome } = await log.append(stream, NO_STREAM + n * events, sent);
      times.push(performance.now() - began);
      if (outcome !== 'appended') throw new Error(outcome);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
}
