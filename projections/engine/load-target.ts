/** The table that a rebuild fills, chunk by chunk, each in a transaction that holds the mark. */
import type { DataSource, EntityManager } from 'typeorm';
import type { AnyProjection, ReadRow } from '../projection.js';
import type { Checkpoints } from './checkpoints.js';
import { COMMIT_LATER } from './commit-later.js';
import type { Mark } from './mark.js';
import type { ParkedEvent } from './parked.js';
import type { RowTable } from './row-table.js';
import { mayBeParked } from './spoilt.js';

export interface LoadTargetDependencies {
  readonly projection: AnyProjection;
  readonly dataSource: DataSource;
  readonly checkpoints: Checkpoints;
  readonly table: RowTable;
  /** As it was taken: only its epoch counts. */
  readonly mark: Mark;
}

type StreamRows = readonly [stream: string, rows: readonly ReadRow[]];

/** Rows that go to the database together. */
const CHUNK = 2000;

export class LoadTarget {
  /** Streams that cannot be taken in as a whole. */
  readonly spoilt = new Set<string>();
  readonly parked: ParkedEvent[] = [];
  private waiting: StreamRows[] = [];
  private size = 0;
  private writing = Promise.resolve();

  constructor(private readonly by: LoadTargetDependencies) {}

  get isFull(): boolean {
    return this.size >= CHUNK;
  }

  /** All rows of a stream; they are written by a later `flush`. */
  put(stream: string, rows: readonly ReadRow[]): void {
    this.waiting.push([stream, rows]);
    this.size += rows.length;
  }

  /** Hands over what waits; it is written while the next rows are made. @throws what became of the chunk before */
  async flush(): Promise<void> {
    await this.written();
    this.writing = this.write(this.waiting);
    this.writing.catch(() => undefined); // thrown by the next
    [this.waiting, this.size] = [[], 0];
  }

  /** Once everything that was handed over is in the table. */
  written(): Promise<void> {
    return this.writing;
  }

  /** Once nothing is being written any more, whatever became of it. */
  async idle(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

  async insert(rows: readonly ReadRow[]): Promise<void> {
    if (rows.length > 0) await this.held((manager) => this.by.table.insert(manager, rows));
  }

  /** Writes the rows and takes them back. */
  async probe(rows: readonly ReadRow[]): Promise<void> {
    await this.held(async (manager) => {
      await this.by.table.insert(manager, rows);
      throw new TakenBack();
    }).catch((error: unknown) => {
      if (!(error instanceof TakenBack)) throw error;
    });
  }

  /** Within a transaction that no other runner can take this projection away from. */
  held<T>(job: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { dataSource, checkpoints, mark } = this.by;
    return dataSource.transaction(async (manager) => {
      await manager.query(COMMIT_LATER);
      await checkpoints.hold(manager, mark);
      return job(manager);
    });
  }

  /** Where the table refuses a chunk, each stream is tried apart: the others must not suffer for one. */
  private async write(streams: readonly StreamRows[]): Promise<void> {
    try {
      await this.insert(streams.flatMap(([, rows]) => rows));
    } catch (error) {
      if (!mayBeParked(this.by.projection, error)) throw error;
      for (const [stream, rows] of streams) await this.insertApart(stream, rows);
    }
  }

  private async insertApart(stream: string, rows: readonly ReadRow[]): Promise<void> {
    try {
      await this.insert(rows);
    } catch (error) {
      if (!mayBeParked(this.by.projection, error)) throw error;
      this.spoilt.add(stream);
    }
  }
}

class TakenBack extends Error {}
