/** Two programs on one database: as when a deploy overlaps, or a command line rebuilds beside the server. */
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PROJECTIONS } from '../../projections/all.js';
import { titels } from './support/titels.js';
import { gestart } from '../support/voorbeelden.js';
import { expectOneChain, noteMoves } from '../support/moves.js';
import { startPostgres, type PostgresServer } from '../support/postgres-server.js';
import { append, openReadSide, rowsThen, until } from './support/read-side.js';

describe('twee lopers op één databank', () => {
  let server: PostgresServer | undefined;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server?.stop());

  it('zetten nooit allebei een stap, ook niet als ze elkaar telkens aflossen', async () => {
    if (!server) return; // startPostgres has said so
    const url = await server.createDatabase();
    const [one, two] = [await openReadSide(url), await openReadSide(url)];
    await noteMoves(url);
    const impatient = { leaseMs: 60, pollMs: 10, batch: 3 };
    await one.runner(impatient).start();
    await two.runner(impatient).start();

    const ids = Array.from({ length: 40 }, () => randomUUID());
    let last = 0n;
    const runner = two.runner();
    const allAtLast = (): Promise<boolean> =>
      until(async () => (await runner.status()).every(({ position }) => position === last));
    for (const [n, trajectId] of ids.entries()) {
      last = await append(one.log, `traject-${trajectId}`, gestart({ trajectId, titel: 'Eén' }));
      await setTimeout(10);
      // Also a read model that is slow to begin moves at least twice.
      if (n === 4) await allAtLast();
    }
    await allAtLast();

    await expectOneChain(url);
    for (const projection of PROJECTIONS) {
      const then = await rowsThen(
        one.log,
        projection,
        ids.map((id) => `traject-${id}`),
        last,
      );
      expect(await one.rows(projection)).toEqual(then);
    }

    // A command line takes the projection over, and the server goes on afterwards.
    await runner.rebuild('titels');
    const after = await append(one.log, `traject-${ids[0]}`, {
      type: 'TrajectHernoemd',
      data: { trajectId: ids[0], titel: 'Twee' },
    });
    await until(async () => (await runner.status()).every(({ position }) => position === after));
    await one.close();
    await two.close();
  });

  it('lezers zien terwijl een tabel wordt gewisseld altijd alle rijen', async () => {
    if (!server) return; // startPostgres has said so
    const side = await openReadSide(await server.createDatabase());
    for (let n = 0; n < 10; n += 1) {
      const trajectId = randomUUID();
      await append(side.log, `traject-${trajectId}`, gestart({ trajectId }));
    }
    const runner = await side.started();
    let done = false;
    const seen = new Set<number>();
    const readers = Array.from({ length: 4 }, async () => {
      while (!done) seen.add((await side.rows(titels)).length);
    });
    for (let n = 0; n < 10; n += 1) await runner.rebuild('titels');
    done = true;
    await Promise.all(readers);
    expect([...seen]).toEqual([10]);
    await side.close();
  });
});
