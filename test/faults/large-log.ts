/** A log of many events: histories that people could have made, and trajecten with many lessons. */
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { encode } from '../../src/event-log/codec.js';
import { type EventLog, NO_STREAM } from '../../src/event-log/event-log.js';
import { fill } from '../event-log-transfer/stores.js';
import { ALL_KINDS, RandomHistory, wishes } from '../projections/support/random-history.js';
import { VRAGER } from '../support/namen.js';
import { gestart } from '../support/voorbeelden.js';

/** Each has a year of its own, and there are no more years than that. */
const MOST_HISTORIES = 250;
const LESSONS = 100;

/** @returns the years of which a report can be made */
export async function fillLarge(log: EventLog, events: number, seed: number): Promise<number[]> {
  const told: RandomHistory[] = [];
  for (let made = 0, nr = 0; made < events / 2 && nr < MOST_HISTORIES; nr += 1) {
    const [wished] = fc.sample(wishes(ALL_KINDS, 200), { numRuns: 1, seed: seed + nr });
    const history = new RandomHistory(nr, wished!);
    told.push(history);
    made += history.deeds.flatMap((deed) => deed.events).length;
  }
  await fill(log, told);
  const left = events - Number(await countOf(log));
  for (let n = 0; n < left; n += LESSONS) await lessons(log, Math.min(LESSONS, left - n));
  return told.map(({ jaar }) => jaar);
}

/** In PostgreSQL and embedded, positions count. */
const countOf = async (log: EventLog): Promise<bigint> => (await log.head()) ?? 0n;

/** One stream of so many events, in one append. */
async function lessons(log: EventLog, count: number): Promise<void> {
  const [trajectId, commandId] = [randomUUID(), randomUUID()];
  const ids = { commandId, correlationId: commandId, commandHash: 'a'.repeat(64) };
  const noted = (nr: number) => ({
    type: 'LesVastgelegd' as const,
    data: {
      ...{ lesId: randomUUID(), jaar: 1900, themas: [] },
      tekst: `Les ${String(nr)}: ${'wat we leerden. '.repeat(40)}`,
    },
  });
  const rest = Array.from({ length: count - 1 }, (_, nr) => noted(nr));
  const encoded = [gestart({ trajectId }), ...rest].map((event) => ({
    id: randomUUID(),
    ...encode(event, { ...VRAGER, ...ids }),
  }));
  await log.append(`traject-${trajectId}`, NO_STREAM, encoded);
}
