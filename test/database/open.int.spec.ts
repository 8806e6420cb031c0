import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { type DatabaseOptions, openDatabase } from '../../src/database/database.js';
import {
  DatabaseInUse,
  DatabaseUnusable,
  fileTrouble,
} from '../../src/database/database-errors.js';
import { MAJOR_VERSION } from '../../src/database/embedded/cluster.js';
import { tempDir } from '../support/temp-dir.js';

describe('opening the embedded database', () => {
  let directory: ReturnType<typeof tempDir>;
  let dataDir: string;
  beforeEach(() => {
    directory = tempDir('open');
    dataDir = join(directory.path, 'data');
  });
  afterEach(() => directory.remove());

  const refusal = (options: Partial<DatabaseOptions> = {}): Promise<Error> =>
    openDatabase({ dataDir, ...options }).then(
      () => {
        throw new Error('it opened');
      },
      (error: unknown) => error as Error,
    );
  const cluster = (): string => {
    const path = join(dataDir, 'pg');
    mkdirSync(path, { recursive: true });
    return path;
  };

  it('makes it at a first start, says so, and finds the same data at the next', async () => {
    const lines: string[] = [];
    const first = await openDatabase({ dataDir, log: (line) => lines.push(line) });
    expect(first.kind).toBe('embedded');
    expect(lines.join()).toMatch(/databank wordt gemaakt/);
    const [{ version }] = await first.dataSource.query<[{ version: string }]>(
      `select split_part(current_setting('server_version'), '.', 1) as version`,
    );
    expect(version).toBe(MAJOR_VERSION);
    await first.dataSource.query(`create table kept as select 42 as value`);
    expect(await refusal()).toBeInstanceOf(DatabaseInUse);
    await first.close();
    const second = await openDatabase({ dataDir });
    expect(await second.dataSource.query('select value from kept')).toEqual([{ value: 42 }]);
    await second.close();
  });

  it('rolls back what an abandoned connection left open', async () => {
    const database = await openDatabase({ dataDir });
    const { master: pool } = database.dataSource.driver as unknown as { master: pg.Pool };
    const client = await pool.connect();
    await client.query('begin');
    await client.query('create table abandoned (id integer)');
    client.release(new Error('broken'));
    const found = `select to_regclass('abandoned') as name`;
    expect(await database.dataSource.query(found)).toEqual([{ name: null }]);
    await database.close();
  });

  it('refuses a directory of another PostgreSQL and writes nothing', async () => {
    writeFileSync(join(cluster(), 'PG_VERSION'), '17\n');
    const error = await refusal();
    expect(error).toBeInstanceOf(DatabaseUnusable);
    expect(error.message).toMatch(/PostgreSQL 17.*18.*Exporteer/);
    expect(readdirSync(dataDir)).toEqual(['pg']);
    expect(readdirSync(join(dataDir, 'pg'))).toEqual(['PG_VERSION']);
  });

  it.each([
    ['files without a version', 'base.txt', 'x'],
    ['a version without its control file', 'PG_VERSION', '18\n'],
  ])('calls %s damaged and writes nothing', async (_, name, content) => {
    writeFileSync(join(cluster(), name), content);
    expect((await refusal()).message).toMatch(/beschadigd.*back-up/);
    expect(readdirSync(dataDir)).toEqual(['pg']);
  });

  it('calls a control file of nonsense damaged, and lets the next one try', async () => {
    mkdirSync(join(cluster(), 'global'));
    writeFileSync(join(cluster(), 'PG_VERSION'), '18\n');
    writeFileSync(join(cluster(), 'global', 'pg_control'), 'nonsense');
    for (let round = 0; round < 2; round += 1) {
      expect((await refusal()).message).toMatch(/beschadigd/);
    }
  });

  it('says that the place of the data directory is a file', async () => {
    writeFileSync(dataDir, '');
    expect((await refusal()).message).toMatch(/is geen map/);
    expect(readFileSync(dataDir, 'utf8')).toBe('');
  });

  it('says that it may not write there', async () => {
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o500);
    if (process.getuid?.() === 0) {
      // Root may write anywhere: what the system would have said is put in its mouth.
      const denied = Object.assign(new Error('denied'), { code: 'EACCES' });
      expect(fileTrouble(denied, dataDir)?.message).toMatch(/niet geschreven worden/);
    } else {
      expect((await refusal()).message).toMatch(/niet geschreven worden/);
    }
    chmodSync(dataDir, 0o700);
  });

  it.each([
    ['ENOSPC', /is vol.*Maak plaats/],
    ['EROFS', /niet geschreven worden/],
  ])('has a Dutch line for %s', (code, line) => {
    const error = Object.assign(new Error(code), { code });
    expect(fileTrouble(error, '/map')?.message).toMatch(line);
  });

  it.each([
    ['a port where nobody listens', 'postgres://iemand:geheim@127.0.0.1:1/boek'],
    ['an address that is none', 'geen adres met geheim'],
  ])('says in Dutch that DATABASE_URL does not answer: %s', async (_, url) => {
    const { message } = await refusal({ url });
    expect(message).toMatch(/Geen verbinding.*DATABASE_URL/);
    expect(message).not.toContain('geheim');
  });

  it('stops before a database that a newer program has changed', async () => {
    const first = await openDatabase({ dataDir });
    await first.dataSource.query(
      `insert into migrations (timestamp, name) values (9999999999999, 'Later9999999999999')`,
    );
    await first.close();
    expect((await refusal()).message).toMatch(/nieuwere versie.*Later9999999999999/);
  });
});
