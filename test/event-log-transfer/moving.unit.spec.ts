import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from '../../src/event-log/codec.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import type { NewEvent } from '../../src/event-log/event-log.js';
import { isProbe, newProbe } from '../../src/event-log/probe.js';
import { exportLog } from '../../src/event-log/transfer/export-log.js';
import { checkImport, importLog } from '../../src/event-log/transfer/import-log.js';
import { VRAGER } from '../support/namen.js';
import { tempDir } from '../support/temp-dir.js';
import { MemoryLog } from '../support/memory-log.js';

const folder = tempDir('moving');
afterAll(() => folder.remove());
const file = join(folder.path, 'log.ndjson');

const [A, B] = [randomUUID(), randomUUID()];
/** As a text stands in a store; nobody opens it here. */
const sealed = (trajectId: string, text: string): string =>
  `§1.0.KERN/${trajectId}.${text.replaceAll(' ', '').padEnd(40, 'A')}`;
const named = (trajectId: string, titel: string): NewEvent => {
  const commandId = randomUUID();
  const ids = { commandId, correlationId: commandId, commandHash: 'a'.repeat(64) };
  return {
    id: randomUUID(),
    ...encode(
      { type: 'TrajectHernoemd', data: { trajectId, titel: sealed(trajectId, titel) } },
      { ...VRAGER, ...ids },
    ),
  };
};

let source: MemoryLog;
beforeEach(() => {
  source = new MemoryLog('source');
  for (const [id, count] of [
    [A, 2],
    [B, 1],
    [A, 3],
    [B, 2],
  ] as const)
    for (let n = 0; n < count; n += 1) source.put(`traject-${id}`, named(id, `Naam ${n}`));
});

async function exported(log = source): Promise<{ told: number[]; lines: string[] }> {
  const pieces: Uint8Array[] = [];
  const told: number[] = [];
  const trailer = await exportLog(
    log,
    (bytes) => void pieces.push(bytes),
    (events) => told.push(events),
  );
  const text = Buffer.concat(pieces).toString();
  writeFileSync(file, text);
  const lines = text.trimEnd().split('\n');
  expect(JSON.parse(lines.at(-1)!)).toEqual(trailer);
  return { told, lines };
}

async function move(to: MemoryLog): Promise<{ standing: number; told: number[] }> {
  const told: number[] = [];
  const checked = await checkImport(file, to, undefined, () => undefined);
  await importLog(checked, to, (events) => told.push(events));
  return { standing: checked.standing, told };
}

const factsOf = ({ events }: MemoryLog): object[] =>
  events.map(({ metadata, ...event }) => ({
    ...event,
    metadata: { ...metadata, geregistreerdOp: event.registeredAt.toISOString() },
  }));

describe('a log that moves', () => {
  it.each([
    ['that keeps the order of appends', true],
    ['that does not', undefined],
  ] as const)('is in the end as it was, in a store %s', async (_, keepsOrder) => {
    await exported();
    const there = new MemoryLog('there', keepsOrder);
    const { told, standing } = await move(there);
    expect(factsOf(there)).toEqual(factsOf(source));
    expect(there.atOnce).toBe(keepsOrder ? 2 : 1);
    expect([standing, told]).toEqual([0, keepsOrder ? [3, 8] : [2, 3, 6, 8]]);
  });

  it('says how far it is, and leaves out what only tried the log out', async () => {
    const { stream, event } = newProbe();
    source.put(stream, event);
    expect(source.events.filter(isProbe)).toHaveLength(1);
    const { told, lines } = await exported();
    expect(told).toEqual([3, 6, 8]);
    expect(lines).toHaveLength(1 + 8 + 1);
    expect(JSON.parse(lines[0]!)).toEqual({ trajectboek: 'log', versie: 3, logId: 'source' });
    const there = new MemoryLog('there');
    there.put(stream, event);
    await move(there);
    expect(there.events).toHaveLength(9);
  });

  it('keeps the instant of its first registration, however often it moves', async () => {
    await exported();
    const [second, third] = [new MemoryLog('second'), new MemoryLog('third')];
    await move(second);
    await exported(second);
    await move(third);
    expect(factsOf(third)).toEqual(factsOf(source));
    expect(third.events[0]!.metadata.geregistreerdOp).toBe('2021-05-01T08:00:00.000Z');
  });

  it('that was cut off goes on where it was', async () => {
    await exported();
    const there = new MemoryLog('there');
    there.patience = 2;
    await expect(move(there)).rejects.toThrow(LogUnavailable);
    expect(there.events).toHaveLength(3);
    there.patience = Infinity;
    const { standing, told } = await move(there);
    expect([standing, told]).toEqual([3, [6, 8]]);
    expect(factsOf(there)).toEqual(factsOf(source));
    expect(await move(there)).toEqual({ standing: 8, told: [] });
  });

  it('of nothing is a whole file too', async () => {
    const empty = new MemoryLog('empty');
    expect((await exported(empty)).lines).toHaveLength(2);
    expect(await move(new MemoryLog('there'))).toEqual({ standing: 0, told: [] });
  });

  it('tells who waits at every five hundred lines that it checks', async () => {
    for (let n = 0; n < 500; n += 1) source.put(`traject-${A}`, named(A, `Nog ${n}`));
    await exported();
    const told: number[] = [];
    await checkImport(file, new MemoryLog('there'), undefined, (events) => told.push(events));
    expect(told).toEqual([500]);
  });

  it('appends at most two hundred events of a stream, and half a mebibyte, at a time', async () => {
    source = new MemoryLog('source');
    for (let n = 0; n < 450; n += 1) source.put(`traject-${A}`, named(A, `Naam ${n}`));
    await exported();
    const many = new MemoryLog('many');
    expect((await move(many)).told).toEqual([200, 400, 450]);
    source = new MemoryLog('source');
    const large = 200 * 1024;
    for (const size of [large, large, large, 700 * 1024, 1, 1])
      source.put(`traject-${A}`, named(A, 'x'.repeat(size)));
    await exported();
    expect((await move(new MemoryLog('there'))).told).toEqual([2, 3, 4, 6]);
  });
});

it('what is under way together fits in one transaction, so that nothing stands after a gap', async () => {
  source = new MemoryLog('source');
  const trajecten = Array.from({ length: 30 }, () => randomUUID());
  for (const id of trajecten)
    for (let n = 0; n < 120; n += 1) source.put(`traject-${id}`, named(id, `Naam ${n}`));
  await exported();
  const there = new MemoryLog('there', true);
  await move(there);
  expect(there.events).toHaveLength(3600);
  expect(there.largest).toBe(8 * 120);
});

describe('a log that something else stands in', () => {
  const notEmpty = /^In dit logboek staan al andere gebeurtenissen\..* Er is niets ingelezen\.$/u;

  it('takes nothing in', async () => {
    await exported();
    const other = new MemoryLog('other');
    other.put(`traject-${A}`, named(A, 'Iets anders'));
    await expect(move(other)).rejects.toThrow(notEmpty);
    expect(other.events).toHaveLength(1);
  });

  it('takes nothing in where it holds more than the file', async () => {
    await exported();
    const more = new MemoryLog('more');
    await move(more);
    more.put(`traject-${A}`, named(A, 'Later'));
    await expect(move(more)).rejects.toThrow(notEmpty);
  });

  it('is no place for an import while somebody writes in it', async () => {
    await exported();
    const busy = new MemoryLog('busy');
    const checked = await checkImport(file, busy, undefined, () => undefined);
    busy.put(`traject-${B}`, named(B, 'Iemand anders'));
    await expect(importLog(checked, busy, () => undefined)).rejects.toThrow(
      /^Iets anders schrijft in dit logboek terwijl het wordt ingelezen\. Stop dat/u,
    );
  });
});
