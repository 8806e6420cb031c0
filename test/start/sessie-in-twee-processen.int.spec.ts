/** Two servers on one database: a session that ends in one opens nothing in the other any more, from the next request on. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { cookieOp } from '../support/meld-aan.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { BUILD_MS, built, serve, type Running, type Served } from '../support/program.js';

let postgres: PostgresServer | undefined;
const draaiend: Running[] = [];
beforeAll(async () => {
  await built();
  postgres = await startPostgres(['fsync=off']);
}, BUILD_MS);
afterEach(async () => {
  await Promise.all(draaiend.splice(0).map((server) => server.stop('SIGKILL')));
});
afterAll(() => postgres?.stop());

type Vraag = (pad: string, init?: RequestInit) => Promise<Response>;
const als =
  (adres: string, cookie: string): Vraag =>
  (pad, init = {}) =>
    fetch(`${adres}${pad}`, { redirect: 'manual', headers: { cookie }, ...init });

it('wie zich afmeldt of afgemeld wordt, is in elk proces meteen weg, en een ingetrokken token ook', async () => {
  if (!postgres) return; // startPostgres has said so
  const env = { DATABASE_URL: await postgres.createDatabase() };
  const start = async (): Promise<Served> => {
    const gestart = await serve({ env });
    draaiend.push(gestart.server);
    return gestart;
  };
  const een = await start();
  const twee = await start();
  const thuis = await cookieOp(twee.adres, twee.link);
  const [gsm, tablet] = [
    await cookieOp(een.adres, undefined),
    await cookieOp(een.adres, undefined),
  ];
  const ziet = async (cookie: string): Promise<number[]> =>
    Promise.all(
      [een, twee].map(async ({ adres }) => (await als(adres, cookie)('/mijn-account')).status),
    );
  for (const cookie of [thuis, gsm, tablet]) expect(await ziet(cookie)).toEqual([200, 200]);

  expect((await als(een.adres, gsm)('/afmelden', { method: 'POST' })).status).toBe(303);
  expect(await ziet(gsm)).toEqual([303, 303]);
  expect(await ziet(tablet)).toEqual([200, 200]);

  const token = await maakToken(als(een.adres, thuis));
  const leest = async (): Promise<number[]> =>
    Promise.all(
      [een, twee].map(async ({ adres }) => {
        const headers = { authorization: `Bearer ${token}` };
        return (await fetch(`${adres}/api/medewerkers`, { headers })).status;
      }),
    );
  expect(await leest()).toEqual([200, 200]);
  const bij = als(twee.adres, thuis);
  const mijn = await (await bij('/mijn-account')).text();
  const intrekken = /action="([^"]*tokens\/[^"]+)"/u.exec(mijn)![1]!;
  await bij(intrekken, { method: 'POST' });
  expect(await leest()).toEqual([401, 401]);

  const accounts = await (await bij('/beheer/accounts')).text();
  const an = /href="(\/beheer\/accounts\/[0-9a-f-]{36})"/u.exec(accounts)![1]!;
  expect((await bij(`${an}/sessies`, { method: 'POST' })).status).toBe(303);
  for (const cookie of [thuis, tablet]) expect(await ziet(cookie)).toEqual([303, 303]);
});

async function maakToken(vraag: Vraag): Promise<string> {
  const body = new URLSearchParams({ tokennaam: 'proef', bereik: 'LEZEN', dagen: '30' });
  const pagina = await (await vraag('/mijn-account/tokens', { method: 'POST', body })).text();
  const [token] = /trajectboek_[\w-]{43}/u.exec(pagina) ?? [];
  if (token === undefined) throw new Error(pagina);
  return token;
}
