/** The clock stands before what was logged: the doctor says so and appends nothing, until somebody says that the clock is right. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import pg from 'pg';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { Opdrachtregel } from './opdrachtregel.js';

const hier = Opdrachtregel.inMap('dokter-klok', {});
const TIJD = 300_000;
let postgres: PostgresServer | undefined;
beforeAll(async () => {
  postgres = await startPostgres([]);
}, TIJD);
afterAll(() => postgres?.stop());

async function inDatabank<T extends object>(url: string, vraag: string): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(vraag)).rows[0] as T;
  } finally {
    await client.end();
  }
}

it(
  'zegt dat de klok voor het laatste staat, legt dan niets vast, en gaat verder als iemand zegt dat ze klopt',
  async () => {
    if (!postgres) return; // startPostgres has said so
    const url = await postgres.createDatabase();
    const dokter = (...meer: string[]) => hier.zeg({ DATABASE_URL: url }, 'doctor', ...meer);
    const stand = () => inDatabank<{ position: string }>(url, 'select position from log.head');
    expect((await dokter()).code).toBe(0);
    // As a start with a clock that stood 400 days ahead leaves it.
    await inDatabank(url, `update log.head set registered_at = now() + interval '400 days'`);
    const voor = await stand();

    const { code, stdout } = await dokter();
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^FOUT {2}De klok van de server staat op .* voor het laatste dat gelogd werd .*--klok-klopt" dat ze klopt\.$/mu,
    );
    expect(stdout).toContain('let op  Geen proef vastgelegd: eerst moet de klok kloppen.\n');
    expect(await stand()).toEqual(voor);

    const daarna = await dokter('--klok-klopt');
    expect(daarna).toMatchObject({ code: 0, stderr: '' });
    expect(daarna.stdout).toContain('goed  Genoteerd dat de klok klopt zoals ze nu staat\n');
    expect((await dokter()).code).toBe(0);
  },
  TIJD,
);
