/** PostgreSQL is stopped under load and started anew, so many times; the program goes on by itself. */
import { it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresServer, Shutdown } from '../support/postgres-server.js';
import { serve } from '../support/program.js';
import { Callers } from './callers.js';
import { Dice } from './dice.js';
import { faultless } from './faultless.js';

const LONGEST_LOAD_MS = 1500;
const LONGEST_AWAY_MS = 3000;
const MINUTES = 60_000;

export function postgresAway(server: PostgresServer, how: Shutdown, times: number): void {
  it(
    `goes on, loses and doubles nothing when PostgreSQL is stopped (${how}) ${String(times)} times`,
    async () => {
      const dice = new Dice();
      const url = await server.createDatabase();
      const started = await serve({ env: { DATABASE_URL: url } });
      const callers = new Callers(await started.aangemeld(), dice);
      callers.addresses = [started.adres];
      for (let time = 0; time < times; time += 1) {
        await callers.answered();
        await wait(dice.roll(LONGEST_LOAD_MS));
        await server.away!(how, () => wait(dice.roll(LONGEST_AWAY_MS)));
      }
      const what = `PostgreSQL stopped (${how}) x ${String(times)}, seed ${String(dice.seed)}`;
      await faultless({ what, url, callers, servers: [started.server] });
    },
    (times + 5) * MINUTES,
  );
}
