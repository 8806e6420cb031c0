import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import type { ProjectionStatus } from '../../projections/engine/status.js';
import { rowsMade } from '../../src/cli/verbs/rows-made.js';

type Stand = Pick<ProjectionStatus, 'name' | 'status'> & { fraction?: number };

/** Those that are not there yet, as they stand now. */
let stand: Stand[];
let said: string[];
beforeEach(() => {
  jest.useFakeTimers();
  [stand, said] = [[], []];
});
afterEach(() => void jest.useRealTimers());

const NAMES = ['werkjaar', 'jaartabel'];
const runner = {
  unmade: (names?: readonly string[]) =>
    Promise.resolve(stand.map(({ name }) => name).filter((name) => names?.includes(name))),
  status: () =>
    Promise.resolve(
      stand.map(({ name, status, fraction }) => ({
        ...{ name, status },
        rebuild: fraction === undefined ? null : { events: 10 * fraction, fraction },
      })) as ProjectionStatus[],
    ),
};

function waited(): { end: boolean | undefined } {
  const seen: { end: boolean | undefined } = { end: undefined };
  const output = { progress: (line: string) => void said.push(line) };
  void rowsMade(runner, output, NAMES).then((end) => (seen.end = end));
  return seen;
}
const after = (ms: number): Promise<void> => jest.advanceTimersByTimeAsync(ms);

it('is er alles, dan wordt er niet gewacht en niets gezegd', async () => {
  const seen = waited();
  await after(0);
  expect([seen.end, said]).toEqual([true, []]);
});

it('wacht zolang het opbouwen vordert, hoelang dat ook duurt, en zegt hoever het is', async () => {
  stand = NAMES.map((name) => ({ name, status: 'live' }));
  const seen = waited();
  for (let step = 1; step < 100; step += 1) {
    await after(50_000);
    stand = [
      { name: 'werkjaar', status: 'live', fraction: 1 },
      { name: 'jaartabel', status: 'live', fraction: step / 100 },
    ];
  }
  await after(1000);
  expect(seen.end).toBeUndefined();
  expect(said.at(-1)).toBe('De leesmodellen worden opnieuw opgebouwd: 99 % …');
  stand = [];
  await after(1000);
  expect(seen.end).toBe(true);
});

it('geeft op als er een minuut lang niets vordert', async () => {
  stand = [{ name: 'jaartabel', status: 'live' }];
  const seen = waited();
  await after(59_000);
  expect(seen.end).toBeUndefined();
  await after(2000);
  expect(seen.end).toBe(false);
  expect(jest.getTimerCount()).toBe(0);
});

it.each(['paused', 'stopped'] as const)('wacht niet op wat %s is', async (status) => {
  stand = [
    { name: 'werkjaar', status: 'live', fraction: 0.5 },
    { name: 'jaartabel', status },
  ];
  const seen = waited();
  await after(0);
  expect(seen.end).toBe(false);
});

it('wacht op niets anders dan waarvan het antwoord komt', async () => {
  stand = [{ name: 'zoek', status: 'paused' }];
  const seen = waited();
  await after(0);
  expect(seen.end).toBe(true);
});
