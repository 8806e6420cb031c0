/** From every kind of log to every other and back: nothing changes but where it lies. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { TransferRefused } from '../../src/event-log/transfer/transfer-errors.js';
import type { EventLine } from '../../src/event-log/transfer/format.js';
import { gewist as gewistOp } from '../../src/domain/gewist.js';
import { NO_STREAM, type EventLog } from '../../src/event-log/event-log.js';
import { newEvent, readToHead } from '../contract/cases/support.js';
import { gewist, les, STREAM, textOf } from '../event-log/sealing-support.js';
import { LES } from '../support/namen.js';
import { tempDir } from '../support/temp-dir.js';
import {
  allModes,
  eventLinesOf,
  exportTo,
  fill,
  histories,
  importFrom,
  linesOf,
  type OpenLog,
} from './stores.js';

const { modes, stop } = await allModes();
const folder = tempDir('transfer');
afterAll(async () => {
  await stop();
  folder.remove();
});

const parsed = (line: string): EventLine => JSON.parse(line) as EventLine;
/** As it was before it was moved. */
const first = ({ metadata: { geregistreerdOp: _, ...metadata }, ...line }: EventLine) => ({
  ...line,
  metadata,
});
/** What each event says, its texts opened, in log order. */
const wordsIn = async (log: EventLog): Promise<object[]> =>
  (await readToHead(log, null)).events.map(({ data }) => data);
const names = Object.keys(modes);

describe.each(names)('een logboek in %s', (from) => {
  let source: OpenLog;
  let file: string;
  beforeAll(async () => {
    source = await modes[from]!();
    await fill(source.log, histories(12));
    file = await exportTo(source, folder.path);
    await wait(5); // so that a time of registration that was not kept would differ
  });
  afterAll(() => source.close());

  it.each(names)('gaat naar %s en terug zonder dat er iets verandert', async (to) => {
    const [target, back] = [await modes[to]!(), await modes[from]!()];
    const before = eventLinesOf(file).map(parsed);
    expect(before.length).toBeGreaterThan(100);

    expect(await importFrom(file, target)).toEqual({ added: before.length });
    const moved = await exportTo(target, folder.path);
    const after = eventLinesOf(moved).map(parsed);
    expect(after.map(first)).toEqual(before);
    for (const { geregistreerdOp, metadata } of after)
      expect(metadata.geregistreerdOp).toBe(geregistreerdOp);

    // A second move keeps the first instant, so that nothing changes at all.
    await importFrom(moved, back);
    expect(eventLinesOf(await exportTo(back, folder.path))).toEqual(eventLinesOf(moved));
    for (const { close } of [target, back]) await close();
  });

  it.each(names)('opent in %s dezelfde teksten; wat gewist was, blijft gewist', async (to) => {
    const target = await modes[to]!();
    await importFrom(file, target);
    expect(await wordsIn(target.log)).toEqual(await wordsIn(source.log));
    await target.close();

    const [erased, other] = [await modes[from]!(), await modes[to]!()];
    await erased.log.append(STREAM, NO_STREAM, [les('Woorden van Jan'), gewist(), les('Nieuwe')]);
    const key = { stream: STREAM, deel: `LES/${LES}`, generatie: 0 };
    await erased.keys.erase([key], new Date('2031-05-01T08:00:00Z'));
    await importFrom(await exportTo(erased, folder.path), other);
    const read = (await readToHead(other.log, null)).events;
    expect([read[0]!, read[2]!].map(textOf)).toEqual([gewistOp('2031-05-01'), 'Nieuwe']);
    for (const { close } of [erased, other]) await close();
  });

  it('blijft zoals het is als zijn eigen export weer wordt ingelezen', async () => {
    expect(await importFrom(file, source)).toEqual({ added: 0 });
    expect(linesOf(await exportTo(source, folder.path))).toEqual(linesOf(file));
  });

  it('wordt aangevuld door een export die verder gaat', async () => {
    const target = await modes[from]!();
    const half = await modes[from]!();
    await fill(half.log, histories(2));
    const started = await exportTo(half, folder.path);
    await importFrom(started, target);
    await half.log.append(`werkjaar-2199`, -1, [
      {
        ...newEvent({ jaar: 2199 }),
        type: 'WerkjaarGeopend',
      },
    ]);
    const longer = await exportTo(half, folder.path);
    expect(await importFrom(longer, target)).toEqual({ added: 1 });
    await expect(importFrom(started, target)).rejects.toThrow(TransferRefused);
    await expect(importFrom(file, target)).rejects.toThrow(/staan al andere gebeurtenissen/u);
    const now = eventLinesOf(await exportTo(target, folder.path)).map(parsed);
    expect(now.map(first)).toEqual(eventLinesOf(longer).map(parsed));
    for (const { close } of [target, half]) await close();
  });
});
