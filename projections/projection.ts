/** What a read model is: rows that follow from the facts of one stream, and nothing else. */
import type { EntityTarget } from 'typeorm';
import type { Aggregate, DomainEvent } from '../src/domain/aggregate.js';

/** Every row names its stream and its place among that stream's rows; together they are the table's primary key. */
export interface ReadRow {
  /** Id of the stream within its category: a traject's id, or a year in digits. */
  readonly streamId: string;
  readonly key: string;
}

/** How the facts of one stream become rows. */
export interface Fold<S, E extends DomainEvent, R extends ReadRow> {
  /** Whose streams it folds; the aggregate's own `evolve` interprets the facts (docs/decisions/0001). */
  readonly aggregate: Aggregate<S, E>;
  /** Pure: no clock, no other stream, no personal data. JSON-shaped values only. */
  rows(state: S, streamId: string): readonly R[];
}

/** A fold whose rows are kept in a table. */
export interface Projection<S, E extends DomainEvent, R extends ReadRow> extends Fold<S, E, R> {
  /** Also the name of its checkpoint; its table is `rm_<name>`. */
  readonly name: string;
  /** Raise it when `rows` or the table change: the rows are then made again from the first event. */
  readonly version: number;
  readonly entity: EntityTarget<R>;
  /**
   * After a fact that it cannot take in: `stop` as a whole, for what is reported from, or `park` that one stream and go on
   * with the others. Nothing is skipped: both are visible and can be replayed.
   */
  readonly onPoison: 'stop' | 'park';
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- projections of different aggregates stand in one list
export type AnyProjection = Projection<any, any, any>;
