/** The table that a rebuild fills, chunk by chunk, each in a transaction that holds the checkpoint. */
import type { DataSource, EntityManager } from 'typeorm';
import type { AnyProjection, ReadRow } from '../projection.js';
import type { Checkpoints } from './checkpoints.js';
import { CHUNK } from './chunk.js';
import { makingOf, type Making } from './making.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { ParkedEvent } from './parked.js';
import type { RowTable } from './row-table.js';
import { mayBeParked } from './poisoned-stream.js';
import { WaitingLines, type StreamLines } from './waiting-lines.js';

export interface LoadTargetDependencies {
  readonly projection: AnyProjection;
  readonly dataSource: DataSource;
  readonly checkpoints: Checkpoints;
  readonly table: RowTable;
  /** As it was taken: only its epoch counts. */
  readonly checkpoint: StoredCheckpoint;
}

export class LoadTarget {
  /** Streams that cannot be taken in as a whole. */
  readonly poisoned = new Set<string>();
  readonly parked: ParkedEvent[] = [];
  private readonly waiting = new WaitingLines();
  /** Streams of which rows may be in the table. */
  private readonly written = new Set<string>();
  private writing = Promise.resolve();
  private readonly making: Making;

  constructor(private readonly by: LoadTargetDependencies) {
    this.making = makingOf(by.projection);
  }

  get isFull(): boolean {
    return this.waiting.size >= CHUNK;
  }

  /** Whether rows of this stream were put. */
  has(stream: string): boolean {
    return this.waiting.has(stream) || this.written.has(stream);
  }

  /** All rows of a stream, in the place of those that were put for it before; they are written by a later `flush`. */
  put(stream: string, rows: readonly ReadRow[]): void {
    this.waiting.put(stream, this.by.table.lines(rows));
  }

  /** Rows beside those that were put for the stream before. */
  add(stream: string, rows: readonly ReadRow[]): void {
    this.waiting.add(stream, this.by.table.lines(rows));
  }

  /** Hands over what waits; it is written while the next rows are made. @throws what became of the chunk before */
  async flush(): Promise<void> {
    await this.writing;
    const streams = this.waiting.take();
    const again = this.making.ofFacts
      ? []
      : streams.map(([stream]) => stream).filter((stream) => this.written.has(stream));
    for (const [stream] of streams) this.written.add(stream);
    this.writing = this.write(streams, again);
    this.writing.catch(() => undefined); // thrown by the next
  }

  /** Once everything that was put is in the table. */
  async finish(): Promise<void> {
    await this.flush();
    await this.writing;
  }

  /** Once nothing is being written any more, whatever became of it. */
  async idle(): Promise<void> {
    await this.writing.catch(() => undefined);
  }

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

  /** Where the table refuses a chunk, each stream is tried apart: the others must not suffer for one. */
  private async write(streams: readonly StreamLines[], again: readonly string[]): Promise<void> {
    try {
      await this.insert(streams, again);
    } catch (error) {
      if (!mayBeParked(this.by.projection, error)) throw error;
      for (const one of streams) await this.writeApart(one, again);
    }
  }

  private async writeApart(one: StreamLines, again: readonly string[]): Promise<void> {
    const [stream] = one;
    try {
      await this.insert([one], again.includes(stream) ? [stream] : []);
    } catch (error) {
      if (!mayBeParked(this.by.projection, error)) throw error;
      this.poisoned.add(stream);
    }
  }

  private async insert(streams: readonly StreamLines[], again: readonly string[]): Promise<void> {
    const lines = streams.flatMap(([, own]) => own);
    if (lines.length === 0 && again.length === 0) return;
    const { table } = this.by;
    await this.held(async (manager) => {
      if (again.length > 0) await table.remove(manager, this.idsOf(again));
      await table.insert(manager, lines);
    });
  }

  private idsOf(streams: readonly string[]): string[] {
    return streams.map((stream) => this.making.idOf(stream));
  }
}

class TakenBack extends Error {}
