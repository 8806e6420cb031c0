import { expect, it } from '@jest/globals';
import { SharedPages } from '../../../projections/engine/shared-pages.js';
import type { EventLog, Page } from '../../../src/event-log/event-log.js';
import { pageOf } from '../../support/page-of.js';
import { eventOf } from '../support/words.js';

it('a page that was being read when all was forgotten does not stay: it may hold what was erased', async () => {
  const events = [eventOf('traject-a', 'word', 0, 1n)];
  const reading: ((page: Page) => void)[] = [];
  const readAll = (): Promise<Page> => new Promise((resolve) => reading.push(resolve));
  const pages = new SharedPages({ logId: 'L', readAll } as Partial<EventLog> as EventLog, 10_000);
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  const early = pages.reader().readAll(null, 2);
  await turn();
  pages.forget();
  reading[0]!(pageOf(events, null, 2));
  const old = await early;

  const late = pages.reader().readAll(null, 2);
  await turn();
  expect(reading).toHaveLength(2);
  reading[1]!(pageOf(events, null, 2));
  expect(await late).not.toBe(old);

  expect(await pages.reader().readAll(null, 2)).toBe(await late);
  expect(reading).toHaveLength(2);
});
