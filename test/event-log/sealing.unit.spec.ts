/** Texts in the log: sealed on the way in, opened on the way out, and nothing else changed. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../../src/event-log/codec.js';
import { NO_STREAM, type NewEvent } from '../../src/event-log/event-log.js';
import { refsIn } from '../../src/event-log/sealing/sealed-text.js';
import { all, metadata, readToHead, uuid } from '../contract/cases/support.js';
import { MemoryLog } from '../support/memory-log.js';
import { LES } from '../support/namen.js';
import { sealing } from '../support/sealing.js';
import { STREAM, gewist, les, textOf } from './sealing-support.js';

const stored = (log: MemoryLog, nr = -1): string => JSON.stringify(log.events.at(nr)!.data);

describe('a text', () => {
  it('opens as it was written, and is nowhere in the store', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 3 }), async (tekst) => {
        const store = new MemoryLog('L');
        const { log } = sealing(store);
        const event = les(tekst);
        await log.append(STREAM, NO_STREAM, [event]);
        const [read] = await all(log.readStream(STREAM));
        expect(read!.data).toEqual(event.data);
        expect((await readToHead(log, null)).events[0]!.data).toEqual(event.data);
        expect(decode(read!).data).toEqual(event.data);
        const {
          tekst: sealed,
          themas,
          ...others
        } = store.events[0]!.data as {
          tekst: string;
          themas: string[];
        };
        for (const one of [sealed, ...themas]) expect(one).toMatch(/^§1\.0\.LES\//u);
        expect(others).toEqual({ lesId: LES, jaar: 2031 });
      }),
    );
  });

  it('that begins as a sealed one is sealed as well', async () => {
    const store = new MemoryLog('L');
    const { log } = sealing(store);
    await log.append(STREAM, NO_STREAM, [les('§1.0.LES/a.AAAA')]);
    expect(textOf((await all(log.readStream(STREAM)))[0]!)).toBe('§1.0.LES/a.AAAA');
  });

  it('is sealed wherever it stands: lists, undo, what was taken away', async () => {
    const store = new MemoryLog('L');
    const { log } = sealing(store);
    const tekst = (nr: number): string => `woorden van nummer ${String(nr)}`;
    const event: NewEvent = {
      ...les(''),
      type: 'WijzigingOngedaanGemaakt',
      data: {
        commandId: uuid(),
        onderdelen: [
          { soort: 'LES', id: LES, was: null },
          {
            ...{ soort: 'DOEL', id: '2031' },
            was: {
              ...{ soort: 'DOEL', id: '2031', jaar: 2031 },
              blokken: [1, 2].map((nr) => ({
                soort: 'VRIJ',
                kop: tekst(nr),
                tekst: tekst(nr + 2),
              })),
            },
          },
        ],
      },
    };
    await log.append(STREAM, NO_STREAM, [event]);
    expect(stored(store)).not.toContain('woorden');
    const [read] = await all(log.readStream(STREAM));
    expect(read!.data).toEqual(event.data);
    expect(read!.sealedWith).toEqual([{ deel: 'DOEL/2031', generatie: 0 }]);
  });

  it('of the same event is the same bytes each time, and of another event others', async () => {
    const [first, second] = [new MemoryLog('L'), new MemoryLog('L')];
    const { keys, log } = sealing(first);
    const event = les('zelfde woorden');
    await log.append(STREAM, NO_STREAM, [event]);
    await log.append(STREAM, 0, [{ ...event, id: uuid() }]);
    await sealing(second, keys).log.append(STREAM, NO_STREAM, [event]);
    expect(stored(first, 0)).toBe(stored(second));
    expect(stored(first, 1)).not.toBe(stored(first, 0));
  });

  it('of half a character is refused: no store would give it back', async () => {
    const { log } = sealing(new MemoryLog('L'));
    await expect(log.append(STREAM, NO_STREAM, [les('half \ud83c')])).rejects.toMatchObject({
      name: 'EventInvalid',
      path: '/tekst',
    });
  });
});

describe('what is not a text of ours', () => {
  it.each([
    ['a type that this program does not know', 'KomtNog', 1],
    ['a version that this program does not know', 'LesVastgelegd', 99],
  ])('passes as it is: %s', async (_, type, schemaVersie) => {
    const store = new MemoryLog('L');
    const { log } = sealing(store);
    const data = { tekst: '§1.0.LES/x.onzin' };
    store.put(STREAM, { ...les(''), type, data, metadata: metadata({ schemaVersie }) });
    expect((await all(log.readStream(STREAM)))[0]!.data).toBe(data);
    expect((await readToHead(log, null)).events[0]!.data).toBe(data);
  });

  it('is stored without keys: an event that holds no text makes none', async () => {
    const { log, keys } = sealing(new MemoryLog('L'));
    const event = { ...les(''), type: 'LesHersteld', data: { lesId: LES } };
    await log.append(STREAM, NO_STREAM, [event]);
    expect(keys.batches).toBe(0);
  });
});

describe('after an erasure', () => {
  it('a next text of that part has a key of the next generation, also in the same append', async () => {
    const store = new MemoryLog('L');
    const { log, keys } = sealing(store);
    await log.append(STREAM, NO_STREAM, [les('eerste')]);
    await log.append(STREAM, 0, [gewist(), les('tweede')]);
    keys.erase(STREAM, `LES/${LES}.0`, new Date('2031-05-01T08:00:00Z'));
    await log.append(STREAM, 2, [les('derde'), les('ander', uuid())]);
    const read = await all(sealing(store, keys).log.readStream(STREAM));
    expect(read.map((event) => event.sealedWith?.[0]?.generatie)).toEqual([0, undefined, 1, 1, 0]);
    expect([read[2]!, read[3]!].map(textOf)).toEqual(['tweede', 'derde']);
  });

  it('a writer who has not read of it gives no text to a key that is gone', async () => {
    const store = new MemoryLog('L');
    const { log, keys } = sealing(store);
    await log.append(STREAM, NO_STREAM, [les('eerste')]);
    await all(log.readStream(STREAM));
    keys.erase(STREAM, `LES/${LES}.0`, new Date('2031-05-01T08:00:00Z'));
    await sealing(store, keys).log.append(STREAM, 0, [les('tweede')]);
    expect(refsIn(store.events[1]!.data)).toEqual([{ deel: `LES/${LES}`, generatie: 1 }]);
  });
});

it('makes the keys of many appends at once with few statements', async () => {
  const { log, keys } = sealing(new MemoryLog('L'));
  await Promise.all(
    Array.from({ length: 40 }, () => log.append(`traject-${uuid()}`, NO_STREAM, [les('woorden')])),
  );
  expect(keys.batches).toBeLessThanOrEqual(2);
});

it('a further text of a stream whose keys are known asks for no keys: its own is made', async () => {
  const { log, keys } = sealing(new MemoryLog('L'));
  await log.append(STREAM, NO_STREAM, [les('eerste')]);
  const { reads } = keys;
  for (let revision = 0; revision < 5; revision += 1)
    await log.append(STREAM, revision, [les('woorden', uuid())]);
  expect(keys.reads).toBe(reads);
});

it('a key that another process made meanwhile is the one that is used', async () => {
  const store = new MemoryLog('L');
  const { log, keys } = sealing(store);
  await log.append(STREAM, NO_STREAM, [les('eerste')]);
  const elsewhere = sealing(store, keys).log;
  const other = uuid();
  await elsewhere.append(STREAM, 0, [les('elders', other)]);
  await log.append(STREAM, 1, [les('hier', other)]);
  expect((await all(sealing(store, keys).log.readStream(STREAM))).map(textOf)).toEqual([
    ...['eerste', 'elders', 'hier'],
  ]);
});

it('opens a text only where somebody asks for it', async () => {
  const store = new MemoryLog('L');
  await sealing(store).log.append(STREAM, NO_STREAM, [les('woorden')]);
  const [read] = await all(sealing(store).log.readStream(STREAM));
  expect(read).toMatchObject({ type: 'LesVastgelegd', revision: 0 });
  expect(() => read!.data).toThrow('its key is missing');
});
