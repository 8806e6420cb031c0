import { afterAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TYPESCRIPT } from '../support/node-args.js';
import { tempDir } from '../support/temp-dir.js';
import { afterPowerCut } from './shadow-disk.js';

const directory = tempDir('shadow');
afterAll(() => directory.remove());

/** In a process of its own, for it replaces fsync. */
const SCRIPT = `
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
const { castShadow } = await import(process.argv[2]);
castShadow(process.argv[3]);
const sync = (path) => { const fd = openSync(path, 'r'); fsyncSync(fd); closeSync(fd); };
for (const name of ['kept', 'changed', 'renamed', 'removed']) { writeFileSync(name, 'first'); sync(name); }
sync('.');
writeFileSync('changed', 'second');
renameSync('renamed', 'new name');
rmSync('removed');
writeFileSync('never', 'never synced');
`;

it.each([
  ['without another fsync', '', ['changed=first', 'kept=first', 'removed=first', 'renamed=first']],
  [
    'after an fsync of the directory',
    `sync('.');`,
    ['changed=first', 'kept=first', 'never=', 'new name=first'],
  ],
  [
    'after an fsync of the file',
    `sync('changed');`,
    ['changed=second', 'kept=first', 'removed=first', 'renamed=first'],
  ],
])('a shadow disk holds what was synced, %s', (name, more, expected) => {
  const [data, shadow, survived] = ['data', 'shadow', 'survived'].map((part) =>
    join(directory.path, name, part),
  ) as [string, string, string];
  for (const path of [data, shadow]) mkdirSync(path, { recursive: true });
  const script = join(directory.path, 'script.mjs');
  writeFileSync(script, SCRIPT + more);
  const disk = join(import.meta.dirname, 'shadow-disk.ts');
  execFileSync(process.execPath, [...TYPESCRIPT, script, disk, shadow], { cwd: data });
  afterPowerCut(shadow, data, survived);
  const found = readdirSync(survived).map(
    (file) => `${file}=${readFileSync(join(survived, file), 'utf8')}`,
  );
  expect(found.sort()).toEqual(expected);
});
