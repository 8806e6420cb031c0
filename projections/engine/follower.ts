/** One read model that follows the log: page after page, one at a time, whatever goes wrong. */
import type { Page } from '../../src/event-log/event-log.js';
import type { BatchReport } from './batch-report.js';
import { Batch, type BatchDependencies } from './batch.js';
import {
  sentenceOf,
  Fenced,
  endedTheProcess,
  failureOf,
  isEventsFault,
  isTooNew,
  type Failure,
} from './poison-failures.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { EngineOptions } from './engine-options.js';
import { NewerProgram } from './newer-program.js';
import { Outage } from './outage.js';
import { Serial } from './serial.js';
import { BatchSize } from './batch-size.js';

export class Follower {
  readonly name: string;
  /** Of the rows that this program makes. */
  readonly version: number;
  /** All that moves the checkpoint or writes the table goes through here. */
  readonly serial = new Serial();
  readonly batch: Batch;
  /** When the log last answered: the loop's pulse. */
  seenAt: Date | null = null;
  readonly outage: Outage;
  readonly newer: NewerProgram;
  /** Known while this runner owns the checkpoint. */
  checkpoint: StoredCheckpoint | undefined;
  private readonly batchSize: BatchSize;
  private readonly asked = () => [this.by.log.head(), this.by.checkpoints.isLive(this.name)];
  private stopping = false;
  private hinted = false;
  /** A try was counted that no event has failed: this process lives, so it ended none, and does not count. */
  private inVain = false;

  constructor(
    private readonly by: BatchDependencies,
    private readonly options: EngineOptions,
    private readonly moved: () => void,
  ) {
    this.name = by.projection.name;
    this.version = by.projection.version;
    this.batch = new Batch(by);
    this.outage = new Outage(this.name, options);
    this.newer = new NewerProgram(by.checkpoints, this.name);
    this.batchSize = new BatchSize(options.batch, options.attempts);
  }

  /** There may be something new. Heard during a drain too: it then looks once more. */
  hint(): void {
    this.hinted = true;
  }

  /** Takes in what the log holds; never rejects. */
  async drain(): Promise<void> {
    do {
      this.hinted = false;
      await this.serial.run(() => this.follow());
    } while (this.hinted && !this.stopping);
  }

  /** Lets the page that is under way finish. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.serial.run(() => Promise.resolve());
  }

  /** The checkpoint, taken over where it is free; with what it needs to know when it is new here. */
  async own(force = false): Promise<StoredCheckpoint | undefined> {
    if (this.checkpoint && !force) return this.checkpoint;
    const taken = await this.by.checkpoints.take(this.name, force);
    if (taken) await this.adopt(await this.newer.tried(taken));
    return taken && this.checkpoint;
  }

  /** Goes on from a checkpoint of its own that it did not make itself. */
  async adopt(checkpoint: StoredCheckpoint): Promise<void> {
    await this.batch.reload();
    this.batchSize.begin(Math.max(0, checkpoint.attempts - Number(this.inVain)));
    this.inVain = false;
    this.checkpoint = checkpoint;
    this.moved();
  }

  /** The checkpoint when it is ours and nothing has to be waited for. */
  async ready(): Promise<StoredCheckpoint | undefined> {
    if (this.stopping || !(await this.outage.isPast(this.asked))) return undefined;
    if (await this.newer.isNeeded()) return undefined;
    const stood = this.checkpoint && this.checkpoint.status !== 'live';
    if (stood && (await this.by.checkpoints.isLive(this.name))) this.forget(); // a person has resumed it
    const checkpoint = await this.own();
    const waits = checkpoint?.retryAt && checkpoint.retryAt.getTime() > Date.now();
    return waits ? undefined : checkpoint;
  }

  /** Somebody changed the checkpoint: it is read anew at the next look. */
  async lookAgain(): Promise<void> {
    await this.serial.run(async () => this.forget());
  }

  forget(): void {
    this.checkpoint = undefined;
  }

  /** What to do after an error that no page is to blame for, or that ended a rebuild. */
  async failed(error: unknown): Promise<void> {
    const { checkpoint } = this;
    this.forget();
    if (error instanceof Fenced) return;
    if (!checkpoint || !isEventsFault(error)) return this.outage.met(error);
    await this.halt(checkpoint, failureOf(error)).catch((worse: unknown) => this.outage.met(worse));
  }

  private async follow(): Promise<void> {
    try {
      for (let more = true; more;) {
        const checkpoint = await this.ready();
        if (checkpoint?.status !== 'live' || checkpoint.version !== this.version) return;
        more = await this.step();
        this.outage.over();
      }
    } catch (error) {
      await this.failed(error);
    }
  }

  /** @returns whether there is more */
  private async step(): Promise<boolean> {
    const page = await this.by.log.readAll(this.checkpoint!.at, this.batchSize.size);
    this.seenAt = new Date();
    if (!page.checkpoint || page.checkpoint.position === this.checkpoint!.at?.position)
      return this.noticeSetBack();
    if (this.batchSize.isExhausted && this.batch.own(page).length > 0)
      return this.giveUp(this.checkpoint!.failure ?? endedTheProcess(page.events[0]!), page);
    const attempts = this.batchSize.nextTry();
    try {
      if (attempts !== undefined)
        this.checkpoint = await this.by.checkpoints.attempt(this.checkpoint!, attempts);
      const began = performance.now();
      this.checkpoint = await this.batch.apply(this.checkpoint!, page);
      this.tell(this.batch.own(page), performance.now() - began);
    } catch (error) {
      if (isEventsFault(error)) return this.refused(error, page);
      this.inVain = attempts !== undefined;
      throw error;
    }
    this.succeeded();
    return !page.atHead;
  }

  /** @returns whether the stored checkpoint is another: its rows went back with it, so there is more */
  private async noticeSetBack(): Promise<boolean> {
    if (await this.by.checkpoints.isAt(this.checkpoint!)) return false;
    this.forget();
    return true;
  }

  private tell(events: BatchReport['events'], ms: number): void {
    if (events.length > 0) this.options.onBatch({ name: this.name, events, ms });
  }
  private succeeded(): void {
    this.batchSize.succeeded();
    this.moved();
  }

  private async refused(error: unknown, page: Page): Promise<boolean> {
    if (!this.batchSize.failed(page.events.length)) return true;
    const failure = failureOf(error, page.events[0]);
    if (isTooNew(error) || this.batchSize.isExhausted) return this.giveUp(failure, page);
    const retryInMs = this.options.backoffMs(this.batchSize.tries);
    const after = { retryInMs, status: 'live', attempts: this.batchSize.tries } as const;
    this.checkpoint = await this.by.checkpoints.fail(this.checkpoint!, failure, after);
    return false;
  }

  private async giveUp(failure: Failure, page: Page): Promise<boolean> {
    if (failure.kind === 'too-new' || this.by.projection.onPoison === 'stop')
      return this.halt(this.checkpoint!, failure);
    this.checkpoint = await this.batch.park(this.checkpoint!, page, failure);
    this.options.report(
      `Leesmodel ${this.name} zet een stroom opzij: ${sentenceOf(failure)}.`,
      failure,
    );
    this.succeeded();
    return !page.atHead;
  }

  private async halt(checkpoint: StoredCheckpoint, failure: Failure): Promise<false> {
    const after = { retryInMs: 0, status: 'stopped', attempts: this.batchSize.tries } as const;
    const stopped = await this.by.checkpoints.fail(checkpoint, failure, after);
    this.options.report(`Leesmodel ${this.name} is gestopt: ${sentenceOf(failure)}.`, failure);
    this.checkpoint = await this.newer.leave(stopped, failure);
    return false;
  }
}
