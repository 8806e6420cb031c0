import 'reflect-metadata';
import { afterAll, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import type { Config } from '../../src/config.js';
import type { Page } from '../../src/event-log/event-log.js';
import { KeptExports } from '../../src/exports/kept-exports.service.js';
import type { Keys } from '../../src/event-log/keys.js';
import type { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { MemoryLog } from '../support/memory-log.js';
import { tempDir } from '../support/temp-dir.js';

const folder = tempDir('onderbroken');
afterAll(() => folder.remove());

/** Its first page comes when it is told to. */
class SlowLog extends MemoryLog {
  answer: () => void = () => undefined;
  private first = new Promise<void>((resolve) => (this.answer = resolve));

  override async readAll(after: null): Promise<Page> {
    await this.first;
    return super.readAll(after);
  }
}

it('een stop wacht niet op de export van de dag: die maakt plaats voor de laatste', async () => {
  const log = new SlowLog('0123456789');
  const medewerkers = { alle: () => Promise.resolve([]) } as Partial<Medewerkers> as Medewerkers;
  const none = { logId: log.logId, installation: Buffer.alloc(32), keys: [] };
  const keys = { copy: () => none } as Partial<Keys> as Keys;
  const kept = new KeptExports({ exportDir: folder.path } as Config, log, keys, medewerkers);
  const daily = kept.daily(new Date('2031-03-01T06:00:00.000Z'));
  const ended = kept.end(new Date('2031-03-01T09:30:00.000Z'));
  log.answer();
  await Promise.all([daily, ended]);
  expect(readdirSync(folder.path).filter((name) => name.endsWith('.ndjson'))).toEqual([
    'trajectboek-01234567-20310301T093000000Z.ndjson',
  ]);
});
