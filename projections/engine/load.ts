/**
 * Every stream folded once and its rows made once, in one walk through the log.
 *
 * States of the streams that were touched last stay in memory. One for which there is no room any more is put in the table as
 * it then is; if the log has more of it, that is only noted, and the stream is folded anew at the end. So the log may be of any
 * size and in any order, and no stream is folded more than twice.
 */
import { setImmediate } from 'node:timers/promises';
import type { Checkpoint, Page, RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection } from '../projection.js';
import { eventsUpTo, putBeginning } from './beginning.js';
import type { LoadTarget } from './load-target.js';
import { makingOf, type Making } from './making.js';
import type { EngineOptions } from './engine-options.js';
import type { Progress } from './progress.js';
import { Recent } from '../../src/event-log/recent.js';
import { mayBeParked } from './poisoned-stream.js';
import type { ReadLog } from './shared-pages.js';
import { byStream } from './stream-folds.js';

export interface LoadDependencies {
  readonly projection: AnyProjection;
  readonly log: ReadLog;
  readonly options: Pick<EngineOptions, 'rebuildBatch' | 'rebuildEvents'>;
  readonly target: LoadTarget;
  readonly progress: Progress;
  /** Ends the load between two pages, by throwing its reason. */
  readonly signal: AbortSignal;
}

interface Kept {
  readonly state: unknown;
  /** How many events it was folded from. */
  readonly events: number;
}

export class Load {
  private readonly kept = new Recent<Kept>(({ events }) => events);
  /** Stream → how many of its events were passed over. */
  private readonly later = new Map<string, number>();
  private readonly making: Making;

  constructor(private readonly by: LoadDependencies) {
    this.making = makingOf(by.projection);
  }

  /**
   * @returns the last event that the rows follow from; null for an empty log
   * @throws EventTrouble when a fact cannot be taken in and the projection does not park
   */
  async run(): Promise<Checkpoint | null> {
    const { target } = this.by;
    const at = await this.readLog();
    await this.release(0);
    await target.finish();
    await this.foldLater(at);
    await target.finish();
    for (const stream of target.poisoned) {
      await putBeginning(this.by, stream, at!);
      await this.flushWhenFull();
    }
    await target.finish();
    return at;
  }

  private async readLog(): Promise<Checkpoint | null> {
    const { log, options, progress, signal } = this.by;
    const head = await log.head();
    let at: Checkpoint | null = null;
    let reading = ahead(log.readAll(at, options.rebuildBatch));
    for (let page: Page | undefined; !page?.atHead;) {
      signal.throwIfAborted();
      page = await reading;
      at = page.checkpoint;
      // The next page travels while this one is folded.
      if (!page.atHead) reading = ahead(log.readAll(at, options.rebuildBatch));
      progress.report(this.take(page), head && at ? Number(at.position) / Number(head) : 1);
      await this.release(options.rebuildEvents);
    }
    return at;
  }

  /** @returns how many events it folded */
  private take({ events }: Page): number {
    let folded = 0;
    for (const [stream, own] of byStream(events.filter(({ stream: s }) => this.making.owns(s)))) {
      if (this.passesOver(stream, own)) continue;
      this.unlessPoisoned(stream, () => this.takeIn(stream, own));
      folded += own.length;
    }
    return folded;
  }

  private takeIn(stream: string, events: readonly RecordedEvent[]): void {
    const { making } = this;
    if (making.ofFacts) return this.by.target.add(stream, making.rowsAfter(stream, events));
    const before = this.kept.get(stream);
    const state = making.fold(before?.state ?? making.begin(stream), events);
    this.kept.set(stream, { state, events: (before?.events ?? 0) + events.length });
  }

  private passesOver(stream: string, events: readonly RecordedEvent[]): boolean {
    const { target } = this.by;
    if (this.making.ofFacts) return false; // nothing that was put has to be taken back
    if (!target.has(stream) && !target.poisoned.has(stream)) return false;
    this.later.set(stream, (this.later.get(stream) ?? 0) + events.length);
    return true;
  }

  /** Puts streams in the table until what is kept follows from no more events than this. */
  private async release(most: number): Promise<void> {
    await this.flushWhenFull();
    for (const [stream, { state }] of this.kept.trim(most)) await this.add(stream, state);
  }

  private async foldLater(until: Checkpoint | null): Promise<void> {
    const { target, progress, signal } = this.by;
    const total = [...this.later.values()].reduce((sum, events) => sum + events, 0);
    let done = 0;
    for (const [stream, passed] of this.later) {
      signal.throwIfAborted();
      target.poisoned.delete(stream); // as a whole it may be taken in
      const events = await eventsUpTo(this.by.log, stream, until);
      let state: unknown;
      this.unlessPoisoned(stream, () => {
        state = this.making.fold(this.making.begin(stream), events);
      });
      await this.add(stream, state);
      done += passed;
      progress.report(passed, done / total);
    }
  }

  private async add(stream: string, state: unknown): Promise<void> {
    const { target } = this.by;
    this.unlessPoisoned(stream, () => {
      target.put(stream, this.making.rows(stream, state));
    });
    await this.flushWhenFull();
  }

  private async flushWhenFull(): Promise<void> {
    const { target, signal } = this.by;
    if (!target.isFull) return;
    signal.throwIfAborted();
    await target.flush();
    await setImmediate(); // a request gets its turn
  }

  private unlessPoisoned(stream: string, job: () => void): void {
    const { projection, target } = this.by;
    if (target.poisoned.has(stream)) return;
    try {
      job();
    } catch (error) {
      if (!mayBeParked(projection, error)) throw error;
      target.poisoned.add(stream);
      this.kept.delete(stream);
    }
  }
}

/** What goes wrong with it is heard when it is waited for, or not at all. */
function ahead<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
