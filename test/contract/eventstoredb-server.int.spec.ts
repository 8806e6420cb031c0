import { expect, it } from '@jest/globals';
import { EventStoreDbLog } from '../../src/event-log/eventstoredb/eventstoredb-event-log.js';
import { eventLogContract } from './event-log.contract.js';

const url = process.env['TEST_EVENTSTOREDB_URL'];

if (url) {
  eventLogContract('EventStoreDB server', async () => {
    const log = await EventStoreDbLog.open(url);
    return { log, cleanup: () => log.close(), reopen: () => EventStoreDbLog.open(url) };
  });
} else {
  console.warn('NOT PROVEN: no EventStoreDB server; set TEST_EVENTSTOREDB_URL to one.');
  it('is not proven on an EventStoreDB server: none was given', () => {
    expect(url).toBeUndefined();
  });
}
