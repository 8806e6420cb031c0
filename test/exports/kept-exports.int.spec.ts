/** The exports of each day, as the running program makes them. */
import 'reflect-metadata';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Application } from '../../src/application.js';
import type { RandomHistory } from '../projections/support/random-history.js';
import { KeptExports } from '../../src/exports/kept-exports.service.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import {
  embedded,
  eventLinesOf,
  exportTo,
  fill,
  histories,
  importFrom,
  type OpenLog,
} from '../event-log-transfer/stores.js';
import { startTestApplication } from '../support/application.js';
import { tempDir } from '../support/temp-dir.js';

const map = tempDir('exports');
const folder = join(map.path, 'exports');
const other = tempDir('other');
const DAY = 86_400_000;
const BEGIN = Date.parse('2026-03-01T06:00:00.000Z');

let application: Application;
let kept: KeptExports;
let untold: RandomHistory[];
let day = 0;
beforeAll(async () => {
  application = await startTestApplication({ EXPORT_DIR: folder });
  kept = application.nest.get(KeptExports, { strict: false });
  untold = histories(40);
});
afterAll(async () => {
  await application.close();
  for (const { remove } of [map, other]) remove();
});
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const something = (): Promise<void> => fill(application.log, untold.splice(0, 1));
const tomorrow = (hours = 0): Date => new Date(BEGIN + (day += 1) * DAY + hours * 3_600_000);
const today = (hours: number): Date => new Date(BEGIN + day * DAY + hours * 3_600_000);
const exports = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
const names = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.json'));

describe('EXPORT_DIR', () => {
  it('krijgt elke dag waarop iets veranderde een export, met de namen ernaast', async () => {
    await something();
    await kept.daily(tomorrow());
    await something();
    await kept.daily(today(23));
    expect(exports()).toHaveLength(1);
    await kept.daily(tomorrow());
    expect(exports()).toHaveLength(2);
    await kept.daily(tomorrow());
    expect(exports()).toHaveLength(2);
    expect(names()).toEqual(exports().map((name) => `${name}.medewerkers.json`));
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).mode & 0o077).toBe(
        process.platform === 'win32' ? 0o066 : 0,
      );
  });

  it('krijgt bij het stoppen een export, ook al is er die dag al een', async () => {
    await something();
    await kept.daily(tomorrow());
    await kept.end(today(1));
    expect(exports()).toHaveLength(1);
    await something();
    await kept.end(today(2));
    expect(exports()).toHaveLength(2);
    const [last] = exports().slice(-1);
    const now = await exportTo(application, other.path);
    expect(readFileSync(join(folder, last!), 'utf8')).toBe(readFileSync(now, 'utf8'));
    const empty: OpenLog = await embedded();
    const events = eventLinesOf(now).length;
    expect(await importFrom(join(folder, last!), empty)).toEqual({ added: events });
    await empty.close();
  });

  it('krijgt ook een export als alleen een naam veranderde', async () => {
    await something();
    await kept.daily(tomorrow());
    await application.nest.get(Medewerkers, { strict: false }).metNaam('Mira');
    await kept.daily(tomorrow());
    expect(exports()).toHaveLength(2);
    expect(
      names().map((name) => readFileSync(join(folder, name), 'utf8').includes('Mira')),
    ).toEqual([false, true]);
  });

  it('houdt de laatste veertien, en blijft van al de rest af', async () => {
    await something();
    await kept.daily(tomorrow());
    const [first] = exports();
    const foreign = ['notities.txt', 'trajectboek-00000000-20200101T000000000Z.ndjson'];
    for (const name of foreign) writeFileSync(join(folder, name), 'van iemand anders');
    for (let n = 0; n < 14; n += 1) {
      await something();
      await kept.daily(tomorrow());
    }
    const own = exports().filter((name) => !foreign.includes(name));
    expect(own).toHaveLength(14);
    expect(names()).toHaveLength(14);
    expect(own).not.toContain(first);
    for (const name of foreign)
      expect(readFileSync(join(folder, name), 'utf8')).toBe('van iemand anders');
  });

  it('ruimt na een dag op wat een kill half liet liggen', async () => {
    await something();
    await kept.daily(tomorrow());
    const [begin] = exports().map((name) => name.replace(/\d{8}T.*/u, ''));
    const half = ['oud', 'nieuw'].map((name) => join(folder, `${begin}${name}.ndjson.deel`));
    // Names whose export never came, and those of one that somebody has packed.
    const [alone, packed] = ['los', 'ingepakt'].map((name) =>
      join(folder, `${begin}${name}.ndjson.medewerkers.json`),
    ) as [string, string];
    const pack = packed.replace('.medewerkers.json', '.gz');
    for (const path of [...half, alone, packed, pack]) writeFileSync(path, 'half');
    for (const path of [half[0]!, alone, packed, pack]) utimesSync(path, new Date(0), new Date(0));
    await something();
    await kept.daily(tomorrow());
    expect(readdirSync(folder).filter((name) => name.endsWith('.deel'))).toEqual([
      `${begin}nieuw.ndjson.deel`,
    ]);
    expect([alone, packed, pack].map((path) => existsSync(path))).toEqual([false, true, true]);
  });
});
