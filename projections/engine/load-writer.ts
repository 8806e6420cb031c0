/** Writes to the table that a rebuild fills, each in a transaction that holds the checkpoint. */
import type { DataSource, EntityManager } from 'typeorm';
import type { AnyProjection, ReadRow } from '../projection.js';
import type { Checkpoints } from './checkpoints.js';
import { makingOf } from './making.js';
import type { RowTable } from './row-table.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { StreamLines } from './waiting-lines.js';

export interface LoadWriterDependencies {
  readonly projection: AnyProjection;
  readonly dataSource: DataSource;
  readonly checkpoints: Checkpoints;
  readonly table: RowTable;
  /** As it was taken: only its epoch counts. */
  readonly checkpoint: StoredCheckpoint;
}

export class LoadWriter {
  constructor(private readonly by: LoadWriterDependencies) {}

  /** Takes all rows of a stream out of the table. */
  async remove(stream: string): Promise<void> {
    await this.held((manager) => this.by.table.remove(manager, this.idsOf([stream])));
  }

  /** Writes the rows and takes them back. */
  async probe(rows: readonly ReadRow[]): Promise<void> {
    await this.held(async (manager) => {
      await this.by.table.insert(manager, this.by.table.lines(rows));
      throw new TakenBack();
    }).catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  }

  /**
   * Within a transaction that no other runner can take this projection away from. Its commit waits for the disk: the load may
   * outlive a crash of the database, and would not know of a chunk that was set back.
   */
  held<T>(job: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { dataSource, checkpoints, checkpoint } = this.by;
    return dataSource.transaction(async (manager) => {
      await checkpoints.hold(manager, checkpoint);
      return job(manager);
    });
  }

  /** @param again streams of which rows may be there already: these go first */
  async insert(streams: readonly StreamLines[], again: readonly string[]): Promise<void> {
    const lines = streams.flatMap(([, own]) => own);
    if (lines.length === 0 && again.length === 0) return;
    const { table } = this.by;
    await this.held(async (manager) => {
      if (again.length > 0) await table.remove(manager, this.idsOf(again));
      await table.insert(manager, lines);
    });
  }

  private idsOf(streams: readonly string[]): string[] {
    const making = makingOf(this.by.projection);
    return streams.map((stream) => making.idOf(stream));
  }
}

class TakenBack extends Error {}
