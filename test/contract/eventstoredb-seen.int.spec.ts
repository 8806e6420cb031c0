/** When an append needs no look at what is stored, and when it does. */
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { StreamEnds } from '../../src/event-log/eventstoredb/stream-ends.js';
import { EventStoreDbDouble } from '../support/eventstoredb-double/double.js';
import { all, newEvents, newStream } from './cases/support.js';

describe('an append at the end of a stream', () => {
  let double: EventStoreDbDouble;
  let log: EventStoreDbLog;
  beforeEach(async () => {
    double = await EventStoreDbDouble.start();
    log = await EventStoreDbLog.open(double.url, {
      ...{ answerMs: 300, inAllMs: 1000, openingMs: 8000 },
    });
  });
  afterEach(async () => {
    double.state = 'ready';
    await log.close();
    double.stop();
  });

  it('that was just read or written asks nothing more', async () => {
    const stream = newStream();
    await all(log.readStream(stream));
    const before = double.calls;
    await log.append(stream, NO_STREAM, newEvents(2));
    await log.append(stream, 1, newEvents(1));
    expect(double.calls - before).toBe(2);
    await log.append(newStream(), NO_STREAM, newEvents(1));
    expect(double.calls - before).toBe(4);
  });

  it('is known again after a try of which nobody could say what became of it', async () => {
    const [stream, events] = [newStream(), newEvents(2)];
    await all(log.readStream(stream));
    double.nextAppend('stored, never answered');
    const append = log.append(stream, NO_STREAM, events);
    const given = expect(append).rejects.toThrow(LogUnavailable);
    while (double.store.stream(stream).length === 0) await new Promise(setImmediate);
    double.state = 'frozen';
    await given;
    double.state = 'ready';
    expect(await log.append(stream, NO_STREAM, events)).toMatchObject({ outcome: 'duplicate' });
  });
});

describe('where a stream was seen to end', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const seen = (): StreamEnds => {
    const ends = new StreamEnds();
    ends.saw('s', 4, performance.now());
    return ends;
  };

  it('holds for a second, for one append, at that revision', () => {
    expect(seen().take('s', 4)).toBe(true);
    expect(seen().take('s', 3)).toBe(false);
    expect(seen().take('t', 4)).toBe(false);
    const once = seen();
    once.take('s', 4);
    expect(once.take('s', 4)).toBe(false);
    const late = seen();
    jest.advanceTimersByTime(1000);
    expect(late.take('s', 4)).toBe(false);
  });

  it('does not hold where it was asked before an append began', () => {
    const ends = new StreamEnds();
    const asked = performance.now();
    jest.advanceTimersByTime(1);
    ends.take('s', 4);
    ends.saw('s', 4, asked);
    expect(ends.take('s', 4)).toBe(false);
    ends.saw('s', 5, performance.now());
    expect(ends.take('s', 5)).toBe(true);
  });

  it('is forgotten of the stream that was seen longest ago', () => {
    const ends = seen();
    for (let n = 0; n < 10_000; n += 1) ends.saw(`s${n}`, 0, performance.now());
    expect(ends.take('s', 4)).toBe(false);
    expect(ends.take('s9999', 0)).toBe(true);
  });
});
