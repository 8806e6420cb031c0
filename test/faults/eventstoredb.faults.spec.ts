import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { faultRun } from './eventstoredb-run.js';

/**
 * TEST_EVENTSTOREDB_URL: a server that may be harmed. TEST_EVENTSTOREDB_RESTART: the shell command that harms it, such as one
 * that kills it and starts it anew; done FAULT_RUNS times under load.
 */
const url = process.env['TEST_EVENTSTOREDB_URL'];
const harm = process.env['TEST_EVENTSTOREDB_RESTART'];
const times = Number(process.env['FAULT_RUNS'] ?? 5);
const QUIET_MS = Number(process.env['FAULT_QUIET_MS'] ?? 8000);
const MINUTES = 60_000;

if (url && harm) {
  describe(`the log in EventStoreDB while its server is harmed ${times} times`, () => {
    let writers: EventStoreDbLog;
    let reader: EventStoreDbLog;
    beforeAll(async () => {
      writers = await EventStoreDbLog.open(url);
      reader = await EventStoreDbLog.open(url);
    });
    afterAll(async () => {
      await writers.close();
      await reader.close();
    });

    it(
      'loses, doubles and skips nothing',
      async () => {
        const disturb = async (): Promise<void> => void (await promisify(exec)(harm));
        const account = await faultRun({ writers, reader, disturb, times, quietMs: QUIET_MS });
        process.stdout.write(`EventStoreDB harmed x ${times}: ${JSON.stringify(account)}\n`);
        expect(account.acknowledged).toBeGreaterThan(0);
        expect(account).toMatchObject({ lost: 0, doubled: 0, broken: 0, skipped: 0, repeated: 0 });
      },
      (times + 5) * MINUTES,
    );
  });
} else {
  console.warn(
    'NOT PROVEN: faults of an EventStoreDB server; set TEST_EVENTSTOREDB_URL and TEST_EVENTSTOREDB_RESTART.',
  );
  it('is not proven while an EventStoreDB server is harmed: none was given', () => {
    expect(url && harm).toBeFalsy();
  });
}
