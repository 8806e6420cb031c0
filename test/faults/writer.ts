/**
 * A process that appends a thousand events from eight callers until it is killed. Each acknowledged id is a line on stdout.
 * Arguments: the data directory, and where to cast a shadow (empty: nowhere).
 */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/database/database.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { newEvent, newStream } from '../contract/cases/support.js';
import { castShadow } from './shadow-disk.js';

const [, , dataDir, shadow] = process.argv;
if (shadow) castShadow(shadow);
const database = await openDatabase({ dataDir: dataDir! });
const log = await PostgresEventLog.open(database);
writeSync(1, 'ready\n');
await Promise.all(
  Array.from({ length: 8 }, async () => {
    const stream = newStream();
    for (let revision = NO_STREAM; revision < 124; revision += 1) {
      const event = newEvent({ tekst: 'w'.repeat(300) });
      await log.append(stream, revision, [event]);
      writeSync(1, `${event.id}\n`); // a pipe's synchronous write: acknowledged is known to the parent
    }
  }),
);
await log.close();
await database.close();
