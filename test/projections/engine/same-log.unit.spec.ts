import { beforeEach, expect, it, jest } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { Checkpoints } from '../../../projections/engine/checkpoints.js';
import { LogMoved, LogSetBack, requireSameLog } from '../../../projections/engine/same-log.js';
import { DatabaseUnusable } from '../../../src/database/database-errors.js';
import type { Checkpoint, EventLog } from '../../../src/event-log/event-log.js';

const asked: Checkpoint[] = [];
beforeEach(() => void asked.splice(0));
const query = jest.fn((..._: unknown[]) => Promise.resolve([]));
const log = {
  logId: 'L',
  holds: (at: Checkpoint) => {
    asked.push(at);
    return Promise.resolve(at.position < 10n);
  },
} as unknown as EventLog;
const look = (
  ...checkpoints: [name: string, logId: string, position: bigint | null][]
): Promise<void> => {
  const all = () =>
    Promise.resolve(
      checkpoints.map(([name, logId, position]) => ({
        ...{ name, logId },
        at: position === null ? null : { position },
      })),
    );
  return requireSameLog({ query } as unknown as DataSource, log, { all } as unknown as Checkpoints);
};

it('goes on where every read model follows from what stands in this log, or from nothing yet', async () => {
  await look(['a', 'L', 9n], ['b', 'L', null]);
  expect(asked).toStrictEqual([{ position: 9n }]);
  expect(query).toHaveBeenCalledWith(expect.stringMatching(/^update .* position is null/u), ['L']);
});

it('names those of another log, and asks nothing of this one', async () => {
  const refused = look(['a', 'L', 9n], ['b', 'M', 50n], ['c', 'M', 1n]);
  await expect(refused).rejects.toThrow(/^De leesmodellen \(b, c\) horen bij een ander logboek/u);
  await expect(refused).rejects.toBeInstanceOf(LogMoved);
  await expect(refused).rejects.toBeInstanceOf(DatabaseUnusable);
  await expect(refused).rejects.toThrow(/EVENTSTOREDB_URL .* "trajectboek projections rebuild"/u);
  expect(asked).toStrictEqual([]);
});

it('names those that are ahead of a log that was set back', async () => {
  const refused = look(['a', 'L', 9n], ['b', 'L', 10n], ['c', 'L', null], ['d', 'L', 99n]);
  await expect(refused).rejects.toThrow(/^De leesmodellen \(b, d\) volgen uit gebeurtenissen/u);
  await expect(refused).rejects.toBeInstanceOf(LogSetBack);
  await expect(refused).rejects.toThrow(/oudere kopie .* "trajectboek projections rebuild"/u);
});
