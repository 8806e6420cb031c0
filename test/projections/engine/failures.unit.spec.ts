import { describe, expect, it } from '@jest/globals';
import {
  EventTrouble,
  Fenced,
  UnknownProjection,
  backoffMs,
  failureOf,
  isEventsFault,
  isTooNew,
  sentenceOf,
} from '../../../projections/engine/poison-failures.js';
import { mayBeParked } from '../../../projections/engine/poisoned-stream.js';
import { EventInvalid, EventTooNew } from '../../../src/event-log/codec-errors.js';
import type { RecordedEvent } from '../../../src/event-log/event-log.js';

const event = {
  ...{ stream: 'traject-1', revision: 3, type: 'TrajectHernoemd' },
  metadata: { correlationId: 'c' },
} as RecordedEvent;
const sql = (code: unknown): Error => Object.assign(new Error('value "geheim"'), { code });
const tooNew = new EventTrouble(new EventTooNew('StapGedroomd', 2), event);

describe('whose fault it is', () => {
  it.each(['21000', '22P05', '23505', '54000'])('%s is about the rows', (code) => {
    expect(isEventsFault(sql(code))).toBe(true);
  });

  it.each([
    '08006',
    '57P01',
    '40001',
    '122P05',
    '22P051',
    '22-ABCDE',
    '57P22',
    '22p05',
    'ECONNRESET',
    22_222,
  ])('%s is about what stands around them', (code) => {
    expect(isEventsFault(sql(code))).toBe(false);
  });

  it('a fact that cannot be folded is its own, and only a newer program takes in another', () => {
    expect(isEventsFault(new EventTrouble(new TypeError('x')))).toBe(true);
    expect(
      [tooNew, new EventTrouble(new TypeError('x')), new EventTooNew('A', 1)].map(isTooNew),
    ).toEqual([true, false, false]);
  });

  it('is parked by who parks, but for what is too new or nobody’s fault', () => {
    const parks = { onPoison: 'park' } as never;
    const poison = new EventTrouble(new TypeError('x'));
    expect([poison, tooNew, new Error('away')].map((error) => mayBeParked(parks, error))).toEqual([
      ...[true, false, false],
    ]);
    expect(mayBeParked({ onPoison: 'stop' } as never, poison)).toBe(false);
  });
});

describe('what is kept of it', () => {
  const at: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/u);

  it('names the event and its request, and none of its words', () => {
    expect(failureOf(sql('22P05'), event)).toEqual({
      ...{ kind: 'poison', stream: 'traject-1', revision: 3, type: 'TrajectHernoemd', at },
      ...{ correlationId: 'c', message: 'the database refuses its rows (SQLSTATE 22P05)' },
    });
    const fold = failureOf(new EventTrouble(new TypeError('geheim'), { stream: 'traject-1' }));
    expect(fold).toEqual({
      ...{ kind: 'poison', stream: 'traject-1', message: 'its fold fails (TypeError)', at },
    });
  });

  it('says what is wrong with an event in the codec’s words', () => {
    const invalid = new EventInvalid('TrajectHernoemd', '/data/titel', 'must be string');
    expect(failureOf(new EventTrouble(invalid)).message).toBe(invalid.message);
    expect(failureOf(tooNew)).toMatchObject({
      ...{ kind: 'too-new', revision: 3, message: (tooNew.cause as Error).message },
    });
  });

  it('says of what stands around it what it said itself', () => {
    const away = { kind: 'infrastructure', message: 'Error: value "geheim"', at };
    expect(failureOf(sql('57P01'))).toEqual(away);
    expect(failureOf(new Fenced('onderdelen')).message).toBe('Fenced: onderdelen');
    expect(Object.keys(failureOf('frozen'))).toEqual(['kind', 'message', 'at']);
    expect(failureOf('frozen').message).toBe('Error: frozen');
  });

  it('is one line for an operator', () => {
    const { kind, message } = failureOf(new EventTrouble(new TypeError('x')));
    const where = { stream: 'traject-1', revision: 0, type: 'TrajectHernoemd', at: '' };
    expect(sentenceOf({ kind, message, ...where })).toBe(
      'TrajectHernoemd in traject-1 revisie 0: its fold fails (TypeError)',
    );
    expect(sentenceOf({ kind, message, stream: 'traject-1', at: '' })).toBe(
      'in traject-1: its fold fails (TypeError)',
    );
    expect(sentenceOf({ kind, message, at: '' })).toBe(message);
    expect(new EventTrouble(1).message).toBe('cannot be taken in: an event');
    expect(tooNew).toMatchObject({
      name: 'EventTrouble',
      message: 'cannot be taken in: traject-1',
    });
    expect(new UnknownProjection('x', ['a', 'b'])).toMatchObject({
      name: 'UnknownProjection',
      message: 'Er is geen leesmodel "x". Kies uit: a, b.',
    });
  });
});

it('waits twice as long after each try, up to a limit, never in step', () => {
  const waits = (attempt: number): number[] =>
    Array.from({ length: 200 }, () => backoffMs(attempt, 100, 1000));
  for (const [attempt, base] of [
    [1, 100],
    [2, 200],
    [4, 800],
    [5, 1000],
    [50, 1000],
  ] as const) {
    const all = waits(attempt);
    expect(Math.min(...all)).toBeGreaterThanOrEqual(base * 0.8);
    expect(Math.max(...all)).toBeLessThanOrEqual(base * 1.2);
    expect(Math.max(...all)).toBeGreaterThan(base * 1.05);
    expect(Math.min(...all)).toBeLessThan(base * 0.95);
    expect(all.every(Number.isInteger)).toBe(true);
  }
});
