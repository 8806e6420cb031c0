/** How a projection makes rows, whatever its kind: of a state that it folds, or of each fact by itself. */
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import type { AnyProjection, FoldedProjection, ProjectionOfFacts, ReadRow } from '../projection.js';
import { EventTrouble } from './poison-failures.js';
import { factOf, foldOn } from './shared-facts.js';

export interface Making {
  /** Its rows only ever come: those of a fact do not depend on what was before, and no later one changes them. */
  readonly ofFacts: boolean;
  /** Whether it takes in the events of this stream. */
  owns(stream: string): boolean;
  /** How its rows name a stream. */
  idOf(stream: string): string;
  /** @param events all that there are of the stream so far @throws EventTrouble */
  rowsAfter(stream: string, events: readonly RecordedEvent[]): readonly ReadRow[];
  begin(stream: string): unknown;
  /** @throws EventTrouble where a fact cannot be taken in */
  fold(before: unknown, events: readonly RecordedEvent[]): unknown;
  /** @throws EventTrouble where no rows can be made of it */
  rows(stream: string, state: unknown): readonly ReadRow[];
}

const MADE = new WeakMap<AnyProjection, Making>();

export function makingOf(projection: AnyProjection): Making {
  const known = MADE.get(projection) ?? make(projection);
  MADE.set(projection, known);
  return known;
}

function make(projection: AnyProjection): Making {
  if ('row' in projection) return ofFacts(projection as ProjectionOfFacts<ReadRow>);
  if ('folds' in projection) return ofFolds(projection.folds as FoldedProjection[], (s) => s);
  const { length } = `${projection.aggregate.categorie}-`;
  return ofFolds([projection], (stream) => stream.slice(length));
}

type AnyFold = Pick<FoldedProjection, 'aggregate' | 'rows'>;

function ofFolds(folds: readonly AnyFold[], idOf: Making['idOf']): Making {
  const foldOf = (stream: string): AnyFold | undefined =>
    folds.find(({ aggregate }) => stream.startsWith(`${aggregate.categorie}-`));
  const making: Making = {
    ...{ ofFacts: false, idOf },
    owns: (stream) => foldOf(stream) !== undefined,
    begin: (stream) => foldOf(stream)!.aggregate.begin as unknown,
    fold: (before, events) =>
      events.length === 0 ? before : foldOn(foldOf(events[0]!.stream)!.aggregate, before, events),
    rows: (stream, state) =>
      orTrouble({ stream }, () => foldOf(stream)!.rows(state, idOf(stream)) as readonly ReadRow[]),
    rowsAfter: (stream, events) => making.rows(stream, making.fold(making.begin(stream), events)),
  };
  return making;
}

function ofFacts(projection: ProjectionOfFacts<ReadRow>): Making {
  const prefixes = projection.categories.map((categorie) => `${categorie}-`);
  const rowOf = (event: RecordedEvent): ReadRow =>
    orTrouble(event, () => projection.row(factOf(event), event));
  return {
    ofFacts: true,
    owns: (stream) => prefixes.some((prefix) => stream.startsWith(prefix)),
    idOf: (stream) => stream,
    rowsAfter: (_, events) => events.map(rowOf),
    begin: () => [],
    fold: (_, events) => events.map(rowOf),
    rows: (_, state) => state as readonly ReadRow[],
  };
}

function orTrouble<T>(place: { stream: string }, make_: () => T): T {
  try {
    return make_();
  } catch (cause) {
    throw new EventTrouble(cause, place);
  }
}
