/** A process that takes the lock of a data directory, says so, and stays until it is killed. */
import { DatabaseInUse } from '../../src/database/database-errors.js';
import { acquireLock } from '../../src/database/slot/directory-lock.js';

try {
  await acquireLock(process.argv[2]!);
  process.stdout.write('held\n');
  setInterval(() => undefined, 1000);
} catch (error) {
  process.stdout.write(error instanceof DatabaseInUse ? 'in use\n' : String(error));
}
