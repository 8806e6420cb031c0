/** A process that imports an export into a data directory and says how far it is. Arguments: directory, file. */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/database/database.js';
import { openEventLog } from '../../src/event-log/open-event-log.js';
import { checkImport, importLog } from '../../src/event-log/transfer/import-log.js';
import { KEYS_SUFFIX, readKeys } from '../../src/event-log/transfer/keys-file.js';

const [, , dataDir, file] = process.argv;
const database = await openDatabase({ dataDir: dataDir! });
const { log, keys } = await openEventLog({}, database);
const beside = await readKeys(`${file!}${KEYS_SUFFIX}`);
const checked = await checkImport(file!, log.sealed, beside.keys, () => undefined);
await keys.takeOver(beside);
await importLog(checked, log.sealed, (events) => {
  writeSync(1, `${events}\n`);
});
await log.close();
await database.close();
