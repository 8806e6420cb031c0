/** The faults of the embedded log, so many times each; small in `npm test`, large in `npm run test:faults`. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/database.js';
import { tempDir } from '../support/temp-dir.js';
import { Dice } from './dice.js';
import { print } from './figures.js';
import { type Moment, type Outcome, killRun, powerCutRun } from './runs.js';

const MINUTES = 60_000;

export function embeddedFaults(times: number): void {
  describe(`the embedded log, ${times} times each`, () => {
    const directory = tempDir('faults');
    const base = join(directory.path, 'base');
    beforeAll(async () => {
      mkdirSync(base);
      await (await openDatabase({ dataDir: base })).close();
    }, MINUTES);
    afterAll(() => directory.remove());

    it(
      'loses and doubles nothing when the process is killed',
      async () => {
        const dataDir = join(directory.path, 'killed');
        cpSync(base, dataDir, { recursive: true });
        const known: string[] = [];
        await proven('kill -9', times, 'first-ack', (moment) => killRun(dataDir, moment, known));
      },
      times * MINUTES,
    );

    if (process.platform !== 'linux') {
      console.warn(
        'NOT PROVEN here: power cuts; the shadow disk reads /proc, which only Linux has.',
      );
      return;
    }

    it(
      'loses and doubles nothing when the power is cut',
      () =>
        proven('power cut', times, 'first-ack', (moment, run) =>
          powerCutRun(join(directory.path, `cut-${run}`), base, moment),
        ),
      times * MINUTES,
    );

    it(
      'starts after a power cut at any moment of its first start',
      () =>
        proven('power cut at first start', Math.ceil(times / 2), 'start', (moment, run) =>
          powerCutRun(join(directory.path, `first-${run}`), undefined, moment),
        ),
      times * MINUTES,
    );
  });
}

/** Runs, prints the figures, and expects each run to be without fault. */
async function proven(
  name: string,
  times: number,
  from: Moment['from'],
  run: (moment: Moment, run: number) => Promise<Outcome>,
): Promise<void> {
  const dice = new Dice();
  const outcomes: Outcome[] = [];
  const longest = from === 'start' ? 6000 : 600;
  for (let index = 0; index < times; index += 1) {
    const delay = Math.round((longest * (index + dice.next())) / times);
    outcomes.push(await run({ from, delay }, index));
  }
  const total = (key: 'acknowledged' | 'lost' | 'doubled'): number =>
    outcomes.reduce((sum, outcome) => sum + outcome[key], 0);
  const [acknowledged, lost, doubled] = [total('acknowledged'), total('lost'), total('doubled')];
  print(`embedded, ${name} x ${times}, seed ${dice.seed}`, { acknowledged, lost, doubled });
  expect(outcomes.filter(({ contiguous }) => !contiguous)).toEqual([]);
  expect([lost, doubled]).toEqual([0, 0]);
  if (from === 'first-ack') expect(acknowledged).toBeGreaterThan(0);
}
