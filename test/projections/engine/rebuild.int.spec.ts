import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { EntityMetadata } from 'typeorm';
import { Checkpoints } from '../../../projections/engine/checkpoints.js';
import { Fenced } from '../../../projections/engine/poison-failures.js';
import type { StoredCheckpoint } from '../../../projections/engine/stored-checkpoint.js';
import { DEFAULTS } from '../../../projections/engine/engine-options.js';
import { Parked } from '../../../projections/engine/parked.js';
import { Progress } from '../../../projections/engine/progress.js';
import { Rebuild } from '../../../projections/engine/rebuild.js';
import { RowTable } from '../../../projections/engine/row-table.js';
import type { AnyProjection } from '../../../projections/projection.js';
import type { Database } from '../../../src/database/database.js';
import { openTestDatabase } from '../../support/database.js';
import { MemoryLog } from '../../support/memory-log.js';
import { MOESTUIN } from '../../support/namen.js';
import { NO_FOLD, NO_ROWS, TOO_NEW, eventOf, wordsOf } from '../support/words.js';

const columns = [
  { propertyName: 'streamId', databaseName: 'stream_id' },
  ...['key', 'words'].map((name) => ({ propertyName: name, databaseName: name })),
];
const METADATA = { tableName: 'rm_words', columns } as unknown as EntityMetadata;
const PROJECTION = {
  ...{ name: 'words', version: 7, entity: 'words', onPoison: 'park', aggregate: wordsOf() },
  rows: (words: string[], streamId: string) => {
    const bad = words.lastIndexOf(NO_ROWS);
    if (bad > (healed ? words.indexOf('heal') : -1)) throw new TypeError('no rows');
    return [{ streamId, key: 'all', words: words.join(' ') }];
  },
} as unknown as AnyProjection;

/** Whether a later word can mend what was wrong before it. */
let healed = false;
let database: Database;
let log: MemoryLog;
let checkpoints: Checkpoints;
let parked: Parked;
let taken: StoredCheckpoint;
let progress: Progress;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  healed = false;
  await sql('truncate projection.checkpoints cascade');
  await sql('drop table if exists rm_words, rm_words_next');
  await sql(
    'create table rm_words (stream_id text, key text, words text, primary key (stream_id, key))',
  );
  await sql(`insert into rm_words values ('old', 'all', 'row')`);
  log = new MemoryLog(randomUUID(), undefined, 2);
  checkpoints = new Checkpoints(database.dataSource, { ...LEASE, owner: randomUUID() });
  parked = new Parked(database.dataSource, 'words');
  progress = new Progress('words', () => undefined);
  await checkpoints.ensure(['words'], randomUUID());
  taken = (await checkpoints.take('words'))!;
});
/** What EventStoreDB names beside a position. */
const PAIR = { prepare: 5n, eventId: MOESTUIN };
const LEASE = { ms: 3_600_000, alone: false };

const sql = <Row extends object>(statement: string): Promise<Row[]> =>
  database.dataSource.query(statement);
const rows = async (table = 'rm_words'): Promise<string[]> =>
  (
    await sql<{ row: string }>(`select stream_id || ': ' || words as row from ${table} order by 1`)
  ).map(({ row }) => row);
const grow = (...lines: readonly string[]): void => {
  for (const line of lines) {
    const [stream, word] = line.split(' ');
    const own = log.events.filter((one) => one.stream === stream);
    const event = eventOf(stream!, word!, own.length, BigInt(log.events.length + 1));
    const at = word === 'bare' ? event.checkpoint : { ...event.checkpoint, ...PAIR };
    log.events.push({ ...event, checkpoint: at });
  }
};
const load = (projection = PROJECTION, signal = new AbortController().signal): Promise<Rebuild> => {
  const { dataSource } = database;
  const table = new RowTable(METADATA);
  const by = { ...{ projection, log, dataSource, checkpoints, table }, cachedEvents: 100 };
  const options = { ...DEFAULTS, report: () => undefined };
  return Rebuild.load({ by, options, checkpoint: taken, progress, signal });
};
const stands = (): Promise<string[]> =>
  sql<{
    at: string;
  }>(`select stream || ' ' || revision || coalesce(' ' || (failure->>'kind'), '') as at
    from projection.parked order by stream, revision`).then((all) => all.map(({ at }) => at));

describe('a read model made anew', () => {
  it('stands beside the old one until it has taken in what came meanwhile', async () => {
    grow('traject-1 a', 'werkjaar-3 x', 'traject-2 b', 'traject-1 c');
    const rebuild = await load();
    grow('traject-3 d', 'traject-1 e', 'werkjaar-3 y', 'traject-3 f', 'werkjaar-3 z');
    expect([await rows(), await rows('rm_words_next')]).toEqual([
      ...[['old: row'], ['1: a c', '2: b']],
    ]);
    const made = await rebuild.finish();
    expect(await rows()).toEqual(['1: a c e', '2: b', '3: d f']);
    const at = { position: 9n, ...PAIR };
    expect(made).toMatchObject({ name: 'words', version: 7, logId: log.logId, at, status: 'live' });
    expect(made).toMatchObject({ epoch: taken.epoch, eventsApplied: 6, attempts: 0 });
    expect(Date.now() - made.heartbeat!.getTime()).toBeLessThan(60_000);
    expect(await checkpoints.all()).toEqual([made]);
    expect(progress.events).toBe(6);
  });

  it('of an empty log has no rows and no place', async () => {
    expect(await (await load()).finish()).toMatchObject({ at: null, eventsApplied: 0, version: 7 });
    expect(await rows()).toEqual([]);
  });

  it('goes on where the old one had stopped, and forgets why; a paused one stays so', async () => {
    grow('traject-1 a');
    const failure = { kind: 'poison', message: 'x', at: '' } as const;
    await checkpoints.fail(taken, failure, { retryInMs: 9, status: 'stopped', attempts: 5 });
    const calm = { attempts: 0, retryAt: null, failure: null };
    expect(await (await load()).finish()).toMatchObject({ ...calm, status: 'live' });
    await checkpoints.setStatus('words', 'paused');
    expect(await (await load()).finish()).toMatchObject({ ...calm, status: 'paused' });
  });

  it('takes the place of one that has followed meanwhile', async () => {
    grow('traject-1 a', 'traject-1 bare');
    const rebuild = await load();
    // As its own follower does, which goes on until the switch.
    await sql('update projection.checkpoints set position = 1');
    expect(await rebuild.finish()).toMatchObject({ at: { position: 2n } });
  });

  it('is not begun, and not put in place, by a runner that lost the checkpoint', async () => {
    grow('traject-1 a');
    const rebuild = await load();
    const other = new Checkpoints(database.dataSource, { ...LEASE, owner: randomUUID() });
    await other.take('words', true);
    await expect(rebuild.finish()).rejects.toThrow(Fenced);
    await sql(`update projection.checkpoints set lease_owner = null`); // it is free again, and not as it was
    await expect(rebuild.finish()).rejects.toThrow(Fenced);
    await other.take('words', true);
    await expect(load()).rejects.toThrow(Fenced);
    expect([await rows(), await stands()]).toEqual([['old: row'], []]);
  });

  it('is left between two pages when it is cancelled', async () => {
    grow('traject-1 a');
    await expect(load(PROJECTION, AbortSignal.abort(new Error('cancelled')))).rejects.toThrow(
      'cancelled',
    );
    expect(await rows()).toEqual(['old: row']);
  });

  it('sets aside what cannot be taken in, with what comes of that stream meanwhile', async () => {
    await parked.add(database.dataSource, [{ ...eventOf('traject-9', 'x', 4, 1n) }]);
    grow('traject-1 a', `traject-1 ${NO_FOLD}`, 'traject-2 b');
    const rebuild = await load();
    grow('traject-1 c', 'traject-2 d');
    expect(await rebuild.finish()).toMatchObject({ at: { position: 5n }, status: 'live' });
    expect(await rows()).toEqual(['1: a', '2: b d']);
    expect(await stands()).toEqual(['traject-1 1 poison', 'traject-1 2']);
  });

  it.each([NO_FOLD, NO_ROWS])(
    'sets aside what came meanwhile and cannot be taken in (%s), and keeps up with the rest',
    async (bad) => {
      grow('traject-1 a', 'traject-2 a');
      const rebuild = await load();
      grow('traject-1 b', 'traject-2 b', 'traject-1 c', `traject-1 ${bad}`, 'traject-2 c');
      grow('traject-1 d', 'traject-2 d', `traject-3 ${bad}`);
      expect(await rebuild.finish()).toMatchObject({ at: { position: 10n }, status: 'live' });
      expect(await rows()).toEqual(['1: a b c', '2: a b c d']);
      expect(await stands()).toEqual([
        ...['traject-1 3 poison', 'traject-1 4', 'traject-3 0 poison'],
      ]);
    },
  );

  it('never has less of a stream than the load had, whatever was wrong in between', async () => {
    healed = true;
    grow('traject-1 a', `traject-1 ${NO_ROWS}`, 'traject-1 heal');
    const rebuild = await load();
    grow(`traject-1 ${NO_ROWS}`);
    await rebuild.finish();
    expect(await rows()).toEqual([`1: a ${NO_ROWS} heal`]);
    expect(await stands()).toEqual(['traject-1 3 poison']);
  });

  it.each([
    ['which it may not set aside', { ...PROJECTION, onPoison: 'stop' as const }, NO_FOLD],
    ['for which it is too old', PROJECTION, TOO_NEW],
  ])('is not put in place before what came meanwhile, %s', async (_, projection, bad) => {
    grow('traject-1 a');
    const rebuild = await load(projection);
    grow(`traject-1 ${bad}`);
    await expect(rebuild.finish()).rejects.toThrow('cannot be taken in');
    expect(await rows()).toEqual(['old: row']);
    expect(await checkpoints.all()).toMatchObject([{ version: 0, at: null }]);
  });
});
