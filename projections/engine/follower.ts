/** One read model that follows the log: page after page, one at a time, whatever goes wrong. */
import type { Page } from '../../src/event-log/event-log.js';
import { Batch, type BatchDependencies } from './batch.js';
import {
  sentenceOf,
  Fenced,
  endedTheProcess,
  failureOf,
  isEventsFault,
  isTooNew,
  type Failure,
} from './failures.js';
import type { Mark } from './mark.js';
import type { EngineOptions } from './options.js';
import { Outage } from './outage.js';
import { Serial } from './serial.js';
import { Stride } from './stride.js';

export class Follower {
  readonly name: string;
  /** Of the rows that this program makes. */
  readonly version: number;
  /** All that moves the mark or writes the table goes through here. */
  readonly serial = new Serial();
  readonly batch: Batch;
  /** When the log last answered: the loop's pulse. */
  seenAt: Date | null = null;
  readonly outage: Outage;
  /** Known while this runner owns the mark. */
  mark: Mark | undefined;
  private readonly stride: Stride;
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
    this.stride = new Stride(options.batch, options.attempts);
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

  /** The mark, taken over where it is free; with what it needs to know when it is new here. */
  async own(force = false): Promise<Mark | undefined> {
    if (this.mark && !force) return this.mark;
    const mark = await this.by.checkpoints.take(this.name, force);
    if (!mark) return undefined;
    await this.adopt(mark);
    return mark;
  }

  /** Goes on from a mark of its own that it did not make itself. */
  async adopt(mark: Mark): Promise<void> {
    await this.batch.reload();
    this.stride.begin(Math.max(0, mark.attempts - Number(this.inVain)));
    this.inVain = false;
    this.mark = mark;
    this.moved();
  }

  /** The mark when it is ours and nothing has to be waited for. */
  async ready(): Promise<Mark | undefined> {
    if (this.stopping || this.outage.mustWait) return undefined;
    if (this.mark && this.mark.status !== 'live' && (await this.by.checkpoints.isLive(this.name)))
      this.forget(); // a person has resumed it
    const mark = await this.own();
    return mark?.retryAt && mark.retryAt.getTime() > Date.now() ? undefined : mark;
  }

  /** Somebody changed the mark: it is read anew at the next look. */
  async lookAgain(): Promise<void> {
    await this.serial.run(async () => this.forget());
  }

  /** The same, for whoever has the turn in `serial`. */
  forget(): void {
    this.mark = undefined;
  }

  /** What to do after an error that no page is to blame for, or that ended a rebuild. */
  async failed(error: unknown): Promise<void> {
    const { mark } = this;
    this.forget();
    if (error instanceof Fenced) return;
    if (!mark || !isEventsFault(error)) return this.outage.met(error);
    await this.halt(mark, failureOf(error)).catch((another: unknown) => this.outage.met(another));
  }

  private async follow(): Promise<void> {
    try {
      for (let more = true; more;) {
        const mark = await this.ready();
        if (mark?.status !== 'live' || mark.version !== this.version) return;
        more = await this.step();
        this.outage.over();
      }
    } catch (error) {
      await this.failed(error);
    }
  }

  /** @returns whether there is more */
  private async step(): Promise<boolean> {
    const page = await this.by.log.readAll(this.mark!.at, this.stride.size);
    this.seenAt = new Date();
    if (!page.checkpoint || page.checkpoint.position === this.mark!.at?.position)
      return this.noticeSetBack();
    if (this.stride.isExhausted && this.batch.own(page).length > 0)
      return this.giveUp(this.mark!.failure ?? endedTheProcess(page.events[0]!), page);
    const attempts = this.stride.nextTry();
    try {
      if (attempts !== undefined)
        this.mark = await this.by.checkpoints.attempt(this.mark!, attempts);
      const began = performance.now();
      this.mark = await this.batch.apply(this.mark!, page);
      this.tell(page, performance.now() - began);
    } catch (error) {
      if (isEventsFault(error)) return this.refused(error, page);
      this.inVain = attempts !== undefined;
      throw error;
    }
    this.succeeded();
    return !page.atHead;
  }

  /** @returns whether the stored mark is another: its rows went back with it, so there is more */
  private async noticeSetBack(): Promise<boolean> {
    if (await this.by.checkpoints.isAt(this.mark!)) return false;
    this.forget();
    return true;
  }

  private tell(page: Page, ms: number): void {
    const events = this.batch.own(page);
    if (events.length > 0) this.options.took({ name: this.name, events, ms });
  }

  private succeeded(): void {
    this.stride.succeeded();
    this.moved();
  }

  private async refused(error: unknown, page: Page): Promise<boolean> {
    if (!this.stride.failed(page.events.length)) return true;
    const failure = failureOf(error, page.events[0]);
    if (isTooNew(error) || this.stride.isExhausted) return this.giveUp(failure, page);
    const retryInMs = this.options.backoffMs(this.stride.tries);
    const { tries: attempts } = this.stride;
    const after = { retryInMs, status: 'live', attempts } as const;
    this.mark = await this.by.checkpoints.fail(this.mark!, failure, after);
    return false;
  }

  private async giveUp(failure: Failure, page: Page): Promise<boolean> {
    if (failure.kind === 'too-new' || this.by.projection.onPoison === 'stop')
      return this.halt(this.mark!, failure);
    this.mark = await this.batch.park(this.mark!, page, failure);
    this.options.report(
      `Leesmodel ${this.name} zet een stroom opzij: ${sentenceOf(failure)}.`,
      failure,
    );
    this.succeeded();
    return !page.atHead;
  }

  private async halt(mark: Mark, failure: Failure): Promise<false> {
    const { tries: attempts } = this.stride;
    const after = { retryInMs: 0, status: 'stopped', attempts } as const;
    this.mark = await this.by.checkpoints.fail(mark, failure, after);
    this.options.report(`Leesmodel ${this.name} is gestopt: ${sentenceOf(failure)}.`, failure);
    return false;
  }
}
