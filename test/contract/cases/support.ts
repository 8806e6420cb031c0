/** Small helpers that the contract's cases share. */
import { randomUUID } from 'node:crypto';
import {
  type AppendResult,
  type Checkpoint,
  type EventLog,
  type Metadata,
  type NewEvent,
  NO_STREAM,
  type RecordedEvent,
} from '../../../src/event-log/event-log.js';
import { LogUnavailable } from '../../../src/event-log/event-log-errors.js';
import type { Uuid } from '../../../src/domain/dag.js';
import type { LogUnderTest } from '../event-log.contract.js';

export type Subject = () => LogUnderTest;

export const uuid = (): Uuid => randomUUID();
export const newStream = (): string => `contract-${randomUUID()}`;

export function metadata(more: Partial<Metadata> = {}): Metadata {
  return {
    actor: { id: uuid(), soort: 'systeem' },
    rollen: [],
    deur: 'SYSTEEM',
    commandId: uuid(),
    commandHash: '0'.repeat(64),
    correlationId: uuid(),
    schemaVersie: 1,
    ...more,
  };
}

export function newEvent(data: object = { nummer: 1 }, more: Partial<Metadata> = {}): NewEvent {
  return { id: uuid(), type: 'StapGehouden', data, metadata: metadata(more) };
}

export const newEvents = (count: number): NewEvent[] =>
  Array.from({ length: count }, (_, nummer) => newEvent({ nummer }));

/** Writes a stream of so many events and gives them back. */
export async function written(log: EventLog, stream: string, count: number): Promise<NewEvent[]> {
  const events = newEvents(count);
  await log.append(stream, NO_STREAM, events);
  return events;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export const idsOf = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);

/** However busy it is, a server that was started anew answers within this time. */
const NO_MACHINE_NEEDS_MS = 240_000;

/** As a caller must: what may or may not be stored is sent again, with the same ids at the same revision. */
export async function insist(append: () => Promise<AppendResult>): Promise<AppendResult> {
  for (const end = Date.now() + NO_MACHINE_NEEDS_MS; ;) {
    try {
      return await append();
    } catch (error) {
      if (!(error instanceof LogUnavailable) || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Pages until the head; what came, and where to go on. */
export async function readToHead(
  log: EventLog,
  after: Checkpoint | null,
  max = 500,
): Promise<{ events: RecordedEvent[]; checkpoint: Checkpoint | null }> {
  const events: RecordedEvent[] = [];
  let checkpoint = after;
  for (let atHead = false; !atHead;) {
    const page = await log.readAll(checkpoint, max);
    events.push(...page.events);
    checkpoint = page.checkpoint;
    atHead = page.atHead;
  }
  return { events, checkpoint };
}
