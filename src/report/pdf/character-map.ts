/**
 * Which characters a font file can draw: its table `cmap`, formats 4 and 12 (OpenType 1.9, "cmap — Character to Glyph Index
 * Mapping Table"). Everything is big-endian.
 */

/** A code point that a font names without a glyph is not among them. @throws RangeError where the file is no font */
export function charactersOf(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, 'cmap');
  const found = new Set<number>();
  for (let record = 0; record < font.readUInt16BE(table + 2); record += 1) {
    const at = table + font.readUInt32BE(table + 4 + 8 * record + 4);
    const format = font.readUInt16BE(at);
    if (format === 12) groups(font, at, found);
    if (format === 4) segments(font, at, found);
  }
  return found;
}

function tableAt(font: Buffer, name: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const at = 12 + 16 * table;
    if (font.toString('latin1', at, at + 4) === name) return font.readUInt32BE(at + 8);
  }
  throw new RangeError(`The font has no table ${name}`);
}

/** Format 12: ranges of code points, each with the glyph of its first. */
function groups(font: Buffer, at: number, found: Set<number>): void {
  for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
    const place = at + 16 + 12 * group;
    const [first, last] = [font.readUInt32BE(place), font.readUInt32BE(place + 4)];
    for (let point = first; point <= last; point += 1) found.add(point);
  }
}

/** Format 4: ranges of the first 65,535 code points; the glyph is worked out, or looked up behind the table. */
function segments(font: Buffer, at: number, found: Set<number>): void {
  const twice = font.readUInt16BE(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = at + 14 + segment;
    const [start, delta, offset] = [1, 2, 3].map((column) => end + column * twice + 2) as [
      number,
      number,
      number,
    ];
    const first = font.readUInt16BE(start);
    const last = Math.min(font.readUInt16BE(end), 0xfffe);
    for (let point = first; point <= last; point += 1) {
      const away = font.readUInt16BE(offset);
      const glyph =
        away === 0
          ? (point + font.readUInt16BE(delta)) % 0x10000
          : font.readUInt16BE(offset + away + 2 * (point - first));
      if (glyph !== 0) found.add(point);
    }
  }
}
