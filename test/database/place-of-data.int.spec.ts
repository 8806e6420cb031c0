/** Places where no data directory can be, or where its data are gone: one line that says what to do. */
import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/database.js';
import { DatabaseUnusable } from '../../src/database/database-errors.js';
import { tempDir } from '../support/temp-dir.js';

const directory = tempDir('place');
afterAll(directory.remove);

async function refusal(dataDir: string): Promise<string> {
  const error: unknown = await openDatabase({ dataDir }).then(
    (database) => database.close(),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DatabaseUnusable);
  return (error as Error).message;
}

describe('a data directory', () => {
  it('whose map pg was emptied starts no new log', async () => {
    const dataDir = join(directory.path, 'emptied');
    mkdirSync(join(dataDir, 'pg'), { recursive: true });
    expect(await refusal(dataDir)).toMatch(/^De map pg in de gegevensmap .* is leeg[^\n]*\.$/u);
    expect(readdirSync(dataDir)).toEqual(['pg']);
    expect(readdirSync(join(dataDir, 'pg'))).toEqual([]);
  });

  it('below a file, or where a file stands, is none', async () => {
    const file = join(directory.path, 'file');
    writeFileSync(file, '');
    for (const dataDir of [file, join(file, 'data')])
      expect(await refusal(dataDir)).toMatch(/is geen map\. Geef met DATA_DIR/u);
  });

  it('in a file system that makes none is refused, and does not keep the start busy for ever', async () => {
    if (!existsSync('/proc/self')) return;
    for (const dataDir of ['/proc/x', '/proc/x/y'])
      expect(await refusal(dataDir)).toMatch(/kan daar niet gemaakt worden/u);
  });
});
