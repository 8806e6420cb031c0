import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Checkpoints } from '../../../projections/engine/checkpoints.js';
import { type Move } from '../../../projections/engine/checkpoint-changes.js';
import { Fenced, type Failure } from '../../../projections/engine/poison-failures.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../support/database.js';

const [LOG, EVENT] = [randomUUID(), randomUUID()];
const AN_HOUR = 3_600_000;
const failure: Failure = { kind: 'poison', message: 'x', at: '' };
const to = (position: bigint, events = 1): Move => ({ to: { position }, events });

describe('the stored checkpoint of a read model', () => {
  let database: Database;
  let ours: Checkpoints;
  let theirs: Checkpoints;
  beforeAll(async () => {
    database = await openTestDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    ours = runner();
    theirs = runner();
    await sql('truncate projection.checkpoints cascade');
    await ours.ensure(['words', 'lines'], LOG);
  });

  const sql = (statement: string): Promise<Record<string, unknown>[]> =>
    database.dataSource.query(statement);
  const runner = (alone = false): Checkpoints =>
    new Checkpoints(database.dataSource, { owner: randomUUID(), ms: AN_HOUR, alone });
  const stored = async (name = 'words'): Promise<StoredCheckpoint> =>
    (await ours.all()).find((checkpoint) => checkpoint.name === name)!;
  const leases = (): Promise<object[]> =>
    sql(`select name, lease_owner as owner, (lease_until - clock_timestamp())::text as left
      from projection.checkpoints where lease_owner is not null order by name`);
  const expireAll = (): Promise<unknown> =>
    sql(`update projection.checkpoints set lease_until = clock_timestamp() - interval '1 ms'
      where lease_owner is not null`);

  it('begins nowhere, with rows of no version, and is made once', async () => {
    await ours.ensure(['words', 'numbers'], randomUUID());
    expect((await ours.all()).map(({ name }) => name)).toEqual(['lines', 'numbers', 'words']);
    expect(await stored()).toEqual({
      ...{ name: 'words', version: 0, logId: LOG, at: null, status: 'live', epoch: '0' },
      ...{ attempts: 0, retryAt: null, failure: null, eventsApplied: 0, heartbeat: null },
    });
  });

  it('is of one runner at a time, each with an epoch of its own', async () => {
    expect((await ours.take('words'))?.epoch).toBe('1');
    expect(await theirs.take('words')).toBeUndefined();
    expect((await ours.take('words'))?.epoch).toBe('1');
    expect((await theirs.take('lines'))?.epoch).toBe('1');
    expect((await theirs.take('words', true))?.epoch).toBe('2');
    expect(await ours.take('words')).toBeUndefined();
  });

  it('is free once it is let go, once its time is up, or where nobody else can be', async () => {
    await ours.take('words');
    await theirs.take('lines');
    await ours.release();
    expect(await leases()).toMatchObject([{ name: 'lines' }]);
    expect((await theirs.take('words'))?.epoch).toBe('2');
    await expireAll();
    expect((await ours.take('words'))?.epoch).toBe('3');
    await theirs.clearLeftOver();
    expect(await theirs.take('words')).toBeUndefined();
    const alone = runner(true);
    await alone.take('lines');
    await alone.clearLeftOver();
    expect(await leases()).toEqual([
      { name: 'lines', owner: alone.lease.owner, left: expect.stringMatching(/^00:59:/) },
    ]);
    expect((await theirs.take('words'))?.epoch).toBe('4');
  });

  it('stays of the runner that says in time that it lives, with when it last heard of the log', async () => {
    await ours.take('words');
    await theirs.take('lines');
    await expireAll();
    const seenAt = new Date('2026-03-01T12:00:00.123Z');
    const pulses = [
      { name: 'words', seenAt },
      { name: 'lines', seenAt },
    ];
    expect(await ours.renew(pulses)).toEqual(['words']);
    expect(await ours.renew([{ name: 'words', seenAt: null }])).toEqual(['words']);
    expect(await stored()).toMatchObject({ heartbeat: seenAt });
    expect(await stored('lines')).toMatchObject({ heartbeat: null });
    expect(await theirs.take('words')).toBeUndefined();
    expect((await ours.take('lines'))?.epoch).toBe('2');
  });

  it('moves from where its owner knows it, and forgets what went wrong', async () => {
    const taken = (await ours.take('words'))!;
    const failed = await ours.fail(taken, failure, { retryInMs: 5, status: 'live', attempts: 2 });
    expect(failed).toMatchObject({ failure, attempts: 2, retryAt: expect.any(Date) });
    const at = { position: 7n, prepare: 6n, eventId: EVENT };
    const moved = await ours.move(database.dataSource, failed, { to: at, events: 3 });
    expect(moved).toMatchObject({
      at,
      attempts: 0,
      retryAt: null,
      failure: null,
      eventsApplied: 3,
    });
    expect(Date.now() - moved.heartbeat!.getTime()).toBeLessThan(60_000);
    const again = await ours.move(database.dataSource, moved, to(9n, 2));
    expect(again).toMatchObject({ at: { position: 9n }, eventsApplied: 5 });
    expect(await stored()).toEqual(again);
    expect(await stored('lines')).toMatchObject({ at: null });
  });

  it.each<[string, (checkpoint: StoredCheckpoint) => Promise<unknown>]>([
    ['another took it', () => theirs.take('words', true)],
    ['it has moved on', (checkpoint) => ours.move(database.dataSource, checkpoint, to(8n))],
    ['it is of another log', () => sql(`update projection.checkpoints set log_id = '${EVENT}'`)],
    ['somebody paused it', () => ours.setStatus('words', 'paused')],
  ])('is not moved, nor tried or failed, where %s', async (_, happens) => {
    const checkpoint = (await ours.take('words'))!;
    await happens(checkpoint);
    const now = await stored();
    const after = { retryInMs: 1, status: 'live', attempts: 1 } as const;
    await expect(ours.move(database.dataSource, checkpoint, to(9n))).rejects.toThrow(Fenced);
    await expect(ours.attempt(checkpoint, 1)).rejects.toThrow(Fenced);
    await expect(ours.fail(checkpoint, failure, after)).rejects.toThrow('words');
    expect(await stored()).toEqual(now);
  });

  it('stands where its owner knows it, unless it was set back or taken', async () => {
    const checkpoint = (await ours.take('words'))!;
    expect([await ours.isAt(checkpoint), await theirs.isAt(checkpoint)]).toEqual([true, true]);
    const moved = await ours.move(database.dataSource, checkpoint, to(8n));
    expect([await ours.isAt(checkpoint), await ours.isAt(moved)]).toEqual([false, true]);
    await theirs.take('words', true);
    expect([await ours.isAt(moved), await ours.isAt({ ...moved, name: 'no' })]).toEqual([
      ...[false, false],
    ]);
    expect(await runner(true).isAt(moved)).toBe(true);
  });

  it('counts a try before it is made', async () => {
    const checkpoint = (await ours.take('words'))!;
    expect(await ours.attempt(checkpoint, 3)).toEqual({ ...checkpoint, attempts: 3 });
    expect(await stored()).toMatchObject({ attempts: 3 });
  });

  it('is held for a transaction by its owner alone', async () => {
    const checkpoint = (await ours.take('words'))!;
    await ours.hold(database.dataSource, checkpoint);
    await theirs.take('words', true);
    await expect(ours.hold(database.dataSource, checkpoint)).rejects.toThrow(Fenced);
    await expect(ours.hold(database.dataSource, { ...checkpoint, name: 'no' })).rejects.toThrow(
      Fenced,
    );
  });

  it('is paused and goes on at a person’s word: paused it keeps what went wrong', async () => {
    const checkpoint = (await ours.take('words'))!;
    const status = 'stopped';
    await ours.fail(checkpoint, failure, { retryInMs: 5, status, attempts: 5 });
    expect(await ours.isLive('words')).toBe(false);
    await theirs.setStatus('words', 'paused');
    expect(await stored()).toMatchObject({ status: 'paused', failure, attempts: 0, retryAt: null });
    expect(await ours.isLive('words')).toBe(false);
    await theirs.setStatus('words', 'live');
    expect(await stored()).toMatchObject({ status: 'live', failure: null });
    expect(await ours.isLive('words')).toBe(true);
    expect(await ours.isLive('nothing')).toBe(false);
  });

  it('that stopped at a newer program’s fact is tried anew, and no other', async () => {
    const tooNew = { ...failure, kind: 'too-new' } as const;
    const after = { retryInMs: 5, status: 'stopped', attempts: 1 } as const;
    await ours.fail((await ours.take('words'))!, tooNew, after);
    await ours.fail((await ours.take('lines'))!, failure, after);
    await ours.retryTooNew();
    const again = { status: 'live', attempts: 0, retryAt: null, failure: null };
    expect(await stored()).toMatchObject(again);
    expect(await stored('lines')).toMatchObject({ status: 'stopped', attempts: 1, failure });
    await ours.fail((await ours.take('words'))!, tooNew, { ...after, status: 'live' });
    await ours.retryTooNew();
    expect(await stored()).toMatchObject({ attempts: 1, failure: tooNew });
  });
});
