import type { Output } from '../request.js';

/** Bytes of one message at the least, the last one apart: whoever asks may be another process, and slow. */
const PIECE = 64 * 1024;

/** Lines to where they were asked, a piece at a time: the text of a long list never stands in memory as a whole. */
export async function writeInPieces(
  lines: Iterable<string>,
  output: Pick<Output, 'file'>,
): Promise<void> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    await output.file(Buffer.from(piece));
    piece = '';
  }
  if (piece) await output.file(Buffer.from(piece));
}

/** A JSON object a line. */
export function* jsonLines(rows: readonly object[]): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}
