/** A log in memory: as much of the port as a decision, an import and an export ask. */
import { Subject } from 'rxjs';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import type {
  AppendResult,
  Checkpoint,
  EventLog,
  NewEvent,
  Page,
  RecordedEvent,
} from '../../src/event-log/event-log.js';
import { pageOf } from './page-of.js';

export class MemoryLog implements EventLog {
  readonly events: RecordedEvent[] = [];
  readonly changes = new Subject<void>();
  /** How many appends it still takes before it stops answering. */
  patience = Infinity;
  /** How many appends were under way together, at most. */
  atOnce = 0;
  /** How many events were under way together, at most. */
  largest = 0;
  /** How many events it gave to who read a stream. */
  given = 0;
  private under = 0;
  private together = 0;

  constructor(
    readonly logId: string,
    readonly keepsOrder?: true,
    private readonly page = 3,
  ) {}

  async append(stream: string, expected: number, sent: readonly NewEvent[]): Promise<AppendResult> {
    this.patience -= 1;
    if (this.patience < 0) throw new LogUnavailable('no answer');
    this.together += sent.length;
    this.largest = Math.max(this.largest, this.together);
    this.under += 1;
    this.atOnce = Math.max(this.atOnce, this.under);
    await Promise.resolve();
    this.under -= 1;
    this.together -= sent.length;
    const there = this.events.filter((event) => event.stream === stream);
    const revision = expected + sent.length;
    const position = BigInt(this.events.length);
    if (sent.every(({ id }, n) => there[expected + 1 + n]?.id === id))
      return { outcome: 'duplicate', revision, position };
    if (there.length - 1 !== expected) return { outcome: 'conflict', actual: there.length - 1 };
    for (const event of sent) this.put(stream, event);
    return { outcome: 'appended', revision, position };
  }

  /** Registered at this moment, unless it was moved here. */
  put(stream: string, event: NewEvent, registeredAt = new Date('2021-05-01T08:00:00.000Z')): void {
    const moved = event.metadata.geregistreerdOp;
    this.events.push({
      ...event,
      ...{ stream, revision: this.events.filter((one) => one.stream === stream).length },
      checkpoint: { position: BigInt(this.events.length + 1) },
      registeredAt: moved ? new Date(moved) : registeredAt,
    });
  }

  readAll(after: Checkpoint | null): Promise<Page> {
    return Promise.resolve(pageOf(this.events, after, this.page));
  }

  lastRegisteredAt(): Promise<Date | null> {
    return Promise.resolve(this.events.at(-1)?.registeredAt ?? null);
  }

  head(): Promise<bigint | null> {
    return Promise.resolve(this.events.at(-1)?.checkpoint.position ?? null);
  }

  async *readStream(stream: string, fromRevision = 0): AsyncIterable<RecordedEvent> {
    const there = this.events.filter((event) => event.stream === stream).slice(fromRevision);
    this.given += there.length;
    yield* await Promise.resolve(there);
  }

  holds(): Promise<boolean> {
    return Promise.reject(new Error('nobody asks this here'));
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
