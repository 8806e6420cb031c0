/** Whether events follow each other as they were appended: a page of the database that lost its rows leaves no other trace. */
import { LogDamaged } from './event-log-errors.js';
import type { EventLog, RecordedEvent } from './event-log.js';

type Seen = Pick<RecordedEvent, 'stream' | 'revision' | 'checkpoint'>;

export class Contiguity {
  private readonly next = new Map<string, number>();
  private position = 0n;
  events = 0;

  /** @param log read from its first event on; its probes and all */
  constructor(private readonly log: Pick<EventLog, 'isGapless'>) {}

  get streams(): number {
    return this.next.size;
  }

  /** @throws LogDamaged for one that is not the next: of its stream and, where positions have no gaps, of the log */
  follows({ stream, revision, checkpoint }: Seen): void {
    const expected = this.next.get(stream) ?? 0;
    if (this.log.isGapless && checkpoint.position !== this.position + 1n)
      throw missing(this.position + 1n, checkpoint.position - 1n);
    if (revision !== expected)
      throw new LogDamaged(
        `stroom ${stream} gaat van revisie ${String(expected - 1)} naar ${String(revision)}`,
      );
    this.next.set(stream, expected + 1);
    this.position = checkpoint.position;
    this.events += 1;
  }

  /**
   * @param head where the log said that it ended, before it was read
   * @throws LogDamaged where it ends before that
   */
  ends(head: bigint | null): void {
    if (head === null || this.position >= head) return;
    if (this.log.isGapless) throw missing(this.position + 1n, head);
    throw new LogDamaged('de laatste gebeurtenissen ontbreken');
  }
}

const missing = (first: bigint, last: bigint): LogDamaged =>
  new LogDamaged(
    first === last
      ? `gebeurtenis ${String(first)} ontbreekt`
      : `gebeurtenissen ${String(first)} tot ${String(last)} ontbreken`,
  );
