/** Erased, missing, damaged: three answers, and none hides behind another. */
import { describe, expect, it } from '@jest/globals';
import { NO_STREAM } from '../../src/event-log/event-log.js';
import { open, newKey, seal } from '../../src/event-log/sealing/cipher.js';
import { all } from '../contract/cases/support.js';
import { MemoryLog } from '../support/memory-log.js';
import { LES } from '../support/namen.js';
import { sealing } from '../support/sealing.js';
import { STREAM, gewist, les, textOf } from './sealing-support.js';

describe('an answer of its own for each text that does not open', () => {
  async function written(): Promise<ReturnType<typeof sealing> & { store: MemoryLog }> {
    const store = new MemoryLog('L');
    const made = sealing(store);
    await made.log.append(STREAM, NO_STREAM, [les('in vertrouwen')]);
    return { ...made, store };
  }
  const reading = async ({ log }: Pick<ReturnType<typeof sealing>, 'log'>): Promise<object> =>
    (await all(log.readStream(STREAM)))[0]!.data;

  it('erased: the reserved word, with the day', async () => {
    const { keys, store } = await written();
    keys.erase(STREAM, `LES/${LES}.0`, new Date('2031-12-31T23:30:00Z'));
    expect(await reading(sealing(store, keys))).toMatchObject({
      tekst: '\uFDD0gewist 2032-01-01\uFDD0',
    });
  });

  it('erased, though the keys do not know of it yet: the stream tells', async () => {
    const { log, keys, store } = await written();
    await log.append(STREAM, 0, [gewist()]);
    keys.streams.get(STREAM)!.delete(`LES/${LES}.0`);
    expect(await reading(sealing(store, keys))).toMatchObject({
      tekst: '\uFDD0gewist 2021-05-01\uFDD0',
    });
  });

  it('missing: an error with its place, without a word of it', async () => {
    const { store } = await written();
    await expect(reading(sealing(store))).rejects.toMatchObject({
      ...{ name: 'TextUnreadable', why: 'missing', path: '/tekst' },
      place: { stream: STREAM, revision: 0 },
    });
  });

  it.each([
    [
      'a byte was changed',
      (text: string) => text.slice(0, -4) + (text.endsWith('AAAA') ? 'BBBB' : 'AAAA'),
    ],
    ['its end was lost', (text: string) => text.slice(0, -12)],
    ['nothing of it is left', () => '§1.'],
  ])('damaged: %s', async (_, harm) => {
    const { keys, store } = await written();
    const [event] = store.events;
    const data = { ...event!.data, tekst: harm(textOf(event!)) };
    store.events[0] = { ...event!, data };
    await expect(reading(sealing(store, keys))).rejects.toMatchObject({ why: 'damaged' });
  });

  it('damaged: it was taken from another event, field, stream or type', () => {
    const [key, place] = [newKey(), { stream: 'a', eventId: 'b', type: 'c', pointer: '/d' }];
    const bytes = seal(key, place, 'woorden');
    expect(open(key, place, bytes)).toBe('woorden');
    for (const field of ['stream', 'eventId', 'type', 'pointer'])
      expect(open(key, { ...place, [field]: 'x' }, bytes)).toBeUndefined();
    expect(open(newKey(), place, bytes)).toBeUndefined();
  });
});
