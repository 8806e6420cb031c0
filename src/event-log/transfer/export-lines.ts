import { createReadStream } from 'node:fs';
import { refused } from './transfer-errors.js';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line's end. */
  readonly bytes: Buffer;
}

/** An event's data have at most 1 MiB, and metadata little: a longer line is no line of ours, and would fill the memory. */
const LONGEST = 4 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * A file's lines, as bytes: what they were hashed as.
 * @throws TransferRefused for a file that cannot be read, or whose lines are too long to be an export
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let number = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunksOf(file)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield { number, bytes: Buffer.concat([rest, chunk.subarray(from, end)]) };
      number += 1;
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
    if (rest.length > LONGEST) throw refused(`${file} is geen export van een logboek.`);
  }
  if (rest.length > 0) yield { number, bytes: rest };
}

const CHUNK = 256 * 1024;

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw refused(`Het bestand ${file} kan niet gelezen worden (${code}).`);
  }
}
