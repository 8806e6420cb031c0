/** Keeps every read model up with the log, rebuilds them, and says how they are. */
import { Inject, Injectable, Logger, Optional, type OnModuleDestroy } from '@nestjs/common';
import { Subject, Subscription, auditTime, merge, share, tap } from 'rxjs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../src/database/database-tokens.js';
import type { EventLog } from '../src/event-log/event-log.js';
import { EVENT_LOG } from '../src/event-log/event-log-tokens.js';
import { PROJECTIONS } from './all.js';
import { Checkpoints } from './engine/checkpoints.js';
import { UnknownProjection } from './engine/poison-failures.js';
import { DEFAULTS, type EngineOptions } from './engine/engine-options.js';
import type { ParkedStream } from './engine/parked.js';
import type { OnProgress } from './engine/progress.js';
import type { Replayed } from './engine/replay.js';
import { Jobs } from './engine/jobs.js';
import { keepLeases, newLease } from './engine/leases.js';
import { SharedPages } from './engine/shared-pages.js';
import { requireSameLog } from './engine/same-log.js';
import { isHealthy, type ProjectionStatus } from './engine/status.js';
import { Unit } from './engine/unit.js';
import { Waiting } from './engine/waiting.js';
import { RUNNER_OPTIONS, type RunnerOptions } from './runner-options.js';

@Injectable()
export class ProjectionRunner implements OnModuleDestroy {
  private readonly units: readonly Unit[];
  private readonly names: readonly string[];
  private readonly options: EngineOptions;
  private readonly checkpoints: Checkpoints;
  private readonly pages: SharedPages;
  private readonly waiting: Waiting;
  /** Emits after this process changed rows. */
  readonly moved = new Subject<void>();
  private readonly nudges = new Subject<void>();
  private running: Subscription | undefined;
  private readonly jobs = new Jobs(
    () => this.prepare(),
    () => this.leave(),
  );

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    @Optional() @Inject(RUNNER_OPTIONS) options: RunnerOptions = {},
  ) {
    const logger = new Logger('projections');
    const { projections = PROJECTIONS, ...own } = options;
    const report = (line: string, about: object = {}): void => logger.warn(line, about);
    this.options = { ...DEFAULTS, report, ...own };
    this.checkpoints = new Checkpoints(dataSource, newLease(dataSource, this.options.leaseMs));
    this.pages = new SharedPages(log, this.options.sharedCharacters);
    const by = { dataSource, pages: this.pages, checkpoints: this.checkpoints };
    this.units = projections.map(
      (projection) => new Unit(projection, by, this.options, () => this.moved.next()),
    );
    this.names = projections.map(({ name }) => name);
    this.waiting = new Waiting(this.units, this.checkpoints, this.moved);
  }

  /**
   * Follows the log until `stop`; a runner starts once. Rows that another version made, or none, are made anew first:
   * until then there are none (`unmade`).
   * @throws LogMoved, a Dutch line that says what to do, where the rows follow from another log
   */
  async start(): Promise<void> {
    if (this.running) return;
    this.running = new Subscription();
    await this.takeUp().catch((error: unknown) => {
      this.running = undefined;
      throw error;
    });
    // Appends come in bursts: one look for all of them. Who waits for a position asks at once, with a nudge.
    const hints = merge(this.log.changes.pipe(auditTime(this.options.hintMs)), this.nudges).pipe(
      tap(() => this.pages.hint()),
      share(),
    );
    for (const unit of this.units) this.running.add(unit.follow(hints));
    const followers = this.units.map(({ follower }) => follower);
    this.running.add(keepLeases(this.checkpoints, followers));
  }

  /** Lets what is under way finish and leaves the projections to another process. */
  async stop(): Promise<void> {
    if (!this.running || this.running.closed) return;
    this.running.unsubscribe();
    await Promise.all(this.units.map((unit) => unit.stop()));
    await this.checkpoints.release().catch(() => undefined); // it expires by itself
  }

  onModuleDestroy(): Promise<void> {
    return this.stop();
  }

  /**
   * Waits until the rows of these projections follow from the log up to this position.
   * @param names what the caller shows, all that there are unless it says so; what it does not name may stand still
   * @returns false when that takes longer than `timeoutMs`; at once when one is paused, stopped or made anew for a new version
   */
  waitFor(position: bigint, timeoutMs = 1000, names = this.names): Promise<boolean> {
    this.nudges.next();
    return this.waiting.until(position, names, timeoutMs);
  }

  /** Which of these have no rows of this version yet, so that whoever shows them shows nothing. */
  readonly unmade = (names = this.names): Promise<string[]> => this.waiting.unmade(names);
  /** Whether one of these ends before something that only a newer version of the program can read. */
  readonly isLeftToNewer = (names = this.names): boolean => this.waiting.isLeftToNewer(names);

  /** How all rows stand: another text once any changed; undefined while that cannot be told, as during a rebuild. */
  async stand(): Promise<string | undefined> {
    return this.jobs.isBusy ? undefined : `${this.jobs.done} ${await this.waiting.stand()}`;
  }

  /** In the order of their list. @param head where the log ends, for who asked already; undefined where it does not answer */
  async status(head?: Promise<bigint | null | undefined>): Promise<ProjectionStatus[]> {
    await this.prepare();
    const end = await (head ?? this.log.head().catch(() => undefined));
    const stored = new Map((await this.checkpoints.all()).map((one) => [one.name, one]));
    return Promise.all(this.units.map((unit) => unit.status(stored.get(unit.name)!, end)));
  }

  /** Healthy only while every projection follows, without a failure, and its loop was heard from: lag alone hides a dead one. */
  async health(): Promise<{ healthy: boolean; projections: readonly ProjectionStatus[] }> {
    const projections = await this.status();
    return { healthy: projections.every((one) => isHealthy(one, new Date())), projections };
  }

  /**
   * Makes the rows anew from the first event while the old ones serve and follow. Also the way to another log, and out of a
   * stop. May be called without `start`; joins a rebuild that this process is doing already.
   * @throws EventTrouble when a fact cannot be taken in: the old rows stay
   * @throws UnknownProjection
   */
  async rebuild(name: string, onProgress?: OnProgress): Promise<void> {
    await this.job(name, ({ rebuilder }) => rebuilder.run(onProgress));
  }

  /** Its rows stay as they are until `resume`. @throws UnknownProjection */
  readonly pause = (name: string): Promise<void> => this.setStatus(name, 'paused');

  /** Goes on after a pause or a stop; the event that failed is tried anew. @throws UnknownProjection */
  async resume(name: string): Promise<void> {
    await this.setStatus(name, 'live');
    this.nudges.next();
  }

  /**
   * Takes parked streams in, where that is possible now. Another process that follows the log goes on afterwards.
   * @param stream only this one, by its full name
   * @throws UnknownProjection
   */
  replay(name: string, stream?: string): Promise<Replayed> {
    return this.job(name, (unit) => unit.replay(stream));
  }

  /** Resolves when no row holds a text that was erased, whatever state its read model is in. @param position of the fact */
  async erase(stream: string, position: bigint): Promise<void> {
    this.pages.forget();
    for (const unit of this.units) await unit.erase(stream, position);
    this.moved.next(); // whoever keeps what was made of rows forgets it, also where none was left to change
  }

  /** The streams that stand aside, oldest first. @throws UnknownProjection */
  readonly parked = (name: string): Promise<ParkedStream[]> =>
    this.named(name).follower.batch.parked.overview();

  private job<T>(name: string, work: (unit: Unit) => Promise<T>): Promise<T> {
    return this.jobs.run(async () => work(this.named(name)));
  }

  /** Where this runner does not follow, it leaves the read models to who does. */
  private async leave(): Promise<void> {
    if (this.running) return;
    await this.checkpoints.release();
    await Promise.all(this.units.map(({ follower }) => follower.lookAgain()));
  }

  private async setStatus(name: string, status: 'live' | 'paused'): Promise<void> {
    const { follower } = this.named(name);
    await this.prepare();
    await this.checkpoints.setStatus(name, status);
    await follower.lookAgain();
  }

  private async takeUp(): Promise<void> {
    await this.prepare();
    await requireSameLog(this.dataSource, this.log, this.checkpoints);
    await this.checkpoints.clearLeftOver();
    await this.checkpoints.retryTooNew();
  }

  private readonly prepare = (): Promise<void> =>
    this.checkpoints.ensure(this.names, this.log.logId);

  private named(name: string): Unit {
    const unit = this.units.find((one) => one.name === name);
    if (unit) return unit;
    throw new UnknownProjection(name, this.names);
  }
}
