/** Rows into a table by `COPY`, the cheapest way that a database has to take in many. */
import type pg from 'pg';
import type { EntityManager } from 'typeorm';

/** A value in the text form of its column; of a jsonb column that is the JSON itself. */
export type CopyValue = string | number | boolean | null;

/** SQLSTATE `character_not_in_repertoire`: a text that no database takes. */
const NO_SUCH_CHARACTER = '22021';

/** A row as `copyIn` takes it. @param values of the target's columns, in their order */
export const copyLine = (values: readonly CopyValue[]): string =>
  `${values.map(written).join('\t')}\n`;

/**
 * All of the rows, or none.
 * @param manager of a transaction
 * @param target table and columns, as SQL writes them: `words (stream_id, key)`
 * @param lines rows, each made by `copyLine`
 * @throws the database's own error, or one with its code where half a character would be stored as another
 */
export async function copyIn(
  manager: EntityManager,
  target: string,
  lines: readonly string[],
): Promise<void> {
  const text = lines.join('');
  if (!text.isWellFormed())
    throw Object.assign(new Error('half a surrogate pair'), { code: NO_SUCH_CHARACTER });
  const client = (await manager.queryRunner!.connect()) as pg.ClientBase;
  await new Promise<void>((resolve, reject) => {
    client.query(new CopyIn(`copy ${target} from stdin`, Buffer.from(text), resolve, reject));
  });
}

/** @see https://www.postgresql.org/docs/15/sql-copy.html, "Text Format" */
function written(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  // JSON holds no bare line ends or tabs, only backslashes, but of those it may hold thousands: they are looked for first.
  const text = value.replaceAll('\\', '\\\\');
  if (!/[\n\r\t]/.test(text)) return text;
  return text.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}

/** What pg's types leave out. */
interface CopyConnection extends pg.Connection {
  sendCopyFromChunk(lines: Buffer): void;
  endCopyFrom(): void;
}

/**
 * Sends the statement and its rows in one go, as the protocol allows; a database that refuses the statement ignores the rows.
 * The library `pg-copy-streams` waits until the database asks for them, and the embedded database, which has one thread, would
 * hang there.
 */
class CopyIn implements pg.Submittable {
  constructor(
    private readonly statement: string,
    private readonly lines: Buffer,
    private readonly resolve: () => void,
    private readonly reject: (error: Error) => void,
  ) {}

  submit(connection: pg.Connection): void {
    const copying = connection as CopyConnection;
    copying.stream.cork();
    copying.query(this.statement);
    copying.sendCopyFromChunk(this.lines);
    copying.endCopyFrom();
    copying.stream.uncork();
  }

  handleError(error: Error): void {
    this.reject(error);
  }

  handleReadyForQuery(): void {
    this.resolve();
  }

  handleCopyInResponse(): void {
    // nothing to do: the rows were sent along with the statement
  }

  handleCommandComplete(): void {
    // nothing to do: handleReadyForQuery follows, and only then may the next statement be sent
  }
}
