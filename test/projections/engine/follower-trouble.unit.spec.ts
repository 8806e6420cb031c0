import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { EventTrouble } from '../../../projections/engine/poison-failures.js';
import { LogUnavailable } from '../../../src/event-log/event-log-errors.js';
import { FollowerInMemory } from '../support/follower-in-memory.js';
import { NO_FOLD, TOO_NEW } from '../support/words.js';

let side: FollowerInMemory;
const drain = (): Promise<void> => side.follower.drain();
beforeEach(() => {
  jest.useFakeTimers();
  side = new FollowerInMemory();
});
afterEach(() => void jest.useRealTimers());

describe('what goes wrong', () => {
  it('around it is waited out, and said', async () => {
    side.grow('traject-1 a');
    side.away = new Error('a lock was not given');
    await drain();
    expect(side.follower.outage.trouble).toMatchObject({ kind: 'infrastructure' });
    side.away = undefined;
    await drain();
    expect(side.asked).toEqual([null]);
    jest.advanceTimersByTime(1000);
    await drain();
    expect(side.rows[1]).toBe('a');
    expect(side.said).toEqual([
      'Leesmodel words wacht: Error: a lock was not given',
      'Leesmodel words loopt weer.',
    ]);
  });

  it.each([
    ['the log', new LogUnavailable('no answer')],
    ['the database', Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
  ])(
    'because %s is silent is over as soon as it answers, however long the pause',
    async (_, why) => {
      side.grow('traject-1 a');
      side.away = why;
      await drain();
      await drain();
      expect(side.asked).toEqual([null]); // the log itself is not read while nobody answers
      side.away = undefined;
      side.unkept = new Error('no connection');
      await drain();
      expect(side.asked).toEqual([null]); // one of the two is not enough
      side.unkept = undefined;
      await drain();
      expect(side.rows[1]).toBe('a');
      expect(side.said).toEqual([
        `Leesmodel words wacht: ${why.name}: ${why.message}`,
        'Leesmodel words loopt weer.',
      ]);
    },
  );

  it.each(['stop', 'park'] as const)(
    'around it never counts against an event, however often it is tried (%s)',
    async (onPoison) => {
      side = new FollowerInMemory(onPoison);
      side.grow('traject-1 a', 'traject-2 a', 'traject-1 b');
      side.unwritten = Object.assign(new Error('could not extend file'), { code: '53100' });
      for (let n = 0; n < 9; n += 1) {
        await drain();
        jest.advanceTimersByTime(1000);
      }
      expect(side.asked.length).toBeGreaterThan(8);
      expect(side.checkpoint).toMatchObject({ status: 'live', at: null, failure: null });
      expect(side.checkpoint.attempts).toBeLessThan(2);
      side.unwritten = undefined;
      await drain();
      expect(side.rows).toEqual({ 1: 'a b', 2: 'a' });
      expect(side.said.at(-1)).toBe('Leesmodel words loopt weer.');
    },
  );

  it('around it does not make forgotten how often an event was tried', async () => {
    side.grow('traject-1 a', `traject-1 ${NO_FOLD}`);
    await drain();
    expect(side.checkpoint.attempts).toBe(1);
    side.away = new LogUnavailable('no answer');
    jest.advanceTimersByTime(1000);
    await drain();
    side.away = undefined;
    jest.advanceTimersByTime(1000);
    await drain();
    expect(side.checkpoint).toMatchObject({ status: 'stopped', attempts: 2 });
  });

  it('with a page that holds nothing of its own is not for an event to answer', async () => {
    side.change({ attempts: 2 });
    side.grow('werkjaar-1 a', 'traject-1 b');
    await drain();
    expect([side.rows, side.said]).toEqual([{ 1: 'b' }, []]);
  });

  it('with an event is tried alone, later, and then stops the read model', async () => {
    side.grow('traject-1 a', `traject-1 ${NO_FOLD}`, 'traject-1 b');
    await drain();
    expect(side.checkpoint).toMatchObject({ at: { position: 1n }, attempts: 1, status: 'live' });
    expect(side.checkpoint.retryAt).toEqual(new Date(Date.now() + 1000));
    const { length } = side.asked;
    await drain();
    expect(side.asked).toHaveLength(length); // not before its time
    jest.advanceTimersByTime(1000);
    await drain();
    expect(side.checkpoint).toMatchObject({ status: 'stopped', attempts: 2 });
    expect(side.said).toEqual([
      'Leesmodel words is gestopt: TrajectHernoemd in traject-1 revisie 1: its fold fails (TypeError).',
    ]);
    expect(side.rows).toEqual({ 1: 'a' });
  });

  it('with an event sets its stream aside where it may, and goes on behind it at once', async () => {
    side = new FollowerInMemory('park');
    side.grow(`traject-1 ${NO_FOLD}`, 'traject-2 a', 'traject-1 b', 'traject-2 b');
    await drain();
    jest.advanceTimersByTime(1000);
    await drain();
    expect(side.rows).toEqual({ 2: 'a b' });
    expect(side.checkpoint).toMatchObject({ at: { position: 4n }, status: 'live', failure: null });
    expect(side.said).toEqual([
      'Leesmodel words zet een stroom opzij: TrajectHernoemd in traject-1 revisie 0: its fold fails (TypeError).',
    ]);
  });

  it('with an event of a newer program stops at once, whatever it may', async () => {
    side = new FollowerInMemory('park');
    side.grow('traject-1 a', `traject-1 ${TOO_NEW}`);
    await drain();
    expect(side.checkpoint).toMatchObject({ status: 'stopped', failure: { kind: 'too-new' } });
    const { length } = side.asked;
    const { taken } = side.did;
    await drain();
    expect([side.did.left, side.did.taken, side.asked.length]).toEqual([1, taken, length]);
    // A newer program has taken it in, and left.
    side.change({ at: { position: 2n }, status: 'live', failure: null });
    side.grow('traject-2 a');
    await drain();
    expect(side.rows[2]).toBe('a');
  });

  it('before which another program stopped is tried by this one, which may be newer', async () => {
    side.grow('traject-1 a');
    const failure = { kind: 'too-new', message: 'x', at: '' } as const;
    side.change({ status: 'stopped', failure });
    await drain();
    expect([side.checkpoint.status, side.rows]).toEqual(['live', { 1: 'a' }]);
  });

  it('with one that ended the process is known by the tries that were counted', async () => {
    side = new FollowerInMemory('park');
    side.change({ attempts: 2 });
    side.grow('traject-1 a', 'traject-2 a');
    await drain();
    expect(side.rows).toEqual({ 2: 'a' });
    expect(side.said.join()).toContain('traject-1 revisie 0: each try ended the process');
  });

  it('whose last try was stored, and nothing after it, is known by what was wrong with it', async () => {
    const failure = { kind: 'poison', message: 'its fold fails (TypeError)', at: '' } as const;
    side.change({ attempts: 2, failure });
    side.grow(`traject-1 ${NO_FOLD}`);
    await drain();
    expect(side.checkpoint).toMatchObject({ status: 'stopped', failure });
  });

  it('with a rebuild stops it where an event is to blame', async () => {
    await drain();
    await side.follower.failed(new EventTrouble(new TypeError('x'), { stream: 'traject-1' }));
    expect(side.checkpoint).toMatchObject({ status: 'stopped', failure: { kind: 'poison' } });
    expect(side.follower.outage.trouble).toBeNull();
  });

  it('with a rebuild is an outage where nothing knows the checkpoint, or it cannot be kept', async () => {
    const trouble = new EventTrouble(new TypeError('x'));
    await side.follower.failed(trouble);
    expect(side.follower.outage.trouble).toMatchObject({ message: 'its fold fails (TypeError)' });
    side = new FollowerInMemory();
    await drain();
    side.unkept = new Error('connection lost');
    await side.follower.failed(trouble);
    expect(side.follower.outage.trouble).toMatchObject({ message: 'Error: connection lost' });
    expect(side.checkpoint.status).toBe('live');
  });
});
