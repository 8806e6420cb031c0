/** Answers from rows, kept while no row changed: what was read for one page need not be read again for the next. */
import { Injectable } from '@nestjs/common';
import type { Query } from '@nestjs/cqrs';
import { QUERIES } from '../../projections/queries.js';
import { KeptByRows } from '../../projections/kept-by-rows.js';
import { ProjectionRunner } from '../../projections/runner.js';

/** The past is folded from the log, and names stand in no read model: never kept. */
const FROM_ROWS = new Set<unknown>(
  QUERIES.filter(({ uitRijen }) => uitRijen).map(({ vraag }) => vraag),
);

/** Rows of all answers together, some two kilobytes each; an answer of more by itself is not kept. */
const MOST_ROWS = 8000;

@Injectable()
export class KeptAnswers {
  private readonly kept: KeptByRows;

  constructor(runner: ProjectionRunner) {
    this.kept = new KeptByRows(runner, MOST_ROWS);
  }

  /** @returns the answer, frozen where it is kept: whoever asks next gets the same */
  async answer<R>(vraag: Query<R>, read: () => Promise<R>): Promise<R> {
    if (!FROM_ROWS.has(vraag.constructor) || ('asOf' in vraag && vraag.asOf !== undefined))
      return read();
    return this.kept.get(
      `${vraag.constructor.name} ${JSON.stringify(vraag)}`,
      async () => frozen(await read()),
      (answer) => (Array.isArray(answer) ? 1 + answer.length : 1),
    );
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
