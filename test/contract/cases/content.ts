import { expect, it } from '@jest/globals';
import { NO_STREAM, type NewEvent, type RecordedEvent } from '../../../src/event-log/event-log.js';
import { type Subject, all, metadata, newEvent, newStream, uuid } from './support.js';

export function contentCases(subject: Subject): void {
  async function roundTrip(event: NewEvent): Promise<RecordedEvent> {
    const { log } = subject();
    const stream = newStream();
    await log.append(stream, NO_STREAM, [event]);
    return (await all(log.readStream(stream)))[0]!;
  }

  it.each([
    ['letters of every kind', { naam: 'Zoë Ÿsebrandt – “burgers” 🌱 ا 漢字 e\u0301' }],
    ['control characters, zero too', { tekst: 'a\u0000b\u001e\u001f\t\r\n\u2028' }],
    ['half a surrogate pair', { tekst: '\ud83c' }],
    [
      'keys of objects in JavaScript',
      JSON.parse('{"__proto__":{"a":1},"constructor":"x"}') as object,
    ],
    [
      'numbers and nothing',
      { klein: 5e-324, groot: 9007199254740991, half: 0.1, niets: null, leeg: {} },
    ],
    ['lists within lists', { lijst: [[], [1, ['a', { b: [null] }]], ''] }],
    ['backslashes, quotes and braces', { tekst: String.raw`\" {a,b} \\u0041 NULL ' $1` }],
  ])('gives back %s to the byte', async (_, data) => {
    const read = await roundTrip(newEvent(data));
    expect(JSON.stringify(read.data)).toBe(JSON.stringify(data));
  });

  it('keeps the order of keys', async () => {
    const read = await roundTrip(newEvent({ z: 1, a: 2, m: { y: 1, b: 2 } }));
    expect(JSON.stringify(read.data)).toBe('{"z":1,"a":2,"m":{"y":1,"b":2}}');
  });

  it('gives back id, type, stream and metadata', async () => {
    const event: NewEvent = {
      id: uuid(),
      type: 'TrajectGestart',
      data: {},
      metadata: metadata({
        causationId: uuid(),
        rollen: ['COORDINATOR', 'BEHEERDER'],
        deur: 'IMPORT',
        bron: { regel: 12 },
      }),
    };
    const { id, type, data, metadata: read } = await roundTrip(event);
    expect({ id, type, data, metadata: read }).toEqual(event);
  });

  it('registers at the time of the append', async () => {
    const { registeredAt } = await roundTrip(newEvent());
    expect(Math.abs(registeredAt.getTime() - Date.now())).toBeLessThan(5000);
  });

  it('keeps the registration of an event that was moved from another log', async () => {
    const geregistreerdOp = '2023-02-28T23:59:59.999Z';
    const { registeredAt } = await roundTrip(newEvent({}, { geregistreerdOp }));
    expect(registeredAt.toISOString()).toBe(geregistreerdOp);
  });
}
