/** Where words or keys may be left behind: every row, PostgreSQL's samples of them, files, and what the program holds in memory. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';

/** Every row of every table of the program, and what is known of them for planning, as text in small letters. */
export async function inTables(dataSource: DataSource): Promise<string> {
  await dataSource.query('analyze');
  const tables = await dataSource.query<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of [...tables, { name: 'pg_stats' }]) {
    const rows = await dataSource
      .query<{ row: string }[]>(`select t::text as row from ${name} t`)
      .catch((error: unknown) => ifGone(error));
    found.push(...rows.map(({ row }) => row));
  }
  return found.join('\n').toLowerCase();
}

/** A rebuild has dropped its table meanwhile. */
function ifGone(error: unknown): [] {
  if ((error as { code?: string }).code === UNDEFINED_TABLE) return [];
  throw error;
}
const UNDEFINED_TABLE = '42P01';

/** Every file of a folder, as text. */
export const inFolder = (folder: string): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

/** The database embedded in the process is looked at as tables and as files. */
const LARGEST_BYTES = 1_000_000;

/**
 * Everything that can be reached from an object: fields, lists, maps, what was promised, and what a getter gives.
 * @returns the path to each string with one of these words, and to each copy of these bytes
 */
export async function inMemory(
  root: object,
  words: readonly string[],
  bytes: Buffer,
): Promise<string[]> {
  const seen = new Set<unknown>([words, bytes]);
  const found: string[] = [];
  const waiting: Reached[] = [{ value: root, path: '' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (tells(value, words, bytes)) found.push(path);
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!ArrayBuffer.isView(value)) waiting.push(...(await below(value, path)));
  }
  return found;
}

interface Reached {
  readonly value: unknown;
  readonly path: string;
}

function tells(value: unknown, words: readonly string[], bytes: Buffer): boolean {
  if (typeof value === 'string') return words.some((word) => value.toLowerCase().includes(word));
  return ArrayBuffer.isView(value) && value !== bytes && holds(value, bytes);
}

async function below(value: object, path: string): Promise<Reached[]> {
  const fields = Reflect.ownKeys(value).map((key) => ({
    value: valueOf(value, key),
    path: `${path}.${String(key)}`,
  }));
  if (value instanceof Promise) fields.push({ value: await settled(value), path: `${path}:` });
  if (value instanceof Map || value instanceof Set)
    fields.push({ value: [...value], path: `${path}[]` });
  return fields;
}

const holds = (view: ArrayBufferView, bytes: Buffer): boolean =>
  view.byteLength < LARGEST_BYTES &&
  Buffer.from(view.buffer, view.byteOffset, view.byteLength).includes(bytes);

/** Never waited for: what is still under way holds nothing yet. */
const settled = (promise: Promise<unknown>): Promise<unknown> =>
  Promise.race([promise, Promise.resolve()]).catch(() => undefined);

function valueOf(object: object, key: string | symbol): unknown {
  try {
    return Reflect.get(object, key);
  } catch {
    return undefined;
  }
}
