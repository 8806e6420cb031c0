import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { doubleHarmed } from './eventstoredb-double-harmed.js';
import { eventStoreDbHarmed } from './eventstoredb-harmed.js';
import { runs } from './figures.js';

/**
 * TEST_EVENTSTOREDB_URL: a server that may be harmed. TEST_EVENTSTOREDB_RESTART: the shell command that harms it, such as one
 * that kills it and starts it anew. FAULT_QUIET_MS: load between two of them.
 */
const url = process.env['TEST_EVENTSTOREDB_URL'];
const harm = process.env['TEST_EVENTSTOREDB_RESTART'];
const quietMs = Number(process.env['FAULT_QUIET_MS'] ?? 8000);

if (url && harm) {
  const disturb = async (): Promise<void> => void (await promisify(exec)(harm));
  eventStoreDbHarmed({ what: 'server harmed', url: () => url, disturb, times: runs(6), quietMs });
} else {
  console.warn(
    'NOT PROVEN: faults of an EventStoreDB server; set TEST_EVENTSTOREDB_URL and TEST_EVENTSTOREDB_RESTART.',
  );
  doubleHarmed(runs(20));
}
