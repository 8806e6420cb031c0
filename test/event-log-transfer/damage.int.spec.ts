/** A data directory whose log lost a page: the export, the doctor and the pages say so, and nothing calls itself whole. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { closeSync, cpSync, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ENTITIES, startOn } from '../../src/application.js';
import { doctor } from '../../src/cli/verbs/doctor.js';
import { readConfig } from '../../src/config.js';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { LogDamaged } from '../../src/event-log/event-log-errors.js';
import { exportLog } from '../../src/event-log/transfer/export-log.js';
import { withKeys } from '../../src/event-log/open-event-log.js';
import { tempDir } from '../support/temp-dir.js';
import { fill, histories } from './stores.js';

const PAGE_BYTES = 8192;
const MINUTES = 300_000;
const map = tempDir('damage');
const whole = join(map.path, 'whole');
/** Of the log's table, in the cluster. */
let file = '';
let events = 0;

beforeAll(async () => {
  mkdirSync(whole);
  const database = await openDatabase({ dataDir: whole, entities: ENTITIES });
  const { log } = await withKeys(await PostgresEventLog.open(database), database.dataSource);
  await fill(log, histories(30));
  events = Number(await log.head());
  const [row] = await database.dataSource.query<[{ path: string }]>(
    `select pg_relation_filepath('log.events') as path`,
  );
  file = join('pg', row.path);
  await database.dataSource.query('checkpoint');
  await log.close();
  await database.close();
}, MINUTES);
afterAll(map.remove);

/** @returns a copy of which one page of the log has other bytes */
function harmed(name: string, bytes: Buffer, at: number): string {
  const dataDir = join(map.path, name);
  cpSync(whole, dataDir, { recursive: true });
  const descriptor = openSync(join(dataDir, file), 'r+');
  const pages = Math.floor(fstatSync(descriptor).size / PAGE_BYTES);
  expect(pages).toBeGreaterThan(2);
  writeSync(descriptor, bytes, 0, bytes.length, Math.floor(pages / 2) * PAGE_BYTES + at);
  closeSync(descriptor);
  return dataDir;
}

interface Heard {
  readonly exported: unknown;
  readonly lines: readonly string[];
  readonly doctor: unknown;
}

async function heard(dataDir: string): Promise<Heard> {
  const config = readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' });
  const database = await openDatabase({ dataDir, entities: ENTITIES });
  const application = await startOn(config, database, false);
  const lines: string[] = [];
  const caught = (work: Promise<unknown>): Promise<unknown> =>
    work.catch((error: unknown) => error);
  const exported = await caught(exportLog(application.log.sealed, () => undefined));
  const output = { line: (line: string) => lines.push(line) } as never;
  const told = await caught(
    doctor(application, { verb: 'doctor', options: { volledig: true } }, output),
  );
  await application.close();
  return { exported, lines, doctor: told };
}

describe('een bladzijde van het logboek', () => {
  it(
    'die heel is: de export is volledig, en de dokter las elke gebeurtenis',
    async () => {
      const { exported, lines } = await heard(whole);
      expect(exported).toMatchObject({ gebeurtenissen: events });
      expect(lines).toContainEqual(
        expect.stringMatching(
          new RegExp(`^goed {2}Logboek gelezen: ${String(events + 1)} gebeurte`),
        ),
      );
    },
    MINUTES,
  );

  it.each([
    ['vol nullen', Buffer.alloc(PAGE_BYTES), 0, /ontbreken/u],
    ['met andere bytes', Buffer.alloc(64, 0xa5), 4096, /invalid page in block/u],
  ] as const)(
    '%s: de export stopt met wat er scheelt, en de dokter zegt het',
    async (name, bytes, at, what) => {
      const dataDir = harmed(name.replaceAll(' ', '-'), bytes, at);
      const { exported, lines, doctor: told } = await heard(dataDir);
      expect(exported).toBeInstanceOf(LogDamaged);
      expect((exported as Error).message).toMatch(what);
      expect((exported as Error).message).toMatch(/^Het logboek is beschadigd: [^\n]+\.$/u);
      expect(lines).toContainEqual(
        expect.stringMatching(/^FOUT {2}Logboek gelezen: .*beschadigd/u),
      );
      expect(String(told)).toMatch(/aandacht/u);
    },
    MINUTES,
  );
});
