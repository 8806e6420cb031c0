import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { BatchDependencies } from '../../../projections/engine/batch.js';
import { EventTrouble } from '../../../projections/engine/poison-failures.js';
import type { Follower } from '../../../projections/engine/follower.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import type { EngineOptions } from '../../../projections/engine/engine-options.js';
import type { RebuildProgress } from '../../../projections/engine/progress.js';
import { Rebuild, type RebuildRun } from '../../../projections/engine/rebuild.js';
import { Rebuilder } from '../../../projections/engine/rebuilder.js';
import { Serial } from '../../../projections/engine/serial.js';

const MARK = { name: 'words', status: 'live', version: 1, epoch: '3' } as StoredCheckpoint;
const SWITCHED = { ...MARK, version: 2 };

/** A rebuild that ends when it is told to. */
const load = jest.spyOn(Rebuild, 'load');
let end: () => void;
let endWith: (finish: () => Promise<StoredCheckpoint>) => void;
let fail: (error: Error) => void;
let runs: RebuildRun[];
const [did, said]: [string[], string[]] = [[], []];

function rebuilder(ready: StoredCheckpoint | undefined = MARK) {
  const serial = new Serial();
  const follower = {
    ...{ name: 'words', serial },
    own: (force: boolean) => Promise.resolve((did.push(`own ${String(force)}`), MARK)),
    ready: () => Promise.resolve(ready),
    forget: () => void did.push('forget'),
    adopt: (made: StoredCheckpoint) => Promise.resolve(void did.push(`adopt ${made.version}`)),
    failed: (error: Error) => Promise.resolve(void did.push(`failed ${error.message}`)),
  };
  const renew = jest.fn((followers: readonly Follower[]) => {
    did.push(`renew ${followers.map(({ name }) => name).join()}`);
    return Promise.reject(new Error('away'));
  });
  const by = { projection: { name: 'words', version: 2 }, checkpoints: { renew } };
  const options = { leaseMs: 900, report: (line: string) => said.push(line) };
  return new Rebuilder(
    by as unknown as BatchDependencies,
    options as unknown as EngineOptions,
    follower as unknown as Follower,
  );
}

beforeEach(() => {
  jest.useFakeTimers();
  runs = [];
  for (const list of [did, said]) list.splice(0);
  load.mockReset().mockImplementation((run) => {
    runs.push(run);
    return new Promise((resolve, reject) => {
      fail = reject;
      run.signal.addEventListener('abort', () => reject(run.signal.reason as Error));
      endWith = (finish) => resolve({ finish } as unknown as Rebuild);
      end = () => endWith(() => Promise.resolve((did.push('finish'), SWITCHED)));
    });
  });
});
afterEach(() => void jest.useRealTimers());
const tick = (ms = 0): Promise<void> => jest.advanceTimersByTimeAsync(ms);

describe('a rebuild of one read model', () => {
  it('takes the checkpoint from whoever has it, and hands on what it made', async () => {
    const running = rebuilder().run();
    await tick();
    expect([did, runs[0]!.checkpoint]).toStrictEqual([['own true'], MARK]);
    end();
    await running;
    expect(did).toStrictEqual(['own true', 'finish', 'adopt 2']);
  });

  it('says that it lives as long as it lasts, also where the database does not hear it', async () => {
    const running = rebuilder().run();
    await tick(299);
    expect(did).toHaveLength(1);
    await tick(301);
    expect(did.slice(1)).toStrictEqual(['renew words', 'renew words']);
    end();
    await running;
    await tick(3000);
    expect(did).toHaveLength(5);
  });

  it('is one at a time: who asks again waits for the same one', async () => {
    const one = rebuilder();
    const both = [one.run(), one.run()];
    await tick();
    end();
    await Promise.all(both);
    expect(runs).toHaveLength(1);
    const third = one.run();
    await tick();
    expect(runs).toHaveLength(2);
    end();
    await third;
  });

  it('shows how far it is, until it is over', async () => {
    const one = rebuilder();
    const told: RebuildProgress[] = [];
    const running = one.run((progress) => told.push(progress));
    await tick(1000);
    runs[0]!.progress.report(5, 0.5);
    const progress = {
      ...{ name: 'words', events: 5, eventsPerSecond: 5, fraction: 0.5, secondsLeft: 1 },
    };
    expect([one.progress, ...told]).toStrictEqual([progress, progress]);
    end();
    await running;
    expect(one.progress).toBeNull();
  });

  it('that fails says so to who asked, and another may begin', async () => {
    const one = rebuilder();
    const failing = expect(one.run()).rejects.toThrow('no room');
    await tick();
    fail(new Error('no room'));
    await failing;
    expect([jest.getTimerCount(), one.progress]).toStrictEqual([0, null]);
    const again = one.run();
    await tick();
    end();
    await again;
    expect(did.at(-1)).toBe('adopt 2');
  });

  it('is forgotten, in its turn, where nobody knows what became of its switch', async () => {
    const one = rebuilder();
    const failing = expect(one.run()).rejects.toThrow('Connection terminated');
    await tick();
    endWith(() => Promise.reject(new Error('Connection terminated')));
    await failing;
    expect(did).toStrictEqual(['own true', 'forget']);
    const again = expect(one.run()).rejects.toThrow('cannot be taken in');
    await tick();
    endWith(() => Promise.reject(new EventTrouble(new TypeError('x'))));
    await again;
    expect(did.slice(2)).toStrictEqual(['own true']); // it was not switched: the checkpoint is as it was
  });

  it('is left where it stands at a stop, which waits for it', async () => {
    const one = rebuilder();
    const running = expect(one.run()).rejects.toThrow('rebuild cancelled');
    await tick();
    await one.stop();
    await running;
    expect(did).toStrictEqual(['own true']);
  });
});

describe('rows of another version', () => {
  const outdated = async (ready: StoredCheckpoint | undefined): Promise<void> => {
    const done = rebuilder(ready).whereOutdated();
    await tick();
    if (runs.length > 0) end();
    await done;
  };

  it('are made anew, and it is said', async () => {
    await outdated(MARK);
    expect(did.at(-1)).toBe('adopt 2');
    expect(said).toStrictEqual(['Leesmodel words wordt opnieuw opgebouwd.']);
  });

  it('are made for the first time in silence', async () => {
    await outdated({ ...MARK, version: 0 });
    expect([did.at(-1), said]).toStrictEqual(['adopt 2', []]);
  });

  it.each<[string, StoredCheckpoint | undefined]>([
    ['they are of this version', { ...MARK, version: 2 }],
    ['somebody paused it', { ...MARK, status: 'paused' }],
    ['it has stopped', { ...MARK, status: 'stopped' }],
    ['another runner has it', undefined],
  ])('stay where %s', async (_, ready) => {
    load.mockClear();
    await outdated(ready ?? (null as never));
    expect([did, said, load.mock.calls]).toStrictEqual([[], [], []]);
  });

  it('are a trouble of the read model where they cannot be made', async () => {
    const done = rebuilder().whereOutdated();
    await tick();
    fail(new Error('no room'));
    await done;
    expect(did).toStrictEqual(['own true', 'failed no room']);
  });

  it('are left at a stop, and that is no trouble', async () => {
    const one = rebuilder();
    const done = one.whereOutdated();
    await tick();
    await one.stop();
    await done;
    expect(did).toStrictEqual(['own true']);
    await one.whereOutdated();
    expect(did).toStrictEqual(['own true']);
  });
});
