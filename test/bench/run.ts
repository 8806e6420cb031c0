/**
 * `npm run bench`: what the log and the read models do in a second, beside the raw limit of the same machine in the same run,
 * in every mode that it has: embedded, PostgreSQL (TEST_DATABASE_URL or a cluster of its own, with fsync), EventStoreDB where
 * TEST_EVENTSTOREDB_URL names a server (use an empty one: nothing can be taken out of it).
 *
 * BENCH_EVENTS (default `100000,1000000`) and BENCH_MODES (default all) make it shorter. Prints Markdown tables.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { startPostgres } from '../support/postgres-server.js';
import { tempDir } from '../support/temp-dir.js';
import { BEHIND, MEASURED } from './memory.js';
import type { Place } from './place.js';
import { HEADING } from './say.js';

const SIZES = (process.env['BENCH_EVENTS'] ?? '100000,1000000').split(',').map(Number);
const MODES = process.env['BENCH_MODES']?.split(',');
const BEHIND_BY = 20_000;
/** Settings of a server that is meant to be used, not of a test's. */
const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB'];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function part(name: string, place: Place, events = 0, what = ''): Promise<void> {
  const loader = ['--no-warnings', '--import', './test/support/ts-register.mjs'];
  const args = [...loader, 'test/bench/part.ts', name, JSON.stringify(place)];
  const child = spawn(process.execPath, [...args, String(events), what], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${name} in mode ${place.mode} ended with ${String(code)}`);
}

/** @param elsewhere a place with a log of its own for the appends, where there can be one */
async function mode(place: Place, elsewhere: Place): Promise<void> {
  if (MODES && !MODES.includes(place.mode)) return;
  let there = 0;
  for (const size of SIZES) {
    await part('grow', place, size - there);
    there = size;
    print(`\n### ${place.mode}, ${size.toLocaleString('en-GB')} events\n\n${HEADING}`);
    await part('read', place);
    for (const what of MEASURED) {
      if (what === BEHIND) await part('grow', place, BEHIND_BY);
      await part('memory', place, 0, what);
    }
  }
  print(`\n### ${place.mode}, appends\n\n${HEADING}`);
  await part('append', elsewhere);
  print(`\n### ${place.mode}, sealing\n\n${HEADING}`);
  await part('seal', elsewhere);
}

print(`${String(cpus().length)} × ${cpus()[0]!.model}, Node ${process.versions.node}`);
const [directory, other] = [tempDir('bench'), tempDir('bench')];
const server = await startPostgres(SETTINGS);
try {
  await mode(
    { mode: 'embedded', dataDir: directory.path },
    { mode: 'embedded', dataDir: other.path },
  );
  if (server) {
    const [url, own] = [await server.createDatabase(), await server.createDatabase()];
    await mode({ mode: 'server', url, dataDir: '' }, { mode: 'server', url: own, dataDir: '' });
  }
  const eventStoreDbUrl = process.env['TEST_EVENTSTOREDB_URL'];
  if (!eventStoreDbUrl) print('\nNOT MEASURED: EventStoreDB; set TEST_EVENTSTOREDB_URL.');
  else {
    const rows = server ? { url: await server.createDatabase(), dataDir: '' } : { dataDir: '' };
    const place: Place = { mode: 'eventstoredb', ...rows, eventStoreDbUrl };
    await mode(place, place);
  }
} finally {
  await server?.stop();
  directory.remove();
  other.remove();
}
