/**
 * What every event log does for its callers, whatever stores it. Each adapter runs this one suite in a spec file of its own.
 *
 * The log may already hold events of others (EventStoreDB writes its own), so each case takes streams of its own and reads
 * from the head that it found.
 */
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { EventLog } from '../../src/event-log/event-log.js';
import { appendCases } from './cases/append.js';
import { changesCases } from './cases/changes.js';
import { contentCases } from './cases/content.js';
import { idempotencyCases } from './cases/idempotency.js';
import { readCases } from './cases/read.js';

export interface LogUnderTest {
  readonly log: EventLog;
  /** Closes the log and what stands behind it. */
  readonly cleanup: () => Promise<void>;
  /** A second log on the same store, as another process would open it; the suite closes it. */
  readonly reopen?: () => Promise<EventLog>;
}

export function eventLogContract(name: string, open: () => Promise<LogUnderTest>): void {
  describe(`event log: ${name}`, () => {
    let subject: LogUnderTest;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await subject.cleanup();
    });
    const current = (): LogUnderTest => subject;
    describe('append', () => appendCases(current));
    describe('idempotency', () => idempotencyCases(current));
    describe('content', () => contentCases(current));
    describe('read', () => readCases(current));
    describe('changes', () => changesCases(current));
  });
}
