/** A read model made anew from the first event, beside the live table, and put in its place in one transaction. */
import type { Checkpoint } from '../../src/event-log/event-log.js';
import type { BatchDependencies } from './batch.js';
import { Fenced } from './poison-failures.js';
import { Load } from './load.js';
import { LateEvents } from './late-events.js';
import { LoadTarget } from './load-target.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import { switchCheckpoint, type Made } from './switch-checkpoint.js';
import type { EngineOptions } from './engine-options.js';
import { Parked } from './parked.js';
import type { Progress } from './progress.js';
import type { RowTable } from './row-table.js';
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
  private readonly late: LateEvents;

  private constructor(
    private readonly run: RebuildRun,
    next: RowTable,
    private readonly target: LoadTarget,
  ) {
    this.late = new LateEvents(run.by, next, target);
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
    const { by, options, checkpoint: before } = this.run;
    for (let atHead = false; !atHead;) {
      const page = await by.log.readAll(this.at, options.batch);
      const taken = await this.late.takeIn(page);
      this.run.progress.events += taken;
      ({ checkpoint: this.at, atHead } = page);
    }
    const checkpoint = await by.checkpoints.take(before.name);
    if (checkpoint?.epoch !== before.epoch) throw new Fenced(before.name);
    return by.dataSource.transaction(async (manager) => {
      const switched = await switchCheckpoint(manager, checkpoint, this.made());
      const parked = new Parked(by.dataSource, checkpoint.name);
      await parked.remove(manager);
      await parked.add(manager, this.target.parked);
      await putNextInPlace(manager, by.table);
      await dropFormer(manager, by.table);
      return switched;
    });
  }

  private made(): Made {
    const { by, progress } = this.run;
    const { log, projection } = by;
    return { at: this.at, version: projection.version, logId: log.logId, events: progress.events };
  }
}
