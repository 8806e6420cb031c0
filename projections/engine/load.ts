/**
 * Every stream folded once and its rows made once, whatever the order in which the log holds them.
 *
 * States stay in memory until the end of the log is reached. Streams for which there is no room are only named then, and
 * folded one by one afterwards: the log may be of any size, and no stream is folded twice.
 */
import { setImmediate } from 'node:timers/promises';
import type { Checkpoint, EventLog, Page, RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection } from '../projection.js';
import type { LoadTarget } from './load-target.js';
import type { EngineOptions } from './options.js';
import type { Progress } from './progress.js';
import { beginningOf, mayBeParked } from './spoilt.js';
import { byStream, fold, prefixOf, rowsOf } from './stream-folds.js';

export interface LoadDependencies {
  readonly projection: AnyProjection;
  readonly log: EventLog;
  readonly options: Pick<EngineOptions, 'rebuildBatch' | 'rebuildEvents'>;
  readonly target: LoadTarget;
  readonly progress: Progress;
  /** Ends the load between two pages, by throwing its reason. */
  readonly signal: AbortSignal;
}

export class Load {
  private readonly kept = new Map<string, unknown>();
  /** Stream → how many of its events were passed over. */
  private readonly later = new Map<string, number>();
  private room: number;
  private readonly prefix: string;

  constructor(private readonly by: LoadDependencies) {
    this.room = by.options.rebuildEvents;
    this.prefix = prefixOf(by.projection);
  }

  /**
   * @returns the last event that the rows follow from; null for an empty log
   * @throws EventTrouble when a fact cannot be taken in and the projection does not park
   */
  async run(): Promise<Checkpoint | null> {
    const at = await this.readLog();
    for (const [stream, state] of this.kept) {
      this.kept.delete(stream);
      await this.add(stream, state);
    }
    await this.foldLater(at);
    await this.by.target.flush();
    await this.by.target.written();
    for (const stream of this.by.target.spoilt) await this.addBeginning(stream, at);
    return at;
  }

  private async readLog(): Promise<Checkpoint | null> {
    const { log, options, progress, signal } = this.by;
    const head = await log.head();
    let at: Checkpoint | null = null;
    let reading = log.readAll(at, options.rebuildBatch);
    for (let page: Page | undefined; !page?.atHead;) {
      signal.throwIfAborted();
      page = await reading;
      at = page.checkpoint;
      // The next page travels while this one is folded.
      if (!page.atHead) reading = ahead(log.readAll(at, options.rebuildBatch));
      progress.report(this.take(page), head && at ? Number(at.position) / Number(head) : 1);
    }
    return at;
  }

  /** @returns how many events it folded */
  private take({ events }: Page): number {
    let folded = 0;
    for (const [stream, own] of byStream(events.filter(({ stream: s }) => this.isOwn(s)))) {
      if (this.passesOver(stream, own)) continue;
      const state = this.kept.get(stream) ?? (this.by.projection.aggregate.begin as unknown);
      this.unlessSpoilt(stream, () => {
        this.kept.set(stream, fold(this.by.projection, state, own));
      });
      this.room -= own.length;
      folded += own.length;
    }
    return folded;
  }

  private passesOver(stream: string, events: readonly RecordedEvent[]): boolean {
    if (this.by.target.spoilt.has(stream)) return true;
    const passed = this.later.get(stream);
    if (passed === undefined && (this.kept.has(stream) || this.room >= events.length)) return false;
    this.later.set(stream, (passed ?? 0) + events.length);
    return true;
  }

  private async foldLater(until: Checkpoint | null): Promise<void> {
    const { projection, progress, signal } = this.by;
    const total = [...this.later.values()].reduce((sum, events) => sum + events, 0);
    let done = 0;
    for (const [stream, passed] of this.later) {
      signal.throwIfAborted();
      const events = await this.read(stream, until);
      let state: unknown;
      this.unlessSpoilt(stream, () => {
        state = fold(projection, projection.aggregate.begin, events);
      });
      await this.add(stream, state);
      done += passed;
      progress.report(events.length, done / total);
    }
  }

  private async add(stream: string, state: unknown): Promise<void> {
    const { projection, target, signal } = this.by;
    this.unlessSpoilt(stream, () => {
      target.put(stream, rowsOf(projection, state, stream.slice(this.prefix.length)));
    });
    if (!target.isFull) return;
    signal.throwIfAborted();
    await target.flush();
    await setImmediate(); // a request gets its turn
  }

  private async addBeginning(stream: string, until: Checkpoint | null): Promise<void> {
    const { projection, target } = this.by;
    const events = await this.read(stream, until);
    const { rows, parked } = await beginningOf(projection, events, (made) => target.probe(made));
    await target.insert(rows);
    target.parked.push(...parked);
  }

  private async read(stream: string, until: Checkpoint | null): Promise<RecordedEvent[]> {
    const events: RecordedEvent[] = [];
    for await (const event of this.by.log.readStream(stream)) {
      if (event.checkpoint.position > until!.position) break;
      events.push(event);
    }
    return events;
  }

  private unlessSpoilt(stream: string, job: () => void): void {
    const { projection, target } = this.by;
    if (target.spoilt.has(stream)) return;
    try {
      job();
    } catch (error) {
      if (!mayBeParked(projection, error)) throw error;
      target.spoilt.add(stream);
      this.kept.delete(stream);
    }
  }

  private isOwn(stream: string): boolean {
    return stream.startsWith(this.prefix);
  }
}

/** What goes wrong with it is heard when it is waited for, or not at all. */
function ahead<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
