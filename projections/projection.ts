/** What a read model is: rows that follow from the facts of a stream, and nothing else. */
import type { EntityTarget } from 'typeorm';
import type { Aggregate, DomainEvent, Feit } from '../src/domain/aggregate.js';
import type { RecordedEvent } from '../src/event-log/event-log.js';

/** Every row names its stream and its place among that stream's rows; together they are the table's primary key. */
export interface ReadRow {
  /**
   * Id of the stream within its category: a traject's id, or a year in digits. Where rows of several categories stand in one
   * table it is the stream's whole name: 'traject-<id>'.
   */
  readonly streamId: string;
  readonly key: string;
}

/** Which rows of a list are asked for. */
export interface Bladzijde {
  /** How many come before. */
  readonly vanaf: number;
  readonly limiet: number;
}

/** How the facts of one stream become rows. */
export interface Fold<S, E extends DomainEvent, R extends ReadRow> {
  /** Whose streams it folds; the aggregate's own `evolve` interprets the facts (docs/decisions/0001). */
  readonly aggregate: Aggregate<S, E>;
  /** Pure: no clock, no other stream, no personal data. JSON-shaped values only. @param streamId as the rows are to name it */
  rows(state: S, streamId: string): readonly R[];
}

/** What is kept in a table. */
interface Kept<R extends ReadRow> {
  /** Also the name of its checkpoint; its table is `rm_<name>_<version>`. */
  readonly name: string;
  /** Raise it, and the number in its table's name, when `rows` or the table change: they are then made anew from the log. */
  readonly version: number;
  readonly entity: EntityTarget<R>;
  /**
   * After a fact that it cannot take in: `stop` as a whole, for what is reported from, or `park` that one stream and go on
   * with the others. Nothing is skipped: both are visible and can be replayed.
   */
  readonly onPoison: 'stop' | 'park';
}

/** A fold whose rows are kept in a table. */
export interface Projection<S, E extends DomainEvent, R extends ReadRow>
  extends Fold<S, E, R>, Kept<R> {}

/** One table for the streams of several aggregates. */
export interface ProjectionOfSeveral<R extends ReadRow> extends Kept<R> {
  /** One of each aggregate. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- folds of different aggregates stand in one list
  readonly folds: readonly Fold<any, any, R>[];
}

/** A table that only grows: a row for each fact of these aggregates, from the fact by itself. */
export interface ProjectionOfFacts<R extends ReadRow> extends Kept<R> {
  readonly categories: readonly string[];
  /** Pure, as `rows` is. @param recorded what the log knows beside the fact */
  row(fact: Feit<DomainEvent>, recorded: RecordedEvent): R;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- projections of different aggregates stand in one list
export type FoldedProjection = Projection<any, any, any>;
export type AnyProjection =
  | FoldedProjection
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- and of different rows
  | ProjectionOfSeveral<any>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- and of different rows
  | ProjectionOfFacts<any>;
