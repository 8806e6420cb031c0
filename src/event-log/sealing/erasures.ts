/** What was erased in a stream, as the stream itself tells: each `TekstGewist` begins a new generation of keys of its part. */
import type { EventLog, RecordedEvent } from '../event-log.js';

/** The type of the fact that a part's texts were erased. */
export const ERASED = 'TekstGewist';

export interface Erasure {
  /** Kind and id, as in 'LES/<id>'. */
  readonly deel: string;
  readonly revision: number;
  readonly at: Date;
}

type Told = Pick<RecordedEvent, 'type' | 'data' | 'revision' | 'registeredAt'>;

/** The erasure that an event tells of; undefined for every other event. */
export function erasureIn({ type, data, revision, registeredAt }: Told): Erasure | undefined {
  const deel = erasedPart({ type, data });
  return deel === undefined ? undefined : { deel, revision, at: registeredAt };
}

export function erasedPart({ type, data }: Pick<Told, 'type' | 'data'>): string | undefined {
  if (type !== ERASED) return undefined;
  const { soort, id } = (data as { deel: { soort: string; id: string } }).deel;
  return `${soort}/${id}`;
}

interface Known {
  /** Everything up to this revision was looked at. */
  readonly upTo: number;
  readonly erasures: readonly Erasure[];
}

/** Streams that are remembered: those that commands are carried out on, which have just been read. */
const MOST_STREAMS = 5000;

export class Erasures {
  /** Least recently read first. */
  private readonly streams = new Map<string, Known>();

  constructor(private readonly sealed: EventLog) {}

  /**
   * Up to a revision (inclusive). Where the stream was not read so far, it is read now.
   * @throws LogUnavailable
   */
  async upTo(stream: string, revision: number): Promise<readonly Erasure[]> {
    let known = this.streams.get(stream) ?? NOTHING;
    if (known.upTo < revision) {
      for await (const event of this.sealed.readStream(stream, known.upTo + 1))
        known = after(known, event);
      this.remember(stream, known);
    }
    return known.erasures.filter((erasure) => erasure.revision <= revision);
  }

  /** Passes on what is read of a stream, and remembers. @param from revision of the first */
  async *watched(
    stream: string,
    events: AsyncIterable<RecordedEvent>,
    from: number,
  ): AsyncIterable<RecordedEvent> {
    let known = from === 0 ? NOTHING : (this.streams.get(stream) ?? NOTHING);
    if (known.upTo !== from - 1) {
      yield* events; // what lies between was not looked at
      return;
    }
    for await (const event of events) {
      known = after(known, event);
      yield event;
    }
    this.remember(stream, known);
  }

  private remember(stream: string, known: Known): void {
    const before = this.streams.get(stream);
    this.streams.delete(stream);
    this.streams.set(stream, before && before.upTo > known.upTo ? before : known);
    const [oldest] = this.streams.keys();
    if (this.streams.size > MOST_STREAMS) this.streams.delete(oldest!);
  }
}

const NOTHING: Known = { upTo: -1, erasures: [] };

function after({ erasures }: Known, event: RecordedEvent): Known {
  const erasure = erasureIn(event);
  return { upTo: event.revision, erasures: erasure ? [...erasures, erasure] : erasures };
}
