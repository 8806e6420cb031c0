/**
 * `npm run bench:web`: what each page and the main posts take with five years of data (2,000 steps, 100 trajecten), embedded and
 * on PostgreSQL (TEST_DATABASE_URL or a cluster of its own). BENCH_MODES (`embedded`, `server`) makes it shorter. Prints
 * Markdown tables. The server is the built program, in a process of its own; who asks is in this one.
 *
 * No library for load: autocannon asks for one address at a rate, and would not know people who think, forms that carry a new
 * id each time, or what the server's processor spent, which is what holds on a machine that does other things too.
 */
import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { startPostgres } from '../../support/postgres-server.js';
import { built, serve, type Env } from '../../support/program.js';
import { formulier } from '../../support/formulier.js';
import { tempDir } from '../../support/temp-dir.js';
import { median, part } from '../say.js';
import { Browser } from './browser.js';
import { fill, LAST_YEAR } from './fill.js';
import { alone, atOnce, thinking } from './load.js';

const MODES = process.env['BENCH_MODES']?.split(',') ?? ['embedded', 'server'];
const POSTS = 30;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const figure = (value: number | undefined): string =>
  value === undefined ? '' : value < 100 ? value.toFixed(1) : String(Math.round(value));

function pagesOf(traject: string): Record<string, string> {
  const [jaar, pad] = [String(LAST_YEAR), `/trajecten/${traject}`];
  return {
    Start: '/',
    Trajecten: '/trajecten',
    Werkjaar: `/werkjaren/${jaar}`,
    Traject: `${pad}?jaar=${jaar}`,
    Geschiedenis: `${pad}/geschiedenis?jaar=${jaar}`,
    Verslag: `/verslag/${jaar}`,
    'Nieuwe stap': `${pad}/stappen/nieuw?jaar=${jaar}`,
    'Nieuw traject': '/trajecten/nieuw',
    'JSON procesverloop': `/api${pad}/procesverloop/${jaar}`,
  };
}

/** Fills the form at an address in, sends it, and answers how long the answer to that took. */
async function post(browser: Browser, address: string, fields: object): Promise<number> {
  const { actie, velden } = formulier((await browser.get(address)).body.toString(), 'Annuleren');
  const answer = await browser.post(actie, { ...velden, ...fields });
  if (answer.status !== 303)
    throw new Error(
      `${address}: ${String(answer.status)} ${answer.body.toString().slice(0, 3000)}`,
    );
  return answer.ms;
}

/** Milliseconds from the start of the process to its first page. */
async function firstPage(env: Env): Promise<{ ms: number; page: Buffer }> {
  const began = performance.now();
  const { server, adres, link } = await serve({ env });
  const browser = new Browser(adres);
  await browser.signIn(link);
  const { body } = await browser.get('/');
  const ms = performance.now() - began;
  await server.stop();
  return { ms, page: body };
}

async function mode(name: string, env: Env): Promise<void> {
  print(`\n### ${name}\n`);
  const { ms: first } = await firstPage(env);
  const traject = await fill(env);
  const { ms: later } = await firstPage(env);
  print(`From start to first page: ${figure(first)} ms first, ${figure(later)} ms later.\n`);
  const { server, adres } = await serve({ env: { ...env, LOG_LEVEL: 'warn' } });
  const browser = new Browser(adres);
  await browser.signIn();
  print('| Page | alone, p50 ms | at once, /s | a second of its processor | bytes |');
  print('| --- | --: | --: | --: | --: |');
  const pages = pagesOf(traject);
  for (const [page, path] of Object.entries(pages)) {
    const times = await alone(browser, path);
    const { perSecond, perCore } = await atOnce(browser, path, server.child.pid!);
    const { length } = (await browser.get(path)).body;
    const row = [page, figure(median(times)), figure(perSecond), figure(perCore), String(length)];
    print(`| ${row.join(' | ')} |`);
  }
  const people = await thinking(browser, Object.values(pages));
  print(
    `\nFifty who think two seconds, ${String(people.length)} pages: p50 ${figure(median(people))} ms, p95 ${figure(part(people, 0.95))} ms.\n`,
  );
  print('| Post | p50 ms | p95 ms |\n| --- | --: | --: |');
  for (const [what, address, fields] of POSTED(traject)) {
    const times: number[] = [];
    for (let n = 0; n < POSTS; n += 1) times.push(await post(browser, address, fields(n)));
    print(`| ${what} | ${figure(median(times))} | ${figure(part(times, 0.95))} |`);
  }
  const { stdout, stderr } = await server.stop();
  const stalls = [...(stdout + stderr).matchAll(/stond (\d+) ms stil/gu)].map(([, ms]) =>
    Number(ms),
  );
  print(
    `\nTimes that the server stood still for over 200 ms: ${String(stalls.length)}${stalls.length ? ` (${stalls.join(', ')} ms)` : ''}.`,
  );
}

type Posted = readonly [what: string, address: string, fields: (n: number) => object];
const POSTED = (traject: string): readonly Posted[] => {
  const jaar = String(LAST_YEAR);
  return [
    [
      'Stap loggen',
      `/trajecten/${traject}/stappen/nieuw?jaar=${jaar}`,
      (n) => ({ type: 'BIJEENKOMST', wanneer: `${String((n % 28) + 1)}/3/${jaar}` }),
    ],
    [
      'Traject starten',
      '/trajecten/nieuw',
      (n) => ({ titel: `Nieuw ${String(n)}`, soort: 'PROEFTUIN' }),
    ],
  ];
};

print(
  `${String(cpus().length)} × ${cpus()[0]!.model}, Node ${process.versions.node}, load ${figure(loadavg()[0])}`,
);
await built();
if (MODES.includes('embedded')) {
  const directory = tempDir('bench');
  await mode('Embedded', { DATA_DIR: directory.path });
  directory.remove();
}
const postgres = MODES.includes('server') ? await startPostgres([]) : undefined;
if (postgres) {
  await mode('PostgreSQL', { DATABASE_URL: await postgres.createDatabase() });
  await postgres.stop();
}
print(`\nLoad at the end: ${figure(loadavg()[0])}`);
