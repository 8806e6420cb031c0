/** One read model with all that keeps it: it follows the log, and is rebuilt where that is needed. */
import { type Observable, type Subscription, exhaustMap, merge, tap, timer } from 'rxjs';
import type { AnyProjection } from '../projection.js';
import type { BatchDependencies } from './batch.js';
import { eraseFrom } from './erase-rows.js';
import { Follower } from './follower.js';
import { makingOf } from './making.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { EngineOptions } from './engine-options.js';
import { Rebuilder } from './rebuilder.js';
import { replay, type Replayed } from './replay.js';
import { RowTable } from './row-table.js';
import type { SharedPages } from './shared-pages.js';
import { statusOf, type ProjectionStatus } from './status.js';

export class Unit {
  readonly name: string;
  readonly follower: Follower;
  readonly rebuilder: Rebuilder;
  private readonly by: BatchDependencies;

  constructor(
    private readonly projection: AnyProjection,
    by: Omit<BatchDependencies, 'projection' | 'table' | 'cachedEvents' | 'log'> & {
      readonly pages: SharedPages;
    },
    private readonly options: EngineOptions,
    moved: () => void,
  ) {
    const table = new RowTable(by.dataSource.getMetadata(projection.entity));
    const { cachedEvents } = options;
    this.by = { ...by, projection, table, cachedEvents, log: by.pages.reader() };
    this.name = projection.name;
    this.follower = new Follower(this.by, options, moved);
    // The live table goes on meanwhile, elsewhere in the log.
    const again = { ...this.by, log: by.pages.reader() };
    this.rebuilder = new Rebuilder(again, options, this.follower);
  }

  /**
   * One drain at a time, at each hint and at each tick. A hint that comes during a drain is heard by the follower itself:
   * `exhaustMap` would lose it.
   */
  follow(hints: Observable<void>): Subscription {
    const heard = hints.pipe(tap(() => this.follower.hint()));
    return merge(heard, timer(0, this.options.pollMs))
      .pipe(exhaustMap(() => this.rebuilder.whereOutdated().then(() => this.follower.drain())))
      .subscribe();
  }

  /** Tries parked streams anew, taking the checkpoint from whoever has it. @param only one of them, by its full name */
  replay(only?: string): Promise<Replayed> {
    const { follower } = this;
    return follower.serial.run(async () => {
      try {
        const checkpoint = await follower.own(true);
        const result = await replay(this.by, follower.batch.parked, checkpoint!, only);
        await follower.batch.reload();
        return result;
      } catch (error) {
        follower.forget(); // some streams may be whole again
        throw error;
      }
    });
  }

  /** Nothing of a stream's erased texts stays in the rows, nor in what is kept of them in memory. Rows of facts hold none. */
  async erase(stream: string, position: bigint): Promise<void> {
    const { dataSource, table } = this.by;
    const making = makingOf(this.projection);
    if (making.ofFacts || !making.owns(stream)) return;
    const streamId = making.idOf(stream);
    await eraseFrom(dataSource, this.name, table, { stream, streamId, position });
    await this.follower.lookAgain();
  }

  /** Lets the page that is under way finish; a rebuild is left. */
  async stop(): Promise<void> {
    await this.rebuilder.stop();
    await this.follower.stop();
  }

  /** A first build is worth waiting for; a new version's may take long, and who shows it says meanwhile that it is being made. */
  standsStill({ version, status }: StoredCheckpoint): boolean {
    return status !== 'live' || (version > 0 && version !== this.projection.version);
  }

  /** Whether there are rows that this version of the program reads. */
  isMade({ version }: StoredCheckpoint): boolean {
    return version === this.projection.version;
  }

  /** @param head undefined while the log does not answer */
  async status(
    checkpoint: StoredCheckpoint,
    head: bigint | null | undefined,
  ): Promise<ProjectionStatus> {
    const { follower, rebuilder } = this;
    const parked = (await follower.batch.parked.streams()).length;
    const { seenAt } = follower;
    const { trouble } = follower.outage;
    return statusOf(checkpoint, head, {
      ...{ seenAt, trouble, parked, rebuild: rebuilder.progress },
      made: this.isMade(checkpoint),
    });
  }
}
