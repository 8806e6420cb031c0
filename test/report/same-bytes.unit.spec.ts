import { afterEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { FORMATS } from '../../src/report/formats.js';
import { documentWithTables, fixtureDocument } from './support/fixture-document.js';

const zone = process.env['TZ'];
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('hetzelfde verslag geeft dezelfde bytes', () => {
  it.each(Object.values(FORMATS))(
    'als $extension, later en in een andere tijdzone',
    async (format) => {
      process.env['TZ'] = 'Europe/Brussels';
      const first = hash(await format.render(fixtureDocument));
      await format.render(documentWithTables(1)); // counters of the whole process move on
      await pause(2100); // a zip's clock ticks every two seconds
      process.env['TZ'] = 'Pacific/Kiritimati';
      expect(hash(await format.render(fixtureDocument))).toBe(first);
    },
  );

  it('ook als er vier tegelijk gevraagd worden', async () => {
    const four = await Promise.all([1, 2, 3, 4].map(() => FORMATS.pdf.render(fixtureDocument)));
    expect(new Set(four.map(hash)).size).toBe(1);
  });
});
