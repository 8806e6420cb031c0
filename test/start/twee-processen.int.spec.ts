/** Two servers on one database, the log in it or in EventStoreDB: as when a new one takes over from an old one. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '../projections/support/read-side.js';
import { Belasting, trajectenOp } from '../support/belasting.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { expectOneChain, noteMoves } from '../support/moves.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { BUILD_MS, built, serve, type Running } from '../support/program.js';

let postgres: PostgresServer | undefined;
let double: EventStoreDbDouble;
const draaiend: Running[] = [];
beforeAll(async () => {
  await built();
  postgres = await startPostgres();
  double = await EventStoreDbDouble.start();
}, BUILD_MS);
afterEach(async () => {
  await Promise.all(draaiend.splice(0).map((server) => server.stop('SIGKILL')));
});
afterAll(async () => {
  double.stop();
  await postgres?.stop();
});

const start = async (env: Readonly<Record<string, string>>) => {
  const gestart = await serve({ env });
  draaiend.push(gestart.server);
  return gestart;
};

describe.each([
  ['PostgreSQL', () => ({})],
  ['EventStoreDB', () => ({ EVENTSTOREDB_URL: double.url })],
] as const)('twee servers met hun logboek in %s', (_, logboek) => {
  it('zien elkaars werk, zetten elke stap één keer, en de ene gaat door als de andere stopt', async () => {
    if (!postgres) return; // startPostgres has said so
    const env = { DATABASE_URL: await postgres.createDatabase(), ...logboek() };
    const een = await start(env);
    const twee = await start(env);
    await noteMoves(env.DATABASE_URL);

    // The link to the first account is the one of the last start.
    const nieuw = await Belasting.op(twee, 4);
    const oud = await Belasting.op(een, 4);
    const genoeg = (belasting: Belasting, meer = 20) => {
      const al = belasting.bevestigd.length;
      return until(async () => belasting.bevestigd.length > al + meer);
    };
    await genoeg(oud);
    await genoeg(nieuw);
    // Each shows what the other recorded, whoever moves the read models.
    for (const [server, andere] of [
      [een, nieuw],
      [twee, oud],
    ] as const) {
      const toen = [...andere.bevestigd];
      await until(async () => {
        const er = await trajectenOp(server);
        return toen.every((id) => er.has(id));
      });
    }

    expect(await een.server.stop()).toMatchObject({ code: 0, stderr: '' });
    await oud.klaar();
    await genoeg(nieuw);
    await nieuw.stop();
    for (const { afgebroken, vreemd } of [oud, nieuw])
      expect({ afgebroken, vreemd }).toEqual({ afgebroken: [], vreemd: [] });
    const bevestigd = [...oud.bevestigd, ...nieuw.bevestigd];
    await until(async () => {
      const er = await trajectenOp(twee);
      return bevestigd.every((id) => er.has(id));
    });
    await expectOneChain(env.DATABASE_URL);
    expect(await twee.server.stop()).toMatchObject({ code: 0, stderr: '' });
  }, 180_000);
});
