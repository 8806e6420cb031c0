/** Answers from rows, kept while no row changed: what was read for one page need not be read again for the next. */
import { Injectable } from '@nestjs/common';
import type { Query } from '@nestjs/cqrs';
import { QUERIES } from '../../projections/queries.js';
import { ProjectionRunner } from '../../projections/runner.js';

/** The past is folded from the log, and names stand in no read model: never kept. */
const FROM_ROWS = new Set<unknown>(
  QUERIES.filter(({ uitRijen }) => uitRijen).map(({ vraag }) => vraag),
);

/** Rows of all answers together, some two kilobytes each; an answer beyond that is not kept. */
const MOST_ROWS = 8000;

@Injectable()
export class KeptAnswers {
  /** How the rows stood for the answers that are kept. */
  private stand: string | undefined;
  private rows = 0;
  private readonly answers = new Map<string, Promise<unknown>>();

  constructor(private readonly runner: ProjectionRunner) {
    // Not only at the next question: what was erased must not wait for that.
    runner.moved.subscribe(() => this.forget());
  }

  /** @returns the answer, frozen where it is kept: whoever asks next gets the same */
  async answer<R>(vraag: Query<R>, read: () => Promise<R>): Promise<R> {
    if (!FROM_ROWS.has(vraag.constructor) || ('asOf' in vraag && vraag.asOf !== undefined))
      return read();
    const stand = await this.runner.stand();
    if (stand === undefined) return read();
    if (stand !== this.stand) this.forget();
    this.stand = stand;
    const key = `${vraag.constructor.name} ${JSON.stringify(vraag)}`;
    const kept = this.answers.get(key) as Promise<R> | undefined;
    return kept ?? this.keep(key, read(), stand);
  }

  /** Nothing of what was read stays; whoever erases may say so himself, but rows that change say it too. */
  forget(): void {
    this.answers.clear();
    this.rows = 0;
    this.stand = undefined;
  }

  private async keep<R>(key: string, reading: Promise<R>, stand: string): Promise<R> {
    this.answers.set(key, reading);
    try {
      const answer = await reading;
      if (this.stand !== stand) return answer;
      this.rows += Array.isArray(answer) ? answer.length : 1;
      if (this.rows > MOST_ROWS) this.forget();
      return frozen(answer);
    } catch (error) {
      if (this.answers.get(key) === reading) this.answers.delete(key);
      throw error;
    }
  }
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}
