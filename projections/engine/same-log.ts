/** Read models follow one log; a checkpoint of another one means nothing here. */
import type { DataSource } from 'typeorm';
import type { EventLog } from '../../src/event-log/event-log.js';
import { DatabaseUnusable } from '../../src/database/database-errors.js';
import type { Checkpoints } from './checkpoints.js';

/** The rows follow from another log than the one that is now open. `message` is for the person at the keyboard. */
export class LogMoved extends DatabaseUnusable {
  constructor(readonly names: readonly string[]) {
    super(
      `De leesmodellen (${names.join(', ')}) horen bij een ander logboek dan het logboek dat nu open is. ` +
        'Kijk na of EVENTSTOREDB_URL en DATABASE_URL juist staan; klopt dit logboek, bouw ze dan opnieuw op met ' +
        '"trajectboek projections rebuild". Er is niets gewijzigd.',
    );
  }
}

/** An older copy of the log was put back: the rows follow from events that it does not hold. */
export class LogSetBack extends DatabaseUnusable {
  constructor(readonly names: readonly string[]) {
    super(
      `De leesmodellen (${names.join(', ')}) volgen uit gebeurtenissen die niet meer in het logboek staan: is er een oudere ` +
        'kopie van teruggezet? Klopt dit logboek, bouw ze dan opnieuw op met "trajectboek projections rebuild". Er is niets gewijzigd.',
    );
  }
}

/**
 * Checkpoints that never moved, such as those of a database that was just made, are given to the log that is open.
 * @throws LogMoved where rows follow from another log; LogSetBack where they follow from events that it lost
 */
export async function requireSameLog(
  dataSource: DataSource,
  log: EventLog,
  checkpoints: Checkpoints,
): Promise<void> {
  await dataSource.query(
    'update projection.checkpoints set log_id = $1 where position is null and log_id <> $1',
    [log.logId],
  );
  const stored = await checkpoints.all();
  const strangers = stored.filter(({ logId }) => logId !== log.logId);
  if (strangers.length > 0) throw new LogMoved(strangers.map(({ name }) => name));
  const ahead: string[] = [];
  for (const { name, at } of stored) if (at && !(await log.holds(at))) ahead.push(name);
  if (ahead.length > 0) throw new LogSetBack(ahead);
}
