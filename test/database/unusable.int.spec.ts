/** Data directories that were real ones and then came to harm: one line that says what to do, and not a byte changed. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { openDatabase } from '../../src/database/database.js';
import { DatabaseUnusable } from '../../src/database/database-errors.js';
import { type SmallDisk, smallDisk } from '../support/small-disk.js';
import { tempDir } from '../support/temp-dir.js';

const directory = tempDir('harm');
const whole = join(directory.path, 'whole');
const dataDir = join(directory.path, 'data');
const inCluster = (...path: string[]): string => join(dataDir, 'pg', ...path);
const control = inCluster('global', 'pg_control');

beforeAll(async () => {
  const database = await openDatabase({ dataDir: whole });
  await database.dataSource.query('create table kept as select 42 as value');
  await database.close();
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));
afterAll(directory.remove);

const copy = (to = dataDir): void => cpSync(whole, to, { recursive: true });

/** Names, kinds and contents of all that a directory holds. */
function picture(root: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(root, name);
    hash.update(`${name}\n`);
    if (lstatSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

async function refusal(path = dataDir): Promise<string> {
  const before = picture(path);
  const error: unknown = await openDatabase({ dataDir: path }).then(
    async (database) => {
      await database.close();
      return undefined;
    },
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseUnusable);
  expect(picture(path)).toBe(before);
  const { message } = error as Error;
  expect(message).toMatch(/^[^\n]+\.$/u);
  return message;
}

function wal(): string {
  const name = readdirSync(inCluster('pg_wal')).find((file) => /^[0-9A-F]{24}$/u.test(file));
  return inCluster('pg_wal', name!);
}

describe('a data directory', () => {
  it('that came to no harm opens as a copy too', async () => {
    copy();
    const database = await openDatabase({ dataDir });
    expect(await database.dataSource.query('select value from kept')).toEqual([{ value: 42 }]);
    await database.close();
  });

  it('of another major version of PostgreSQL', async () => {
    copy();
    writeFileSync(inCluster('PG_VERSION'), '17\n');
    expect(await refusal()).toMatch(/PostgreSQL 17; dit programma werkt met 18.*Exporteer/u);
  });

  it.each<[string, () => void]>([
    ['an empty control file', () => truncateSync(control)],
    ['half a control file', () => truncateSync(control, 150)],
    ['a control file of zeros', () => writeFileSync(control, Buffer.alloc(8192))],
    ['a control file of a later layout', () => change(control, 8, 0x01)],
    ['no write-ahead log', () => rmSync(wal())],
    ['half a write-ahead log', () => truncateSync(wal(), 8_000_000)],
    ['a write-ahead log of zeros', () => writeFileSync(wal(), Buffer.alloc(16_777_216))],
    ['no databases', () => rmSync(inCluster('base'), { recursive: true })],
    ['no record of what was committed', () => rmSync(inCluster('pg_xact', '0000'))],
    ['no version', () => rmSync(inCluster('PG_VERSION'))],
  ])('with %s', async (_, harm) => {
    copy();
    harm();
    expect(await refusal()).toMatch(/is beschadigd\. Zet een back-up van de hele map terug/u);
  });

  it('with any bit of the control file changed', async () => {
    copy();
    const good = readFileSync(control);
    const USED = 296; // the rest is filling
    await fc.assert(
      fc.asyncProperty(fc.nat(USED - 1), fc.nat(7), async (at, bit) => {
        writeFileSync(control, good);
        change(control, at, 1 << bit);
        expect(await refusal()).toMatch(/is beschadigd/u);
      }),
      { numRuns: 25 },
    );
  });

  function change(path: string, at: number, mask: number): void {
    const bytes = readFileSync(path);
    bytes[at]! ^= mask;
    writeFileSync(path, bytes);
  }
});

describe('a disk', () => {
  let disk: SmallDisk | undefined;
  afterEach(() => disk?.remove());

  it('without room for a new database', async () => {
    disk = smallDisk(60);
    if (!disk) return;
    expect(await refusal(disk.path)).toMatch(/minder dan 100 MB vrij\. Maak plaats vrij/u);
    expect(readdirSync(disk.path)).toEqual([]);
  });

  it('without room to go on, until there is', async () => {
    disk = smallDisk(200);
    if (!disk) return;
    const path = join(disk.path, 'data');
    copy(path);
    const { bavail, bsize } = statfsSync(path);
    const filling = join(disk.path, 'filling');
    writeFileSync(filling, Buffer.alloc(bavail * bsize - 20_000_000));
    expect(await refusal(path)).toMatch(/minder dan 32 MB vrij\. Maak plaats vrij/u);
    rmSync(filling);
    const database = await openDatabase({ dataDir: path });
    expect(await database.dataSource.query('select value from kept')).toEqual([{ value: 42 }]);
    await database.close();
  });

  it.each(['with a database', 'without one'])('that is read-only, %s', async (which) => {
    disk = smallDisk(200);
    if (!disk) return;
    const path = join(disk.path, 'data');
    if (which === 'with a database') copy(path);
    else mkdirSync(path);
    disk.freeze();
    expect(await refusal(path)).toMatch(/kan niet geschreven worden\. Maak ze beschrijfbaar/u);
  });
});
