/** Writers who decide on what they read of a stream that all others write too, and decide again when another was first. */
import { all, newEvent, readToHead } from '../contract/cases/support.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { type EventLog, NO_STREAM, type NewEvent } from '../../src/event-log/event-log.js';
import { randomUUID } from 'node:crypto';
import type { Dice } from './dice.js';

const WRITERS = 32;
const STREAMS = 20;

export interface HotAccount {
  readonly appended: number;
  /** Decisions that came too late and were made again. */
  readonly conflicts: number;
  readonly lost: number;
  readonly doubled: number;
  /** Events that were not decided on the state before them, or stand at a wrong revision. */
  readonly outOfTurn: number;
  /** Milliseconds that all appends took together. */
  readonly tookMs: number;
}

/** @param logs of one store; the writers are divided among them, as among processes */
export async function hotStreams(
  logs: readonly EventLog[],
  appends: number,
  dice: Dice,
): Promise<HotAccount> {
  const { checkpoint } = await readToHead(logs[0]!, null);
  const streams = Array.from({ length: STREAMS }, () => `contract-${randomUUID()}`);
  const acknowledged: string[] = [];
  let [left, conflicts] = [appends, 0];
  const began = Date.now();
  const write = async (nr: number): Promise<void> => {
    const writer = new Writer(logs[nr % logs.length]!);
    while (left > 0) {
      left -= 1;
      acknowledged.push(await writer.count(dice.pick(streams)));
    }
    conflicts += writer.conflicts;
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, nr) => write(nr)));
  const tookMs = Date.now() - began;
  const { events } = await readToHead(logs[0]!, checkpoint);
  const there = new Set(events.map(({ id }) => id));
  return {
    ...{ appended: acknowledged.length, conflicts, tookMs },
    lost: acknowledged.filter((id) => !there.has(id as never)).length,
    doubled: events.length - new Set(acknowledged).size,
    outOfTurn: await outOfTurn(logs[0]!, streams),
  };
}

async function outOfTurn(log: EventLog, streams: readonly string[]): Promise<number> {
  let wrong = 0;
  for (const stream of streams)
    for (const [index, { revision, data }] of (await all(log.readStream(stream))).entries())
      if (revision !== index || (data as Count).nummer !== index + 1) wrong += 1;
  return wrong;
}

interface Count {
  readonly nummer: number;
}

class Writer {
  conflicts = 0;
  /** What it read of each stream: as the snapshot of an aggregate. */
  private readonly known = new Map<string, { revision: number; nummer: number }>();

  constructor(private readonly log: EventLog) {}

  /** Adds one to the number of a stream; answers the event's id. */
  async count(stream: string): Promise<string> {
    for (;;) {
      const { revision, nummer } = await this.read(stream);
      const event = newEvent({ nummer: nummer + 1 });
      if (await this.insist(stream, revision, event)) return event.id;
      this.conflicts += 1;
    }
  }

  private async read(stream: string): Promise<{ revision: number; nummer: number }> {
    let now = this.known.get(stream) ?? { revision: NO_STREAM, nummer: 0 };
    for await (const { revision, data } of this.log.readStream(stream, now.revision + 1))
      now = { revision, nummer: (data as Count).nummer };
    this.known.set(stream, now);
    return now;
  }

  /** @returns false where another was first */
  private async insist(stream: string, revision: number, event: NewEvent): Promise<boolean> {
    for (;;) {
      try {
        return (await this.log.append(stream, revision, [event])).outcome !== 'conflict';
      } catch (error) {
        if (!(error instanceof LogUnavailable)) throw error;
      }
    }
  }
}
