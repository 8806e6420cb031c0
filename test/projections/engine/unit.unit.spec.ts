import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Subject } from 'rxjs';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import { DEFAULTS } from '../../../projections/engine/engine-options.js';
import { Unit } from '../../../projections/engine/unit.js';
import type { AnyProjection } from '../../../projections/projection.js';

const projection = {
  ...{ name: 'words', version: 3, entity: 'words', aggregate: { categorie: 'traject' } },
} as unknown as AnyProjection;
const by = {
  pages: { reader: () => ({}) },
  dataSource: {
    getMetadata: () => ({ tableName: 'rm_words', columns: [] }),
    query: () => Promise.resolve([{ stream: 'traject-a' }, { stream: 'traject-b' }]),
  },
} as unknown as ConstructorParameters<typeof Unit>[1];
const options = { ...DEFAULTS, pollMs: 1000, report: () => undefined };

let unit: Unit;
const did: string[] = [];
beforeEach(() => {
  jest.useFakeTimers();
  did.splice(0);
  unit = new Unit(projection, by, options, () => undefined);
});
afterEach(() => void jest.useRealTimers());

describe('a read model and all that keeps it', () => {
  const noted = (name: string) => () => Promise.resolve(void did.push(name));

  it('has the name of its projection', () => {
    expect([unit.name, unit.follower.name]).toStrictEqual(['words', 'words']);
  });

  it('looks at once, at each tick and at each hint: at its version first', async () => {
    jest.spyOn(unit.rebuilder, 'whereOutdated').mockImplementation(noted('version'));
    jest.spyOn(unit.follower, 'drain').mockImplementation(noted('drain'));
    const hints = new Subject<void>();
    const following = unit.follow(hints);
    await jest.advanceTimersByTimeAsync(0);
    expect(did).toStrictEqual(['version', 'drain']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(did).toHaveLength(4);
    hints.next();
    await jest.advanceTimersByTimeAsync(0);
    expect(did).toHaveLength(6);
    following.unsubscribe();
    hints.next();
    await jest.advanceTimersByTimeAsync(5000);
    expect(did).toHaveLength(6);
  });

  it('tells the follower of a hint that comes while it is busy', async () => {
    jest
      .spyOn(unit.rebuilder, 'whereOutdated')
      .mockImplementation(() => new Promise(() => undefined));
    const hint = jest.spyOn(unit.follower, 'hint');
    const hints = new Subject<void>();
    const following = unit.follow(hints);
    await jest.advanceTimersByTimeAsync(0);
    expect(hint).not.toHaveBeenCalled();
    hints.next();
    expect(hint).toHaveBeenCalledTimes(1);
    following.unsubscribe();
  });

  it('tries parked streams anew with the checkpoint in hand, and then knows anew which there are', async () => {
    const { follower } = unit;
    jest.spyOn(follower, 'own').mockImplementation((force) => {
      did.push(`own ${String(force)}`);
      return Promise.resolve({ at: null } as StoredCheckpoint);
    });
    jest.spyOn(follower.batch.parked, 'streams').mockResolvedValue(['traject-a']);
    jest.spyOn(follower, 'forget').mockImplementation(() => void did.push('forget'));
    const reload = jest.spyOn(follower.batch, 'reload').mockImplementation(noted('reload'));
    expect(await unit.replay('traject-b')).toStrictEqual({ replayed: [], failed: [] });
    expect(did).toStrictEqual(['own true', 'reload']);
    reload.mockRejectedValueOnce(new Error('away'));
    await expect(unit.replay('traject-b')).rejects.toThrow('away');
    expect(did.slice(2)).toStrictEqual(['own true', 'forget']);
  });

  it('stops its rebuild, then what follows', async () => {
    jest.spyOn(unit.rebuilder, 'stop').mockImplementation(noted('rebuilder'));
    jest.spyOn(unit.follower, 'stop').mockImplementation(noted('follower'));
    await unit.stop();
    expect(did).toStrictEqual(['rebuilder', 'follower']);
  });

  it.each<[StoredCheckpoint['status'], number, boolean]>([
    ['live', 3, false],
    ['live', 0, false],
    ['live', 2, true],
    ['paused', 3, true],
    ['stopped', 0, true],
  ])(
    'that is %s, with rows of version %d: is it of no use to wait? %s',
    (status, version, still) => {
      expect(unit.standsStill({ status, version } as StoredCheckpoint)).toBe(still);
    },
  );

  it('says how it is, with what stands aside and what it is about', async () => {
    const checkpoint = {
      ...{ name: 'words', version: 3, logId: 'L', at: { position: 4n }, status: 'live' },
      ...{ epoch: '1', attempts: 0, retryAt: null, failure: null, eventsApplied: 4 },
      heartbeat: null,
    } as StoredCheckpoint;
    const progress = { ...{ name: 'words', events: 1, eventsPerSecond: 1 }, fraction: 0.1 };
    unit.rebuilder.progress = { ...progress, secondsLeft: 9 };
    unit.follower.seenAt = new Date(5);
    unit.follower.outage.met(new Error('away'));
    expect(await unit.status(checkpoint, 9n)).toMatchObject({
      ...{ name: 'words', lag: 5n, parked: 2, heartbeat: new Date(5) },
      ...{ failure: { kind: 'infrastructure' }, rebuild: { events: 1 } },
    });
    expect(await unit.status(checkpoint, undefined)).toMatchObject({ lag: null });
  });
});
