/** Writers that insist and a reader that follows, while something is done to the server; then the account of it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Subscription } from 'rxjs';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { type Checkpoint, type EventLog, NO_STREAM } from '../../src/event-log/event-log.js';
import { all, idsOf, newEvents, newStream, readToHead } from '../contract/cases/support.js';

export interface Run {
  readonly writers: EventLog;
  readonly reader: EventLog;
  /** One fault; resolves when it has been done. */
  readonly disturb: () => Promise<void>;
  readonly times: number;
  /** Between two faults. */
  readonly quietMs: number;
}

export interface Account {
  /** Events of appends that were answered. */
  readonly acknowledged: number;
  /** Calls that ended in `LogUnavailable` and were done again. */
  readonly unavailable: number;
  /** Longest time without an answer to any writer. */
  readonly longestPauseMs: number;
  readonly lost: number;
  readonly doubled: number;
  /** Streams in which a revision is missing or out of order. */
  readonly broken: number;
  /** Of the acknowledged ones, by the reader that followed. */
  readonly skipped: number;
  /** By the reader: seen twice, or against the log's order. */
  readonly repeated: number;
}

const WRITERS = 16;
/** Time for what is in flight to be answered, and for the reader to catch up. */
const LAST_MS = 60_000;

export async function faultRun({
  writers,
  reader,
  disturb,
  times,
  quietMs,
}: Run): Promise<Account> {
  const { checkpoint } = await readToHead(reader, null);
  const following = new Following(reader, checkpoint);
  const load = new Load(writers);
  for (let time = 0; time < times; time += 1) {
    await pause(quietMs);
    await disturb();
  }
  await pause(quietMs);
  await load.stop();
  await following.until((await writers.head())!);
  const { events } = await readToHead(reader, checkpoint);
  const ids = idsOf(events);
  const [there, seen] = [new Set(ids), new Set(following.ids)];
  return {
    acknowledged: load.acknowledged.length,
    unavailable: load.unavailable + following.unavailable,
    longestPauseMs: load.longestPauseMs,
    lost: load.acknowledged.filter((id) => !there.has(id)).length,
    doubled: ids.length - there.size,
    broken: await load.broken(),
    skipped: load.acknowledged.filter((id) => !seen.has(id)).length,
    repeated: following.ids.length - seen.size + following.disorder,
  };
}

class Load {
  readonly acknowledged: string[] = [];
  unavailable = 0;
  longestPauseMs = 0;
  private readonly streams: string[] = [];
  private readonly running: Promise<unknown>;
  private isStopping = false;
  private lastAnswer = Date.now();

  constructor(private readonly log: EventLog) {
    this.running = Promise.all(Array.from({ length: WRITERS }, () => this.write()));
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.running;
  }

  async broken(): Promise<number> {
    let broken = 0;
    for (const stream of this.streams) {
      const revisions = (await all(this.log.readStream(stream))).map(({ revision }) => revision);
      if (revisions.some((revision, index) => revision !== index)) broken += 1;
    }
    return broken;
  }

  /** Streams of ten appends, so that new ones begin all the time. */
  private async write(): Promise<void> {
    while (!this.isStopping) {
      const stream = newStream();
      this.streams.push(stream);
      for (let expected = NO_STREAM; expected < 19 && !this.isStopping; expected += 2)
        await this.insist(stream, expected);
    }
  }

  /** As the command handler does: the same ids at the same revision, until there is an answer. */
  private async insist(stream: string, expected: number): Promise<void> {
    const events = newEvents(2);
    for (;;) {
      try {
        const { outcome } = await this.log.append(stream, expected, events);
        if (outcome === 'conflict') throw new Error(`nobody else writes ${stream}`);
        this.longestPauseMs = Math.max(this.longestPauseMs, Date.now() - this.lastAnswer);
        this.lastAnswer = Date.now();
        this.acknowledged.push(...idsOf(events));
        return;
      } catch (error) {
        if (!(error instanceof LogUnavailable)) throw error;
        this.unavailable += 1;
      }
    }
  }
}

class Following {
  readonly ids: string[] = [];
  unavailable = 0;
  disorder = 0;
  private readonly subscription: Subscription;
  private last = -1n;
  private hinted = false;
  private busy = false;

  constructor(
    private readonly log: EventLog,
    private checkpoint: Checkpoint | null,
  ) {
    this.subscription = log.changes.subscribe(() => void this.hint());
  }

  async until(position: bigint): Promise<void> {
    const end = Date.now() + LAST_MS;
    while ((this.checkpoint?.position ?? -1n) < position && Date.now() < end) await pause(100);
    this.subscription.unsubscribe();
  }

  private async hint(): Promise<void> {
    this.hinted = true;
    if (this.busy) return;
    this.busy = true;
    while (this.hinted) {
      this.hinted = false;
      await this.drain();
    }
    this.busy = false;
  }

  /** Only at a hint: what no hint tells of is not seen. */
  private async drain(): Promise<void> {
    try {
      for (let atHead = false; !atHead;) {
        const page = await this.log.readAll(this.checkpoint, 100);
        for (const { id, checkpoint } of page.events) {
          if (checkpoint.position <= this.last) this.disorder += 1;
          this.last = checkpoint.position;
          this.ids.push(id);
        }
        ({ checkpoint: this.checkpoint, atHead } = page);
      }
    } catch (error) {
      if (!(error instanceof LogUnavailable)) throw error;
      this.unavailable += 1;
    }
  }
}
