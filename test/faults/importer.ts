/** A process that imports an export into a data directory and says how far it is. Arguments: directory, file. */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/database/database.js';
import { PostgresEventLog } from '../../src/event-log/postgres/postgres-event-log.js';
import { checkImport, importLog } from '../../src/event-log/transfer/import-log.js';

const [, , dataDir, file] = process.argv;
const database = await openDatabase({ dataDir: dataDir! });
const log = await PostgresEventLog.open(database);
const checked = await checkImport(file!, log, () => undefined);
await importLog(checked, log, (events) => {
  writeSync(1, `${events}\n`);
});
await log.close();
await database.close();
