/** From a page of the log to the rows of the streams in it. */
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection, ReadRow } from '../projection.js';
import { makingOf, type Making } from './making.js';
import { Recent } from '../../src/event-log/recent.js';
import type { ReadLog } from './shared-pages.js';

/** A stream as it stands after some event. */
export interface Folded {
  readonly state: unknown;
  /** The last event in it. */
  readonly revision: number;
  readonly rows: readonly ReadRow[];
}

export interface StreamChange {
  readonly streamId: string;
  readonly now: Folded;
  /** Its rows before; undefined where only the table knows them. */
  readonly before: readonly ReadRow[] | undefined;
}

/** How many events it follows from. */
const weightOf = ({ revision }: Folded): number => revision + 1;

export class StreamFolds {
  private readonly cache = new Recent<Folded>(weightOf);
  private readonly making: Making;

  constructor(
    projection: AnyProjection,
    private readonly log: Pick<ReadLog, 'readStream'>,
    private readonly cachedEvents: number,
  ) {
    this.making = makingOf(projection);
  }

  /**
   * The touched streams as they stand after these events; the rows of each are made once.
   * @param events of this projection's streams, in log order
   * @throws EventTrouble when a fact cannot be taken in
   */
  async changes(events: readonly RecordedEvent[]): Promise<StreamChange[]> {
    const changes: StreamChange[] = [];
    for (const [stream, own] of byStream(events)) changes.push(await this.change(stream, own));
    return changes;
  }

  /** Once they are committed. The last of them stays, however long: its next event would have it read as a whole. */
  keep(changes: readonly StreamChange[]): void {
    if (this.making.ofFacts) return;
    for (const { streamId, now } of changes) this.cache.set(streamId, now);
    const last = changes.at(-1);
    if (last) this.cache.trim(Math.max(this.cachedEvents, weightOf(last.now)));
  }

  forget(): void {
    this.cache.clear();
  }

  private async change(stream: string, events: readonly RecordedEvent[]): Promise<StreamChange> {
    const { making } = this;
    const streamId = making.idOf(stream);
    const { revision } = events[0]!;
    if (making.ofFacts) return { streamId, ...this.added(stream, events) };
    const known = revision === 0 ? this.nothing(stream) : this.cache.get(streamId);
    const before = known?.revision === revision - 1 ? known : undefined;
    const start = before?.state ?? (await this.stateBefore(stream, revision));
    const state = making.fold(start, events);
    const rows = making.rows(stream, state);
    return {
      streamId,
      now: { state, revision: events.at(-1)!.revision, rows },
      before: before?.rows,
    };
  }

  /** Rows that come beside those that there are. */
  private added(
    stream: string,
    events: readonly RecordedEvent[],
  ): Pick<StreamChange, 'now' | 'before'> {
    const rows = this.making.rowsAfter(stream, events);
    return { now: { state: null, revision: events.at(-1)!.revision, rows }, before: [] };
  }

  private nothing(stream: string): Folded {
    return { state: this.making.begin(stream), revision: -1, rows: [] };
  }

  private async stateBefore(stream: string, revision: number): Promise<unknown> {
    const earlier: RecordedEvent[] = [];
    for await (const event of this.log.readStream(stream)) {
      if (event.revision >= revision) break;
      earlier.push(event);
    }
    return this.making.fold(this.making.begin(stream), earlier);
  }
}

export function byStream(events: readonly RecordedEvent[]): Map<string, RecordedEvent[]> {
  const streams = new Map<string, RecordedEvent[]>();
  for (const event of events) {
    const own = streams.get(event.stream);
    if (own) own.push(event);
    else streams.set(event.stream, [event]);
  }
  return streams;
}
