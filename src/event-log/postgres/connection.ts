/** SQL over the shared data source, with its failures put in the port's words. */
import { setTimeout } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { LogUnavailable } from '../errors.js';

/** A frozen server never answers by itself. */
const PATIENCE_MS = 10_000;

/** @throws LogUnavailable when the database does not answer; what the statement itself did wrong comes as it is */
export async function ask<Row>(
  dataSource: DataSource,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const patience = new AbortController();
  const tooLate = setTimeout(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }).then(
    () => {
      throw new Error(`no answer within ${PATIENCE_MS} ms`);
    },
  );
  tooLate.catch(() => undefined); // aborted when the answer came
  try {
    return await Promise.race([dataSource.query<Row[]>(sql, [...parameters]), tooLate]);
  } catch (error) {
    if (isStatementError(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new LogUnavailable(`event log unavailable: ${reason}`, { cause: error });
  } finally {
    patience.abort();
  }
}

/** SQLSTATE classes data exception, integrity violation, syntax or access, PL/pgSQL: refused, so certainly not stored. */
const STATEMENT_ERROR = /^(22|23|42|P0)...$/;

export function isStatementError(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && STATEMENT_ERROR.test(code);
}
