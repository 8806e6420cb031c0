/** One page of the log, taken into one read model in one transaction. */
import type { DataSource } from 'typeorm';
import type { Page, RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection } from '../projection.js';
import type { Checkpoints } from './checkpoints.js';
import type { Failure } from './poison-failures.js';
import { makingOf, type Making } from './making.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import { Parked } from './parked.js';
import type { RowTable } from './row-table.js';
import type { ReadLog } from './shared-pages.js';
import { StreamFolds } from './stream-folds.js';

/** Rows and checkpoint go together, so a power cut only sets both back a little, which the follower sees at its next look. */
const COMMIT_LATER = 'set local synchronous_commit = off';

export interface BatchDependencies {
  readonly projection: AnyProjection;
  readonly dataSource: DataSource;
  readonly log: ReadLog;
  readonly checkpoints: Checkpoints;
  readonly table: RowTable;
  readonly cachedEvents: number;
}

export class Batch {
  readonly parked: Parked;
  private readonly folds: StreamFolds;
  private readonly making: Making;
  private aside = new Set<string>();

  constructor(private readonly by: BatchDependencies) {
    this.parked = new Parked(by.dataSource, by.projection.name);
    this.folds = new StreamFolds(by.projection, by.log, by.cachedEvents);
    this.making = makingOf(by.projection);
  }

  /** Nothing that it remembers holds any more. */
  async reload(): Promise<void> {
    this.folds.forget();
    this.aside = new Set(await this.parked.streams());
  }

  /** The events of the streams that this projection folds. */
  own({ events }: Page): RecordedEvent[] {
    return events.filter(({ stream }) => this.making.owns(stream));
  }

  /**
   * Reads what it needs first and only then opens the transaction: embedded, there is one connection.
   * @throws EventTrouble when a fact cannot be taken in; Fenced when the checkpoint is no longer ours; then nothing was written
   */
  async apply(checkpoint: StoredCheckpoint, page: Page): Promise<StoredCheckpoint> {
    const own = this.own(page);
    const parked = own.filter(({ stream }) => this.aside.has(stream));
    const taken = own.filter(({ stream }) => !this.aside.has(stream));
    const changes = await this.folds.changes(taken);
    const { dataSource, checkpoints, table } = this.by;
    const moved = await dataSource.transaction(async (manager) => {
      await manager.query(COMMIT_LATER);
      const next = await checkpoints.move(manager, checkpoint, {
        to: page.checkpoint!,
        events: taken.length,
      });
      await table.write(manager, changes);
      await this.parked.add(manager, parked);
      return next;
    });
    this.folds.keep(changes);
    return moved;
  }

  /** Sets the stream of a page's only event aside and goes on behind it. */
  async park(
    checkpoint: StoredCheckpoint,
    page: Page,
    failure: Failure,
  ): Promise<StoredCheckpoint> {
    const [event] = this.own(page);
    const { dataSource, checkpoints } = this.by;
    const moved = await dataSource.transaction(async (manager) => {
      await manager.query(COMMIT_LATER);
      const next = await checkpoints.move(manager, checkpoint, { to: page.checkpoint!, events: 0 });
      await this.parked.add(manager, [{ ...event!, failure }]);
      return next;
    });
    this.aside.add(event!.stream);
    return moved;
  }
}
