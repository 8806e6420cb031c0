/** The keys that this process uses now: by stream, no more than it may keep, asked for together. */
import { type KeyTable, type StreamKeys, type TextKey, type WantedKey } from './key-table.js';
import { type KeyRef, keyName } from './sealed-text.js';

/** What a ring asks of the table. */
export type KeySource = Pick<KeyTable, 'ofStreams' | 'make'>;

/** A key with its names is some 300 bytes. */
const MOST_KEYS = 50_000;

interface Batch {
  readonly wanted: WantedKey[];
  readonly done: Promise<void>;
}

export class KeyRing {
  /** Least recently used first. */
  private readonly streams = new Map<string, Map<string, TextKey>>();
  private weight = 0;
  /** What is asked to be made while the table is still making what was asked before. */
  private batch: Batch | undefined;
  private making: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly keys: KeySource,
    private readonly most = MOST_KEYS,
  ) {}

  /**
   * The keys of these streams, with those that are named if they exist at all: a stream of which one is not known is asked for
   * again, because another process may have made it.
   * @param needed stream → the keys that will be used of it
   * @throws LogUnavailable when the database does not answer
   */
  async known(
    needed: ReadonlyMap<string, readonly KeyRef[]>,
  ): Promise<ReadonlyMap<string, StreamKeys>> {
    const found = new Map<string, StreamKeys>();
    const unknown: string[] = [];
    for (const [stream, refs] of needed) {
      const there = this.streams.get(stream);
      if (there && refs.every((ref) => there.has(keyName(ref)))) {
        this.keep(stream, there);
        found.set(stream, there);
      } else unknown.push(stream);
    }
    if (unknown.length > 0)
      for (const [stream, keys] of await this.keys.ofStreams(unknown)) {
        this.keep(stream, keys);
        found.set(stream, keys);
      }
    this.trim();
    return found;
  }

  /** As `known` of one stream; those that do not exist are made first, and are on disk when it resolves. */
  async made(stream: string, refs: readonly KeyRef[]): Promise<StreamKeys> {
    const needed = new Map([[stream, refs]]);
    // What is not known of a stream that is known is most often new: who made it elsewhere is asked only then.
    const there = this.streams.get(stream) ?? (await this.known(needed)).get(stream)!;
    const missing = refs.filter((ref) => !there.has(keyName(ref)));
    if (missing.length > 0) await this.make(missing.map((ref) => ({ stream, ...ref })));
    return (await this.known(needed)).get(stream)!;
  }

  /** What is known of this stream is asked for anew: a key of it was erased. */
  forget(stream: string): void {
    const there = this.streams.get(stream);
    if (!there) return;
    this.streams.delete(stream);
    this.weight -= there.size + 1;
  }

  /** One statement, and one commit, for all that is asked at once or while another is under way. */
  private make(wanted: readonly WantedKey[]): Promise<void> {
    this.batch ??= this.nextBatch();
    this.batch.wanted.push(...wanted);
    return this.batch.done;
  }

  private nextBatch(): Batch {
    const wanted: WantedKey[] = [];
    const done = this.making.then(async () => {
      this.batch = undefined;
      for (const made of await this.keys.make(wanted)) this.add(made.stream, made.ref, made.key);
    });
    this.making = done.catch(() => undefined); // told to those who asked
    return { wanted, done };
  }

  private add(stream: string, ref: KeyRef, key: TextKey): void {
    const there = this.streams.get(stream);
    if (!there) return; // it is read when it is asked for
    if (!there.has(keyName(ref))) this.weight += 1;
    there.set(keyName(ref), key);
  }

  private keep(stream: string, keys: Map<string, TextKey>): void {
    this.forget(stream);
    this.streams.set(stream, keys);
    this.weight += keys.size + 1;
  }

  private trim(): void {
    for (const stream of this.streams.keys()) {
      if (this.weight <= this.most) return;
      this.forget(stream);
    }
  }
}
