/** The keys of a log, as they are found or made when the program starts. */
import type { DataSource } from 'typeorm';
import { DatabaseUnusable } from '../../database/database-errors.js';
import type { EventLog } from '../event-log.js';
import { ask } from '../postgres/postgres-connection.js';
import { newKey } from './cipher.js';

/** The events are there and what opens their texts is not. `message` is for the person at the keyboard. */
export class KeysMissing extends DatabaseUnusable {
  constructor() {
    super(
      'Bij dit logboek horen sleutels, en die staan niet in deze databank: de teksten zijn niet te lezen. Zet de back-up van de ' +
        'databank terug die erbij hoort, of lees een export met sleutels in een lege installatie in. Is het logboek van een ' +
        'versie die nog niet verzegelde, begin dan opnieuw in een lege gegevensmap (DATA_DIR). Er is niets gewijzigd.',
    );
  }
}

/**
 * The key of this installation for what is of no part. A log without events gets keys of its own.
 * @throws KeysMissing where the log has events and this database does not hold its keys
 * @throws LogUnavailable
 */
export async function installationKey(
  dataSource: DataSource,
  log: Pick<EventLog, 'logId' | 'head'>,
): Promise<Buffer> {
  const there = await find(dataSource, log.logId);
  if (there) return there;
  if ((await log.head()) === null) await ask(dataSource, MAKE, [log.logId, newKey()]);
  // Another process may have made them meanwhile, and written the first event.
  const made = await find(dataSource, log.logId);
  if (made) return made;
  throw new KeysMissing();
}

async function find(dataSource: DataSource, logId: string): Promise<Buffer | undefined> {
  const [ring] = await ask<{ installation: Buffer }>(
    dataSource,
    'select installation from keys.rings where log_id = $1',
    [logId],
  );
  return ring?.installation;
}

const MAKE = 'insert into keys.rings (log_id, installation) values ($1, $2) on conflict do nothing';

/** The key of another installation, whose log is moved here. @throws LogUnavailable */
export async function takeOverInstallation(
  dataSource: DataSource,
  logId: string,
  installation: Buffer,
): Promise<void> {
  await ask(dataSource, 'update keys.rings set installation = $2 where log_id = $1', [
    logId,
    installation,
  ]);
}
