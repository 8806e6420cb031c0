/** The program is killed under load and started anew, so many times; the database stays. */
import { it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresServer } from '../support/postgres-server.js';
import { serve, type Running } from '../support/program.js';
import { Callers } from './callers.js';
import { Dice } from './dice.js';
import { faultless } from './faultless.js';
import { expireLeases } from './served.js';

/** Time for the load between a start and a kill. */
const LONGEST_MS = 1500;
const MINUTES = 60_000;

export function appKilled(server: PostgresServer, times: number): void {
  it(
    `loses and doubles nothing when the program is killed ${String(times)} times`,
    async () => {
      const dice = new Dice();
      const url = await server.createDatabase();
      const env = { DATABASE_URL: url };
      const dead: Running[] = [];
      let started = await serve({ env });
      const callers = new Callers(await started.aangemeld(), dice);
      callers.addresses = [started.adres];
      for (let time = 0; time < times; time += 1) {
        await callers.answered();
        await wait((LONGEST_MS * (time + dice.next())) / times);
        await started.server.stop('SIGKILL');
        dead.push(started.server);
        await expireLeases(url);
        started = await serve({ env });
        callers.addresses = [started.adres];
      }
      const what = `program on PostgreSQL, kill -9 x ${String(times)}, seed ${String(dice.seed)}`;
      await faultless({ what, url, callers, servers: [started.server], dead });
    },
    (times + 5) * MINUTES,
  );
}
