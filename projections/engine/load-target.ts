/** The table that a rebuild fills, chunk by chunk, with the streams that it does not take. */
import type { ReadRow } from '../projection.js';
import { CHUNK } from './chunk.js';
import { LoadWriter, type LoadWriterDependencies } from './load-writer.js';
import { makingOf, type Making } from './making.js';
import type { ParkedEvent } from './parked.js';
import { mayBeParked } from './poisoned-stream.js';
import { WaitingLines, type StreamLines } from './waiting-lines.js';

export class LoadTarget {
  /** Streams that cannot be taken in as a whole. */
  readonly poisoned = new Set<string>();
  readonly parked: ParkedEvent[] = [];
  /** For what is written at once. */
  readonly writer: LoadWriter;
  private readonly waiting = new WaitingLines();
  /** Streams of which rows may be in the table. */
  private readonly written = new Set<string>();
  private writing = Promise.resolve();
  private readonly making: Making;

  constructor(private readonly by: LoadWriterDependencies) {
    this.making = makingOf(by.projection);
    this.writer = new LoadWriter(by);
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

  /** Where the table refuses a chunk, each stream is tried apart: the others must not suffer for one. */
  private async write(streams: readonly StreamLines[], again: readonly string[]): Promise<void> {
    try {
      await this.writer.insert(streams, again);
    } catch (error) {
      if (!mayBeParked(this.by.projection, error)) throw error;
      for (const one of streams) await this.writeApart(one, again);
    }
  }

  private async writeApart(one: StreamLines, again: readonly string[]): Promise<void> {
    const [stream] = one;
    try {
      await this.writer.insert([one], again.includes(stream) ? [stream] : []);
    } catch (error) {
      if (!mayBeParked(this.by.projection, error)) throw error;
      this.poisoned.add(stream);
    }
  }
}
