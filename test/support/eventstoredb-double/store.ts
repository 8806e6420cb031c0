/** What an EventStoreDB server does with streams, as was seen of a real one (docs/eventstoredb.md), in memory. */
export interface Proposed {
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Uint8Array;
  readonly metadata: Uint8Array;
}

export interface Stored extends Proposed {
  readonly stream: string;
  readonly revision: number;
  /** Commit and prepare: a place in the log's bytes. */
  readonly position: bigint;
  /** Milliseconds since 1970. */
  readonly created: number;
}

export type Written =
  | { readonly revision: number; readonly position: bigint }
  /** The stream's revision now, undefined where it does not exist. */
  | { readonly conflict: number | undefined };

/** Bytes of a record beside its data. */
const RECORD_BYTES = 143;

export class Store {
  readonly all: Stored[] = [];
  private readonly streams = new Map<string, Stored[]>();
  private end = 546n;
  private readonly waiting = new Set<() => void>();

  constructor() {
    this.writeSystem(1, '$$$scavenges', '$metadata');
  }

  stream(name: string): readonly Stored[] {
    return this.streams.get(name) ?? [];
  }

  /** Calls back after each append, until the returned function is called. */
  onAppend(listener: () => void): () => void {
    this.waiting.add(listener);
    return () => this.waiting.delete(listener);
  }

  /** The same ids at the same expected revision: the first answer again. @param expected -1 for no stream */
  append(stream: string, expected: number, events: readonly Proposed[]): Written {
    const there = this.stream(stream);
    const known = there.slice(expected + 1, expected + 1 + events.length);
    const last = known.at(-1);
    if (last && known.length === events.length && known.every(({ id }, i) => id === events[i]!.id))
      return last;
    if (there.length !== expected + 1)
      return { conflict: there.length ? there.length - 1 : undefined };
    events.forEach((event) => this.add(stream, event));
    for (const listener of this.waiting) listener();
    return this.stream(stream).at(-1)!;
  }

  /** Events such as the server writes for itself. */
  writeSystem(count: number, stream = '$stats', type = '$statsCollected'): void {
    const bytes = Buffer.from('{}');
    for (let index = 0; index < count; index += 1) {
      const id = `00000000-0000-4000-8000-${String(this.all.length).padStart(12, '0')}`;
      this.add(stream, { id, type, contentType: 'application/json', data: bytes, metadata: bytes });
    }
    for (const listener of this.waiting) listener();
  }

  /** As when a backup is put back that has only the first `count` events. */
  setBack(count: number): void {
    const kept = this.all.splice(0).slice(0, count);
    this.streams.clear();
    this.end = kept[0]!.position;
    for (const { stream, ...event } of kept) this.add(stream, event);
  }

  private add(stream: string, event: Proposed): void {
    const own = this.streams.get(stream) ?? [];
    this.streams.set(stream, own);
    const stored = {
      ...event,
      stream,
      revision: own.length,
      position: this.end,
      created: Math.max(Date.now(), this.all.at(-1)?.created ?? 0),
    };
    this.end += BigInt(RECORD_BYTES + event.data.length);
    own.push(stored);
    this.all.push(stored);
  }
}
