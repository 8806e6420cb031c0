/**
 * A process that appends a thousand events from eight callers until it is killed. Each acknowledged id is a line on stdout.
 * Arguments: the data directory, where to cast a shadow (empty: nowhere), and `endless` to go on until then, with pauses.
 */
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../src/database/database.js';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { newEvent, newStream } from '../contract/cases/support.js';
import { castShadow } from './shadow-disk.js';

const [, , dataDir, shadow, endless] = process.argv;
if (shadow) castShadow(shadow);
const database = await openDatabase({
  dataDir: dataDir!,
  lost: ({ message }) => {
    writeSync(2, message);
    process.exit(1);
  },
});
const log = await PostgresEventLog.open(database);
const LAST = endless ? Infinity : 124;
writeSync(1, 'ready\n');
await Promise.all(
  Array.from({ length: 8 }, async () => {
    const stream = newStream();
    for (let revision = NO_STREAM; revision < LAST; revision += 1) {
      const event = newEvent({ tekst: 'w'.repeat(300) });
      await log.append(stream, revision, [event]);
      writeSync(1, `${event.id}\n`); // a pipe's synchronous write: acknowledged is known to the parent
      if (endless) await wait(20);
    }
  }),
);
await log.close();
await database.close();
