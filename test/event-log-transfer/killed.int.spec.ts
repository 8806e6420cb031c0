/** An import that is killed halfway, each time a bit further, is finished by giving it again. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '../../src/database/database.js';
import { withKeys } from '../../src/event-log/open-event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { TYPESCRIPT } from '../support/node-args.js';
import { tempDir } from '../support/temp-dir.js';
import {
  embedded,
  exportTo,
  fill,
  histories,
  importFrom,
  type Sealed,
  unmovedLinesOf,
} from './stores.js';

const folder = tempDir('killed');
const dataDir = join(folder.path, 'data');
let file: string;
let events: readonly object[];
beforeAll(async () => {
  const source = await embedded();
  await fill(source.log, histories(60));
  file = await exportTo(source, folder.path);
  events = unmovedLinesOf(file);
  await source.close();
}, 120_000);
afterAll(folder.remove);

/** Kills it as soon as it says that it has so many. */
async function killedAfter(enough: number): Promise<void> {
  const script = join(import.meta.dirname, '..', 'faults', 'importer.ts');
  const args = [...TYPESCRIPT, script, dataDir, file];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface(child.stdout))
    if (Number(line) >= enough) child.kill('SIGKILL');
}

async function onTheLog<T>(job: (opened: Sealed) => Promise<T>): Promise<T> {
  const database = await openDatabase({ dataDir });
  const opened = await withKeys(await PostgresEventLog.open(database), database.dataSource);
  const result = await job(opened);
  await opened.log.close();
  await database.close();
  return result;
}

it('houdt na elke kill -9 het begin, en na het laatste inlezen alles, precies één keer', async () => {
  const stood: number[] = [];
  for (const part of [0.05, 0.3, 0.6]) {
    await killedAfter(events.length * part);
    const there = unmovedLinesOf(await onTheLog((opened) => exportTo(opened, folder.path)));
    expect(there).toEqual(events.slice(0, there.length));
    expect(there.length).toBeGreaterThanOrEqual(events.length * part);
    stood.push(there.length);
  }
  process.stdout.write(`Afgebroken na ${stood.join(', ')} van ${events.length} gebeurtenissen.\n`);
  expect(stood[0]).toBeLessThan(events.length);
  const { added } = await onTheLog((opened) => importFrom(file, opened));
  expect(added).toBe(events.length - stood.at(-1)!);
  expect(unmovedLinesOf(await onTheLog((opened) => exportTo(opened, folder.path)))).toEqual(events);
}, 300_000);
