/** SQL over the shared data source, with its failures put in the port's words. */
import type { DataSource } from 'typeorm';
import { LogDamaged, LogUnavailable } from '../event-log-errors.js';

/** A frozen server never answers by itself. */
const PATIENCE_MS = 10_000;

/** @throws LogDamaged when it says that what it reads is no good; LogUnavailable when it does not answer; what the statement itself did wrong comes as it is */
export async function ask<Row>(
  dataSource: DataSource,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  let patience: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    const fail = (): void => reject(new Error(`no answer within ${PATIENCE_MS} ms`));
    patience = setTimeout(fail, PATIENCE_MS).unref();
  });
  try {
    return await Promise.race([dataSource.query<Row[]>(sql, [...parameters]), tooLate]);
  } catch (error) {
    if (isStatementError(error)) throw error;
    if (isDamage(error)) throw damaged(error);
    const reason = error instanceof Error ? error.message : String(error);
    throw new LogUnavailable(`event log unavailable: ${reason}`, { cause: error });
  } finally {
    clearTimeout(patience);
  }
}

/** SQLSTATE classes data exception, integrity violation, syntax or access, PL/pgSQL: refused, so certainly not stored. */
const STATEMENT_ERROR = /^(22|23|42|P0)...$/;

export function isStatementError(error: unknown): boolean {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && STATEMENT_ERROR.test(code);
}

/** SQLSTATE of data and of an index that are not what was written: a checksum that fails is one. */
const DAMAGE = /^XX00[12]$/;

const isDamage = (error: unknown): boolean => DAMAGE.test((error as { code?: string }).code ?? '');

/** What PostgreSQL says of it names a file and a block, never what stood there. */
function damaged(cause: unknown): LogDamaged {
  const words = cause instanceof Error ? cause.message : String(cause);
  return new LogDamaged(`de databank kan een deel niet lezen ("${words}")`, { cause });
}
