/** A projection that fails or dies between apply and commit, or between commit and what it keeps in memory. */
import { expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ProjectionRunner } from '../../projections/runner.js';
import { openDatabase } from '../../src/database/database.js';
import { readToHead } from '../contract/cases/support.js';
import { fill, histories } from '../event-log-transfer/stores.js';
import {
  ENTITIES,
  openReadSide,
  readSideOn,
  type ReadSide,
} from '../projections/support/read-side.js';
import { TYPESCRIPT } from '../support/node-args.js';
import { tempDir } from '../support/temp-dir.js';
import { readModelTrouble } from './account.js';
import { Dice } from './dice.js';
import { print } from './figures.js';
import { flaky, type Moment } from './flaky.js';

const MOMENTS = ['before the commit', 'after the commit'] as const;
const MINUTES = 60_000;

/** @param times how many processes die, and how many histories are followed by one in which every other commit fails */
export function projectionFaults(times: number): void {
  it(
    `a read model has the rows of its rebuild after ${String(times)} deaths around a commit`,
    async () => {
      const directory = tempDir('project');
      const dice = new Dice();
      const died = { 'before the commit': 0, 'after the commit': 0 };
      for (let nr = 0; nr < times; nr += 1) {
        const moment = MOMENTS[nr % 2]!;
        if (await projector(directory.path, nr, 1 + dice.roll(8), moment)) died[moment] += 1;
      }
      expect(await projector(directory.path, times, 0, '')).toBe(false);
      const side = await readSideOn(
        await openDatabase({ dataDir: directory.path, entities: ENTITIES }),
      );
      await faultless(side, `projection killed around a commit, seed ${String(dice.seed)}`, died);
      directory.remove();
    },
    (times + 5) * MINUTES,
  );

  it(
    'a read model has the rows of its rebuild when every other commit fails, or its answer is lost',
    async () => {
      const side = await openReadSide();
      const dice = new Dice();
      const failed = { 'before the commit': 0, 'after the commit': 0 };
      const when = (): Moment | undefined => (dice.roll(2) ? dice.pick(MOMENTS) : undefined);
      const strike = (moment: Moment): never => {
        failed[moment] += 1;
        throw new Error(moment);
      };
      const runner = new ProjectionRunner(flaky(side.database.dataSource, when, strike), side.log, {
        ...{ batch: 7, pollMs: 20, outageBackoffMs: () => 5, report: () => undefined },
      });
      await runner.start();
      await fill(side.log, histories(times));
      expect(await runner.waitFor((await side.log.head())!, times * MINUTES)).toBe(true);
      await runner.stop();
      await faultless(side, `projection of which commits fail, seed ${String(dice.seed)}`, failed);
    },
    (times + 5) * MINUTES,
  );
}

async function faultless(
  side: ReadSide,
  what: string,
  faults: Record<Moment, number>,
): Promise<void> {
  const { events } = await readToHead(side.log, null);
  const trouble = await readModelTrouble(side, events);
  const readModels = trouble.length || 'equal to a rebuild';
  print(what, { ...faults, events: events.length, readModels });
  await side.close();
  expect(trouble).toEqual([]);
  for (const moment of MOMENTS) expect(faults[moment]).toBeGreaterThan(0);
}

/** @returns whether it died; throws where it failed otherwise */
async function projector(...parameters: readonly (string | number)[]): Promise<boolean> {
  const child = spawn(
    process.execPath,
    [...TYPESCRIPT, join(import.meta.dirname, 'projector.ts'), ...parameters.map(String)],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (code) throw new Error(`the projector failed by itself with code ${String(code)}`);
  return signal === 'SIGKILL';
}
