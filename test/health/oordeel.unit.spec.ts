import { describe, expect, it } from '@jest/globals';
import type { ProjectionStatus } from '../../projections/engine/status.js';
import { Due } from '../../src/health/due.js';
import { judge } from '../../src/health/judge.js';

const NU = new Date('2026-03-01T12:00:00Z');
const voor = (seconden: number): Date => new Date(NU.getTime() - seconden * 1000);
const goed: ProjectionStatus = {
  ...{ name: 'onderdelen', version: 1, made: true, position: 40n, head: 42n, lag: 2n },
  ...{ status: 'live', heartbeat: voor(1), attempts: 0, retryAt: null, failure: null },
  ...{ parked: 0, eventsApplied: 7, rebuild: null },
};
const storing = { kind: 'infrastructure', message: 'x', at: NU.toISOString() } as const;
const herbouw = {
  ...{ name: 'onderdelen', events: 1, eventsPerSecond: 1, fraction: 0.5, secondsLeft: 1 },
};

describe('het oordeel over een leesmodel', () => {
  it.each([
    ['volgt, ook een paar feiten achter', {}, 'volgt', true],
    ['heeft stromen opzij staan: de andere gaan door', { parked: 2 }, 'volgt', true],
    ['is gepauzeerd', { status: 'paused' }, 'gepauzeerd', false],
    ['is gestopt', { status: 'stopped', failure: storing }, 'gestopt', false],
    ['wacht op logboek of databank', { failure: storing }, 'hapert', false],
    ['heeft het ene feit nog niet dat er al lang staat', { position: 39n }, 'loopt-achter', false],
    ['heeft nog geen enkel feit', { position: null }, 'loopt-achter', false],
    ['zwijgt, zonder achterstand', { lag: 0n, heartbeat: voor(31) }, 'zwijgt', false],
    ['heeft nooit iets laten horen', { heartbeat: null }, 'zwijgt', false],
    ['wordt herbouwd naast rijen die volgen', { rebuild: herbouw }, 'wordt-opgebouwd', true],
    [
      'wordt voor het eerst gebouwd',
      { rebuild: herbouw, version: 0, made: false, position: null },
      'wordt-opgebouwd',
      false,
    ],
    [
      'wordt herbouwd, en zijn rijen zijn van een andere versie',
      { rebuild: herbouw, made: false },
      'wordt-opgebouwd',
      false,
    ],
    ['heeft rijen van een andere versie', { made: false }, 'loopt-achter', false],
    [
      'wordt herbouwd naast rijen die achterlopen',
      { rebuild: herbouw, position: 39n },
      'wordt-opgebouwd',
      false,
    ],
  ] as const)('%s', (_, anders, staat, inOrde) => {
    expect(judge({ ...goed, ...anders }, 40n, NU)).toMatchObject({ staat, inOrde });
  });

  it('noemt achterstand en hartslag, ook als het logboek niet antwoordt', () => {
    expect(judge({ ...goed, lag: null, parked: 3 }, null, NU)).toEqual({
      ...{ naam: 'onderdelen', staat: 'volgt', inOrde: true, achter: null, opzij: 3 },
      hartslag: '2026-03-01T11:59:59.000Z',
    });
  });
});

describe('waar de rijen al moeten zijn', () => {
  it('is waar het logboek bij de start stond, daarna waar het dertig seconden geleden stond', () => {
    const due = new Due();
    expect(due.at(0)).toBeNull();
    due.note(5n, 0);
    expect(due.at(0)).toBe(5n);
    due.note(8n, 20_000);
    expect(due.at(49_999)).toBe(5n);
    due.note(9n, 50_000);
    expect(due.at(50_000)).toBe(8n);
    due.note(9n, 90_000);
    expect(due.at(90_000)).toBe(9n);
  });

  it('is nergens bij een leeg logboek', () => {
    const due = new Due();
    due.note(null, 0);
    expect(due.at(60_000)).toBeNull();
  });
});
