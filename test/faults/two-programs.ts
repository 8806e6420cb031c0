/** Two programs on one database, of which now one and then the other is killed under load. */
import { it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { PostgresServer } from '../support/postgres-server.js';
import { serve, type Running } from '../support/program.js';
import { Callers } from './callers.js';
import { Dice } from './dice.js';
import { print } from './figures.js';
import { faultless } from './faultless.js';
import { expectOneChain, noteMoves } from '../support/moves.js';
import { expireLeases } from './served.js';

const LONGEST_MS = 1500;
const MINUTES = 60_000;

export function twoPrograms(server: PostgresServer, times: number): void {
  it(
    `advance each projection once, also when one of them is killed ${String(times)} times`,
    async () => {
      const dice = new Dice();
      const url = await server.createDatabase();
      const env = { DATABASE_URL: url };
      const pair = [await serve({ env }), await serve({ env })];
      const dead: Running[] = [];
      await noteMoves(url);
      const callers = new Callers(await pair[1]!.aangemeld(), dice);
      callers.addresses = pair.map(({ adres }) => adres);
      for (let time = 0; time < times; time += 1) {
        await callers.answered();
        await wait(dice.roll(LONGEST_MS));
        const one = dice.roll(2);
        if (dice.roll(2)) await expireLeases(url); // its owner may live: then it is fenced out
        await pair[one]!.server.stop('SIGKILL');
        dead.push(pair[one]!.server);
        callers.addresses = [pair[1 - one]!.adres];
        await expireLeases(url);
        pair[one] = await serve({ env });
        callers.addresses = pair.map(({ adres }) => adres);
      }
      const what = `two programs, one killed x ${String(times)}, seed ${String(dice.seed)}`;
      await faultless({ what, url, callers, servers: pair.map((each) => each.server), dead });
      print('moves of read models', await expectOneChain(url));
    },
    (times + 5) * MINUTES,
  );
}
