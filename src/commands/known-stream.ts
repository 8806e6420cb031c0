import type { Aggregate, DomainEvent, Feit } from '../domain/aggregate.js';
import { decode } from '../event-log/codec.js';
import { NO_STREAM, type RecordedEvent } from '../event-log/event-log.js';

/** A stream as it was read: its events, the facts in them, and the state that follows, each made once. */
export class KnownStream {
  static readonly nothing = new KnownStream([], []);

  /** @param folded the state of the first so many facts */
  private constructor(
    readonly recorded: readonly RecordedEvent[],
    private readonly facts: readonly Feit[],
    private folded?: { readonly state: unknown; readonly facts: number },
  ) {}

  /** Of its last event; -1 where there is none. */
  get revision(): number {
    return this.recorded.at(-1)?.revision ?? NO_STREAM;
  }

  /** The same with what came after it; this one stays as it is. @throws EventInvalid, EventTooNew */
  with(more: readonly RecordedEvent[]): KnownStream {
    if (more.length === 0) return this;
    const facts = more.map((recorded) => decode(recorded));
    return new KnownStream([...this.recorded, ...more], [...this.facts, ...facts], this.folded);
  }

  /** Oldest first. */
  history<E extends DomainEvent>(): readonly Feit<E>[] {
    return this.facts as readonly Feit<E>[];
  }

  /** @param aggregate the one whose category this stream is of */
  state<S, E extends DomainEvent>(aggregate: Aggregate<S, E>): S {
    if (this.facts.length === 0) return aggregate.begin;
    const { state, facts } = this.folded ?? { state: aggregate.begin, facts: 0 };
    const now = this.history<E>()
      .slice(facts)
      .reduce((before, fact) => aggregate.evolve(before, fact), state as S);
    this.folded = { state: now, facts: this.facts.length };
    return now;
  }
}
