import { afterAll, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES_SUFFIX } from '../../src/event-log/transfer/format.js';
import { linesOf } from '../../src/event-log/transfer/export-lines.js';
import { readExport } from '../../src/event-log/transfer/read-export.js';
import { tempDir } from '../support/temp-dir.js';

const folder = tempDir('lines');
afterAll(() => folder.remove());
const file = join(folder.path, 'a.ndjson');

async function read(content: string | Buffer): Promise<[number, string][]> {
  writeFileSync(file, content);
  const found: [number, string][] = [];
  for await (const { number, bytes } of linesOf(file)) found.push([number, bytes.toString()]);
  return found;
}

it('numbers lines from one, the empty and the last without an end among them', async () => {
  expect(await read('\na\n\nb')).toEqual([
    [1, ''],
    [2, 'a'],
    [3, ''],
    [4, 'b'],
  ]);
  expect(await read('a\n')).toEqual([[1, 'a']]);
  expect(await read('')).toEqual([]);
});

it('puts together what stands in several pieces of the file', async () => {
  const long = ['é'.repeat(200_000), 'b', 'c'.repeat(600_000)];
  expect((await read(`${long.join('\n')}\n`)).map(([, text]) => text)).toEqual(long);
});

it('refuses a line that no event of ours can make', async () => {
  await expect(read(`a\n${'x'.repeat(5_000_000)}\nb\n`)).rejects.toMatchObject({
    name: 'TransferRefused',
    message: `${file} is geen export van een logboek. Er is niets ingelezen.`,
  });
});

it('says so when the file cannot be read', async () => {
  const missing = join(folder.path, 'weg.ndjson');
  await expect(linesOf(missing).next()).rejects.toMatchObject({
    name: 'TransferRefused',
    message: `Het bestand ${missing} kan niet gelezen worden (ENOENT). Er is niets ingelezen.`,
  });
});

it('takes bytes that are no text for damage, not for a question mark', async () => {
  const header = '{"trajectboek":"log","versie":3,"logId":"x"}\n';
  writeFileSync(
    file,
    Buffer.concat([Buffer.from(`${header}{"a":"`), Buffer.of(0xff), Buffer.from('"}\n')]),
  );
  const events = readExport(file);
  await expect(events.next()).rejects.toThrow('regel 2 is niet heel');
});

it('keeps the names of people in a file of that name, which people look for', () => {
  expect(NAMES_SUFFIX).toBe('.medewerkers.json');
});
