/** A read model made anew from the first event, beside the live table, and put in its place in one transaction. */
import type { Checkpoint, Page, RecordedEvent } from '../../src/event-log/event-log.js';
import type { BatchDependencies } from './batch.js';
import { putBeginning } from './beginning.js';
import { Fenced } from './poison-failures.js';
import { Load } from './load.js';
import { LoadTarget } from './load-target.js';
import { makingOf } from './making.js';
import { checkpointOf, type StoredCheckpoint, type CheckpointRow } from './stored-checkpoint.js';
import type { EngineOptions } from './engine-options.js';
import { Parked } from './parked.js';
import type { Progress } from './progress.js';
import type { RowTable } from './row-table.js';
import { mayBeParked } from './poisoned-stream.js';
import { updated } from './sql.js';
import { byStream, StreamFolds } from './stream-folds.js';
import { dropFormer, makeNext, putNextInPlace } from './swap.js';

export interface RebuildRun {
  readonly by: BatchDependencies;
  readonly options: EngineOptions;
  /** As it was taken: only its epoch counts. */
  readonly checkpoint: StoredCheckpoint;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export class Rebuild {
  private at: Checkpoint | null = null;
  private readonly folds: StreamFolds;

  private constructor(
    private readonly run: RebuildRun,
    private readonly next: RowTable,
    private readonly target: LoadTarget,
  ) {
    const { projection, log, cachedEvents } = run.by;
    this.folds = new StreamFolds(projection, log, cachedEvents);
  }

  /**
   * Fills the table beside; the live one goes on serving, and following.
   * @throws EventTrouble when a fact cannot be taken in; Fenced when another runner took over; the live table stays
   */
  static async load(run: RebuildRun): Promise<Rebuild> {
    const { by, checkpoint, options, progress, signal } = run;
    const { dataSource, checkpoints, projection, log } = by;
    const next = await dataSource.transaction(async (manager) => {
      await checkpoints.hold(manager, checkpoint);
      return makeNext(manager, by.table);
    });
    const target = new LoadTarget({ projection, dataSource, checkpoints, table: next, checkpoint });
    const rebuild = new Rebuild(run, next, target);
    const load = new Load({ projection, log, options, target, progress, signal });
    rebuild.at = await load.run().finally(() => target.idle());
    return rebuild;
  }

  /** Takes in what came meanwhile and swaps. Nothing else may move this projection until it resolves. */
  async finish(): Promise<StoredCheckpoint> {
    const { by, options, checkpoint: taken } = this.run;
    for (let atHead = false; !atHead;) {
      const page = await by.log.readAll(this.at, options.batch);
      await this.catchUp(page);
      ({ checkpoint: this.at, atHead } = page);
    }
    const checkpoint = await by.checkpoints.take(taken.name);
    if (checkpoint?.epoch !== taken.epoch) throw new Fenced(taken.name);
    return by.dataSource.transaction(async (manager) => {
      const [row] = await updated<CheckpointRow>(manager, SWITCH, this.switchValues(checkpoint));
      if (!row) throw new Fenced(checkpoint.name);
      const parked = new Parked(by.dataSource, checkpoint.name);
      await parked.remove(manager);
      await parked.add(manager, this.target.parked);
      await putNextInPlace(manager, by.table);
      await dropFormer(manager, by.table);
      return checkpointOf(row);
    });
  }

  private async catchUp(page: Page): Promise<void> {
    const { by, progress } = this.run;
    const { poisoned, parked } = this.target;
    const own = page.events.filter(({ stream }) => makingOf(by.projection).owns(stream));
    for (const event of own) if (poisoned.has(event.stream)) parked.push(event);
    const rest = own.filter(({ stream }) => !poisoned.has(stream));
    if (!(await this.takeIn(rest)))
      for (const [stream, events] of byStream(rest))
        if (!(await this.takeIn(events))) await this.setAside(stream, events, page.checkpoint!);
    progress.events += own.length;
  }

  /** @returns false where something in it may be set aside: nothing of it was written */
  private async takeIn(events: readonly RecordedEvent[]): Promise<boolean> {
    try {
      const changes = await this.folds.changes(events);
      if (changes.length > 0)
        await this.target.held((manager) => this.next.write(manager, changes));
      this.folds.keep(changes);
      return true;
    } catch (error) {
      if (mayBeParked(this.run.by.projection, error)) return false;
      throw error;
    }
  }

  /** @param events of it that came since the table had them all */
  private async setAside(
    stream: string,
    events: readonly RecordedEvent[],
    until: Checkpoint,
  ): Promise<void> {
    const { projection, log } = this.run.by;
    this.target.poisoned.add(stream);
    await putBeginning(
      { projection, log, target: this.target },
      stream,
      until,
      events[0]!.revision,
    );
    await this.target.finish();
  }

  private switchValues({ name, epoch, at }: StoredCheckpoint): unknown[] {
    const { by, progress } = this.run;
    return [
      ...[name, epoch, at?.position.toString() ?? null],
      ...[this.at?.position.toString() ?? null, this.at?.prepare?.toString() ?? null],
      ...[by.projection.version, by.log.logId, progress.events, this.at?.eventId ?? null],
    ];
  }
}

/** A paused projection stays paused; one that had stopped has taken everything in and lives again. */
const SWITCH = `update projection.checkpoints
  set position = $4, prepare = $5, version = $6, log_id = $7, events_applied = $8, event_id = $9,
    status = case status when 'paused' then 'paused' else 'live' end,
    attempts = 0, retry_at = null, failure = null, heartbeat = clock_timestamp()
  where name = $1 and lease_epoch = $2 and position is not distinct from $3::bigint
  returning *`;
