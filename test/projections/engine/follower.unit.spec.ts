import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { FollowerInMemory } from '../support/follower-in-memory.js';

let side: FollowerInMemory;
const drain = (): Promise<void> => side.follower.drain();
beforeEach(() => {
  jest.useFakeTimers();
  side = new FollowerInMemory();
});
afterEach(() => void jest.useRealTimers());

describe('a read model that follows', () => {
  it('takes in page after page until it is at the head, and knows its checkpoint', async () => {
    side.grow('traject-1 a', 'traject-2 x', 'traject-1 b', 'werkjaar-3 y', 'traject-1 c');
    await drain();
    expect(side.rows).toEqual({ 1: 'a b c', 2: 'x' });
    expect(side.checkpoint).toMatchObject({ at: { position: 5n }, eventsApplied: 4, attempts: 0 });
    expect(side.asked).toEqual([null, 2n, 4n]);
    expect([side.did.taken, side.follower.outage.trouble]).toEqual([1, null]);
    expect(side.follower.seenAt).toEqual(new Date());
  });

  it('asks once more for what is new, and for nothing else', async () => {
    side.grow('traject-1 a');
    await drain();
    side.asked.length = 0;
    const { moved } = side.did;
    await drain();
    expect([side.did.moved, side.counted.length]).toEqual([moved, 1]);
    side.grow('traject-1 b');
    await drain();
    expect(side.asked).toEqual([1n, 1n]);
    expect([side.rows[1], side.did.taken]).toEqual(['a b', 1]);
  });

  it('takes in again what a crash of the database took back, with nothing new to look for', async () => {
    side.grow('traject-1 a', 'traject-1 b', 'traject-1 c');
    await drain();
    side.change({ at: { position: 1n } });
    side.rows = { 1: 'a' };
    await drain();
    expect([side.rows[1], side.checkpoint.at?.position, side.did.taken]).toStrictEqual([
      'a b c',
      3n,
      2,
    ]);
  });

  it('leaves what another runner took meanwhile to that one', async () => {
    side.grow('traject-1 a');
    await drain();
    side.change({ epoch: '2' });
    side.taken = true;
    await drain();
    expect([side.follower.checkpoint, side.asked.length]).toStrictEqual([undefined, 2]);
  });

  it('tells of each page with events of its own, how long it took, and who waits', async () => {
    jest.useRealTimers();
    const lived = performance.now();
    side.grow('traject-1 a', 'traject-1 b', 'werkjaar-3 y', 'werkjaar-3 z', 'traject-1 c');
    await drain();
    expect(side.reports.map(({ name, events }) => [name, events.length])).toEqual([
      ['words', 2],
      ['words', 1],
    ]);
    for (const { ms } of side.reports) expect(ms).toBeGreaterThanOrEqual(0);
    for (const { ms } of side.reports) expect(ms).toBeLessThan(lived);
    expect(side.did.moved).toBe(4); // the checkpoint was taken, and three pages
  });

  it('counts a first try before it makes it, and no more once one went well', async () => {
    side.grow('traject-1 a', 'traject-1 b', 'traject-1 c');
    side.onWrite = () => {
      side.onWrite = () => undefined;
      expect(side.counted).toStrictEqual([1]);
    };
    await drain();
    side.grow('traject-1 d');
    await drain();
    expect(side.counted).toStrictEqual([1]);
  });

  it('looks once more for a hint that came while it drained', async () => {
    side.grow('traject-1 a');
    side.onRead = () => {
      side.onRead = () => undefined;
      side.follower.hint();
    };
    await drain();
    expect(side.asked).toEqual([null, 1n]);
    side.asked.length = 0;
    await drain();
    expect(side.asked).toEqual([1n]); // that hint was heard
  });

  it('looks no more once it is to stop, and lets its page finish first', async () => {
    side.grow('traject-1 a', 'traject-1 b', 'traject-1 c');
    let stopped: Promise<void> | undefined;
    side.onRead = () => {
      stopped ??= side.follower.stop();
      side.follower.hint();
    };
    const draining = drain();
    await draining;
    await stopped;
    expect([side.asked, side.rows[1]]).toEqual([[null], 'a b']);
    await drain();
    expect(side.asked).toEqual([null]);
  });
});

describe('whose turn it is', () => {
  it('is not its own while another runner has the checkpoint', async () => {
    side.taken = true;
    side.grow('traject-1 a');
    await drain();
    expect([side.asked, side.follower.checkpoint]).toEqual([[], undefined]);
    expect(await side.follower.own(true)).toBe(side.checkpoint);
    await drain();
    expect(side.rows[1]).toBe('a');
  });

  it('is asked anew by force, or when somebody changed the checkpoint', async () => {
    await side.follower.own();
    await side.follower.own();
    expect(side.did.taken).toBe(1);
    await side.follower.own(true);
    expect(side.did.taken).toBe(2);
    await side.follower.lookAgain();
    await side.follower.own();
    expect(side.did.taken).toBe(3);
  });

  it('passes silently to who took it over', async () => {
    await drain();
    side.grow('traject-1 a');
    side.change({ epoch: '2' });
    side.taken = true;
    await drain();
    expect([side.said, side.follower.checkpoint, side.follower.outage.trouble]).toEqual([
      ...[[], undefined, null],
    ]);
    expect(side.follower.outage.mustWait).toBe(false);
  });

  it('waits while it is paused, and goes on once a person resumed it', async () => {
    side.change({ status: 'paused' });
    side.grow('traject-1 a');
    await drain();
    await drain();
    expect([side.asked, side.did.looked > 0]).toEqual([[], true]);
    side.change({ status: 'live' });
    await drain();
    expect(side.rows[1]).toBe('a');
  });

  it('is nobody’s for rows of another version: they are made anew first', async () => {
    side.change({ version: 2 });
    side.grow('traject-1 a');
    await drain();
    expect(side.asked).toEqual([]);
  });
});
