/** A read model made anew from the first event, beside the live table, and put in its place in one transaction. */
import type { Checkpoint } from '../../src/event-log/event-log.js';
import type { BatchDependencies } from './batch.js';
import { updated } from './checkpoints.js';
import { Fenced } from './failures.js';
import { Load } from './load.js';
import { markOf, type Mark, type MarkRow } from './mark.js';
import type { EngineOptions } from './options.js';
import type { Progress } from './progress.js';
import type { RowTable } from './row-table.js';
import { prefixOf, StreamFolds } from './stream-folds.js';
import { makeNext, putNextInPlace } from './swap.js';

export interface RebuildRun {
  readonly by: BatchDependencies;
  readonly options: EngineOptions;
  /** As it was taken: only its epoch counts. */
  readonly mark: Mark;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export class Rebuild {
  private at: Checkpoint | null = null;

  private constructor(
    private readonly run: RebuildRun,
    private readonly next: RowTable,
  ) {}

  /**
   * Fills the table beside; the live one goes on serving, and following.
   * @throws EventTrouble when a fact cannot be taken in; Fenced when another runner took over; the live table stays
   */
  static async load(run: RebuildRun): Promise<Rebuild> {
    const { dataSource, checkpoints, table } = run.by;
    const next = await dataSource.transaction(async (manager) => {
      await checkpoints.hold(manager, run.mark);
      return makeNext(manager, table);
    });
    const rebuild = new Rebuild(run, next);
    await rebuild.fill();
    return rebuild;
  }

  /** Takes in what came meanwhile and swaps. Nothing else may move this projection until it resolves. */
  async finish(): Promise<Mark> {
    const { dataSource, checkpoints, table } = this.run.by;
    await this.catchUp();
    const mark = await checkpoints.take(this.run.mark.name);
    if (mark?.epoch !== this.run.mark.epoch) throw new Fenced(this.run.mark.name);
    return dataSource.transaction(async (manager) => {
      const [row] = await updated<MarkRow>(manager, SWITCH, this.switchValues(mark));
      if (!row) throw new Fenced(mark.name);
      await manager.query('delete from projection.parked where name = $1', [mark.name]);
      await putNextInPlace(manager, table);
      return markOf(row);
    });
  }

  private async fill(): Promise<void> {
    const { by, options, progress, signal, mark } = this.run;
    this.at = await new Load({
      ...{ projection: by.projection, log: by.log, options, progress, signal },
      insert: (rows) =>
        by.dataSource.transaction(async (manager) => {
          await by.checkpoints.hold(manager, mark);
          await this.next.insert(manager, rows);
        }),
    }).run();
  }

  private async catchUp(): Promise<void> {
    const { by, options, mark } = this.run;
    const prefix = prefixOf(by.projection);
    const folds = new StreamFolds(by.projection, by.log, options.cachedEvents);
    for (let atHead = false; !atHead;) {
      const page = await by.log.readAll(this.at, options.batch);
      const own = page.events.filter(({ stream }) => stream.startsWith(prefix));
      const changes = await folds.changes(own);
      if (changes.length > 0)
        await by.dataSource.transaction(async (manager) => {
          await by.checkpoints.hold(manager, mark);
          await this.next.write(manager, changes);
        });
      folds.keep(changes);
      this.run.progress.events += own.length;
      ({ checkpoint: this.at, atHead } = page);
    }
  }

  private switchValues({ name, epoch, at }: Mark): unknown[] {
    const { by, progress } = this.run;
    return [
      ...[name, epoch, at?.position.toString() ?? null],
      ...[this.at?.position.toString() ?? null, this.at?.prepare?.toString() ?? null],
      ...[by.projection.version, by.log.logId, progress.events],
    ];
  }
}

/** A paused projection stays paused; one that had stopped has taken everything in and lives again. */
const SWITCH = `update projection.checkpoints
  set position = $4, prepare = $5, version = $6, log_id = $7, events_applied = $8,
    status = case status when 'paused' then 'paused' else 'live' end,
    attempts = 0, retry_at = null, failure = null, heartbeat = clock_timestamp()
  where name = $1 and lease_epoch = $2 and position is not distinct from $3::bigint
  returning *`;
