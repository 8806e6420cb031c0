import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeReport } from '../../src/import/source/decode.js';

const TEXT = 'Jaarverslag 2022\n\nIdeeën voor het café: “samen” – € 5, naïef en “geëngageerd”…\n';

/** Bytes of an older set, by a table of what the text needs. */
const bytesOf = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text].map((sign) => table[sign] ?? sign.charCodeAt(0)));

const WINDOWS = {
  é: 0xe9,
  ë: 0xeb,
  ï: 0xef,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '€': 0x80,
  '…': 0x85,
};
const MAC = { é: 0x8e, ë: 0x91, ï: 0x95, '“': 0xd2, '”': 0xd3, '–': 0xd0, '€': 0xdb, '…': 0xc9 };

const utf16 = (text: string, littleEndian: boolean, mark: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * (text.length + Number(mark))));
  [...(mark ? '\uFEFF' : ''), ...text].forEach((sign, at) => {
    view.setUint16(2 * at, sign.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
};

describe('de tekens van een verslag', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 met een merkteken', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['Windows-1252', bytesOf(TEXT, WINDOWS)],
    ['MacRoman', bytesOf(TEXT, MAC)],
    ['UTF-16 van Windows', utf16(TEXT, true, true)],
    ['UTF-16, grote eerst', utf16(TEXT, false, true)],
    ['UTF-16 zonder merkteken', utf16(TEXT, true, false)],
  ])('komen uit %s zoals ze bedoeld zijn', (_, bytes) => {
    expect(decodeReport(bytes)).toBe(TEXT);
  });

  it('worden geweigerd met hun regel als één byte beschadigd is', () => {
    const bytes = new TextEncoder().encode(`Café\nBrood\nSoep x\nCafé\n`);
    const damaged = bytes.map((byte, at) => (at === bytes.indexOf(0x78) ? 0xff : byte));
    expect(() => decodeReport(damaged)).toThrow(
      /^Regel 3 bevat een teken dat we niet kunnen lezen/u,
    );
  });

  it('geven nooit een vraagteken in een ruit: gelezen of geweigerd', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        let text = '';
        try {
          text = decodeReport(bytes);
        } catch (error) {
          expect((error as Error).message).toMatch(/^Regel \d+ bevat een teken/u);
        }
        const had = new TextDecoder('utf-8').decode(bytes).includes('\uFFFD');
        if (had) expect(text).not.toContain('\uFFFD');
      }),
      { numRuns: 2000 },
    );
  });
});
