/** A large installation is exported, wiped and made anew from the export, in each mode; its reports are the same bytes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { unmovedLinesOf } from '../event-log-transfer/stores.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { startPostgres } from '../support/postgres-server.js';
import { BUILD_MS, built } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';
import { Dice } from './dice.js';
import { print } from './figures.js';
import { fillLarge } from './large-log.js';
import { peakOf } from './peak.js';

type Env = Readonly<Record<string, string>>;

const MINUTES = 60_000;
/** Above a program that does nothing. */
const MOST_MB = 300;

export async function restoreCases(events: number): Promise<void> {
  const server = await startPostgres();
  describe(`an installation of ${String(events)} events`, () => {
    const directory = tempDir('restore');
    const path = (name: string): string => join(directory.path, name);
    const source = { DATA_DIR: path('data') };
    const file = path('export.ndjson');
    const dice = new Dice();
    let double: EventStoreDbDouble;
    let years: readonly number[];
    let before: readonly string[];

    beforeAll(
      async () => {
        await built();
        double = await EventStoreDbDouble.start();
        const database = await openDatabase({ dataDir: source.DATA_DIR });
        const log = await PostgresEventLog.open(database);
        const all = await fillLarge(log, events, dice.seed);
        years = Array.from({ length: 4 }, () => dice.pick(all));
        await log.close();
        await database.close();
        await done(['projections', 'rebuild'], source);
        before = await reports(source);
        const { peakMb } = await done(['log', 'export', file], source);
        const megabytes = Math.round(statSync(file).size / 2 ** 20);
        const idleMb = await idle(source);
        print(`export, seed ${String(dice.seed)}`, { events, megabytes, peakMb, idleMb });
        expect(peakMb - idleMb).toBeLessThan(MOST_MB);
        rmSync(source.DATA_DIR, { recursive: true });
      },
      BUILD_MS + 30 * MINUTES,
    );
    afterAll(async () => {
      double.stop();
      await server?.stop();
      directory.remove();
    });

    const modes: readonly (readonly [string, () => Env | Promise<Env>])[] = [
      ['embedded', () => source],
      ...(server
        ? [['PostgreSQL', async () => ({ DATABASE_URL: await server.createDatabase() })] as const]
        : []),
      ['double of EventStoreDB', () => ({ DATA_DIR: path('rows'), EVENTSTOREDB_URL: double.url })],
    ];
    it.each(modes)(
      'comes back whole: %s',
      async (mode, environment) => {
        const env = await environment();
        const began = Date.now();
        const { peakMb, stdout } = await done(['log', 'import', file], env);
        const seconds = Math.round((Date.now() - began) / 1000);
        expect(stdout).toContain(`${String(events)} gebeurtenissen ingelezen.`);
        const after = await reports(env);
        const same = after.filter((hash, index) => hash === before[index]).length;
        const idleMb = await idle(env);
        print(`restore, ${mode}`, { seconds, peakMb, idleMb, reports: before.length, same });
        expect(after).toEqual(before);
        await done(['log', 'export', path('again')], env);
        expect(unmovedLinesOf(path('again'))).toEqual(unmovedLinesOf(file));
        expect(peakMb - idleMb).toBeLessThan(MOST_MB);
      },
      30 * MINUTES,
    );

    /** Hashes of what is printed of some years, in every format and as it stood. */
    async function reports(env: Env): Promise<string[]> {
      const hashes: string[] = [];
      const to = path('report');
      const hash = async (year: number, ...options: readonly string[]): Promise<void> => {
        await done(['report', String(year), '--out', to, ...options], env);
        hashes.push(createHash('sha256').update(readFileSync(to)).digest('hex'));
      };
      for (const year of years) await hash(year);
      for (const format of ['html', 'docx', 'pdf']) await hash(years[0]!, '--format', format);
      const today = new Date().toISOString().slice(0, 10);
      await hash(years[0]!, '--as-of', today, '--clock', 'geregistreerd');
      return hashes;
    }
  });
}

/** What a command line needs that looks at three numbers. */
const idle = async (env: Env): Promise<number> =>
  (await done(['projections', 'status'], env)).peakMb;

async function done(args: readonly string[], env: Env): ReturnType<typeof peakOf> {
  const ended = await peakOf(args, env);
  expect(ended).toMatchObject({ code: 0 });
  return ended;
}
