/** `log follow`: nothing skipped and nothing said twice, whoever holds the data and whatever drops. */
import 'reflect-metadata';
import { expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { follow } from '../../src/event-log/follow.js';
import { append, until } from '../projections/support/read-side.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import type { Env } from '../support/program.js';
import { gestart } from '../support/voorbeelden.js';
import { KLEIN_VERSLAG } from './klein-verslag.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('volgen', {
  'klein.md': KLEIN_VERSLAG,
  'ander.md': KLEIN_VERSLAG.replaceAll('2021', '2022'),
});
const TIJD = 120_000;

const zeg = (env: Env, ...args: string[]) => hier.zeg(env, ...args);
const volg = (env: Env, ...args: string[]) => hier.begin(env, 'log', 'follow', ...args);

interface Regel {
  readonly positie: string;
  readonly id: string;
}
const regels = ({ stdout }: { readonly stdout: string }): Regel[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((regel) => JSON.parse(regel) as Regel);

/** Ids of all events, as an export has them. */
async function alles(env: Env): Promise<string[]> {
  expect(await zeg(env, 'log', 'export', 'alles.ndjson')).toMatchObject({ code: 0 });
  return readFileSync(hier.pad('alles.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((regel) => (JSON.parse(regel) as { id?: string }).id)
    .filter((id) => id !== undefined);
}

it(
  'zonder server houdt wie volgt zelf de gegevens vast; een ander mag erbij, en Ctrl-C is een goed einde',
  async () => {
    const env = { DATA_DIR: hier.pad('alleen') };
    expect(await zeg(env, 'import', 'klein.md', '--year', '2021')).toMatchObject({ code: 0 });
    const volger = volg(env, '--na', '0', '--json');
    await volger.says(/\n/u);
    expect(await zeg(env, 'import', 'ander.md', '--year', '2022')).toMatchObject({ code: 0 });
    const ids = await alles(env);
    expect(ids.length).toBeGreaterThan(10);
    await until(async () => regels(volger).length === ids.length);
    expect(await volger.stop('SIGINT')).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(regels(volger).map(({ id }) => id)).toEqual(ids);

    const mens = volg(env, '--na', regels(volger).at(-2)!.positie);
    await mens.says(/\n/u);
    await mens.stop('SIGINT');
    expect(mens.stdout).toMatch(/^20\S+Z \d+ (traject|werkjaar)-\S+ \d+ [A-Z][A-Za-z]+\n$/u);
    expect(await zeg(env, 'log', 'follow', '--na', 'x')).toMatchObject({
      code: 1,
      stderr: '"x" is geen positie: geef het getal van een regel, of 0 voor alles.\n',
    });
    expect(await zeg(env, 'log', 'follow', '--na', '98765')).toMatchObject({
      code: 1,
      stderr:
        'Op positie 98765 staat geen gebeurtenis: geef het getal van een regel, of 0 voor alles.\n',
    });
  },
  TIJD,
);

it(
  'door een server die stopt of doodgaat hoort wie volgt waar hij verder moet',
  async () => {
    const env = { DATA_DIR: hier.pad('server') };
    const gezien: Regel[] = [];
    let na = '0';
    for (const [signaal, bestand, jaar] of [
      ['SIGTERM', 'klein.md', '2021'],
      ['SIGKILL', 'ander.md', '2022'],
    ] as const) {
      const { server } = await hier.serveer(env);
      const volger = volg(env, '--na', na, '--json');
      expect(await zeg(env, 'import', bestand, '--year', jaar)).toMatchObject({ code: 0 });
      const ids = await alles(env);
      expect(ids.length).toBeGreaterThan(gezien.length + 10);
      await until(async () => gezien.length + regels(volger).length === ids.length);
      await server.stop(signaal);
      const { code, stderr } = await volger.ended;
      const verder = /Ga verder met "trajectboek log follow --na (\d+)"\.\n$/u.exec(stderr);
      expect({ code, verder: verder !== null, stderr }).toMatchObject({ code: 1, verder: true });
      gezien.push(...regels(volger));
      na = verder![1]!;
    }
    expect(gezien.map(({ id }) => id)).toEqual(await alles(env));
  },
  TIJD,
);

it(
  'wie in EventStoreDB naast een gebeurtenis wil beginnen, hoort dat',
  async () => {
    const double = await EventStoreDbDouble.start();
    const env = { DATA_DIR: hier.pad('naast'), EVENTSTOREDB_URL: double.url };
    // Its keys are made while the log is empty: without them a log with events is not read.
    expect(await zeg(env, 'projections', 'status')).toMatchObject({ code: 0 });
    const log = await EventStoreDbLog.open(double.url);
    const [een, twee] = [randomUUID(), randomUUID()];
    const na = await append(log, `traject-${een}`, gestart({ trajectId: een }));
    await append(log, `traject-${twee}`, gestart({ trajectId: twee }));
    expect(await zeg(env, 'log', 'follow', '--na', String(na + 1n))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Op positie \d+ staat geen gebeurtenis/u),
    });
    const volger = volg(env, '--na', String(na));
    await volger.says(new RegExp(`traject-${twee}`, 'u'));
    await volger.stop('SIGINT');
    await log.close();
    double.stop();
  },
  TIJD,
);

it('een abonnement op EventStoreDB dat wegvalt, kost geen gebeurtenis', async () => {
  const double = await EventStoreDbDouble.start();
  const log = await EventStoreDbLog.open(double.url);
  const ended = new AbortController();
  const gezien: bigint[] = [];
  const gelegd: bigint[] = [];
  let weg = 0;
  const volgen = (async () => {
    for await (const event of follow(log, null, ended.signal, () => (weg += 1)))
      gezien.push(event.checkpoint.position);
  })();
  const leg = async (): Promise<void> => {
    const trajectId = randomUUID();
    gelegd.push(await append(log, `traject-${trajectId}`, gestart({ trajectId })));
  };
  for (let n = 0; n < 5; n += 1) {
    await leg();
    double.stop();
    await double.listen();
    await leg();
  }
  await until(async () => gezien.length >= gelegd.length);
  ended.abort();
  await volgen;
  expect(gezien).toEqual(gelegd);
  await log.close();
  double.stop();
}, 60_000);
