import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { reportBatch } from '../../../projections/engine/batch-report.js';
import type { RecordedEvent } from '../../../src/event-log/event-log.js';
import { measureWith, type Meter } from '../../../src/telemetry.js';

const debug = jest.spyOn(Logger.prototype, 'debug').mockImplementation(() => undefined);
const [ended, count] = [jest.fn(), jest.fn()];
beforeEach(() => void [debug, ended, count].forEach((mock) => mock.mockClear()));
afterEach(() => measureWith(undefined));

const events = (...correlationIds: readonly string[]): RecordedEvent[] =>
  correlationIds.map(
    (correlationId, index) =>
      ({
        ...{ metadata: { correlationId }, checkpoint: { position: BigInt(index + 1) } },
        data: { titel: 'somebody’s words' },
      }) as unknown as RecordedEvent,
  );

it('names the requests that a page came from, each once, and no word of theirs', () => {
  reportBatch({ name: 'words', events: events('r1', 'r2', 'r1'), ms: 7.4 });
  expect(debug.mock.calls).toStrictEqual([
    [
      'Leesmodel words: 3 gebeurtenissen, tot positie 3',
      { projection: 'words', events: 3, position: '3', ms: 7, correlationIds: ['r1', 'r2'] },
    ],
  ]);
});

it('tells whoever measures, with ten requests at most', () => {
  measureWith({ ended, count } as unknown as Meter);
  const ids = Array.from({ length: 12 }, (_, n) => `r${n}`);
  reportBatch({ name: 'words', events: events(...ids), ms: 7.4 });
  const correlationIds = ids.slice(0, 10);
  expect(debug.mock.calls[0]![1]).toMatchObject({ correlationIds });
  expect(ended.mock.calls).toStrictEqual([
    [
      'projection batch',
      { projection: 'words', correlationIds: correlationIds.join(), events: 12, position: '12' },
      7.4,
    ],
  ]);
  expect(count.mock.calls).toStrictEqual([['projection.events', 12, { projection: 'words' }]]);
});
