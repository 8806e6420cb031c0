/**
 * A cell in which an empty line stands: its row goes on until the pipe that closes it.
 */
import type { Doubt } from '../read/doubt.js';
import type { SourceLine } from './source-line.js';

const ROW = /^\s*\|/u;
const CLOSED = /(?<!\\)\|\s*$/u;
/** A cell does not go on over more lines than this: the row was just never closed. */
const FURTHEST = 60;

/** Rows whose end stands under an empty line, in one line each, with what the empty line parted in paragraphs. */
export function withClosedCells(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  doubts: Doubt[];
} {
  const made: SourceLine[] = [];
  const doubts: Doubt[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const row = lines[at]!;
    const end = ROW.test(row.text) && !CLOSED.test(row.text) ? closingLine(lines, at) : at;
    if (end === at) made.push(row);
    else {
      made.push({ line: row.line, text: joined(lines.slice(at, end + 1)) });
      const blank = lines.slice(at, end).find(({ text }) => !text.trim())!;
      doubts.push({
        line: blank.line,
        message:
          'In een vak van de tabel staat een lege regel; wat eronder staat hoort bij dat vak.',
        todo: 'ROW',
      });
      at = end;
    }
  }
  return { lines: made, doubts };
}

/** Where the row that opens here is closed, if an empty line stands before that; else the row's own place. */
function closingLine(lines: readonly SourceLine[], from: number): number {
  let blank = false;
  const most = Math.min(lines.length, from + FURTHEST);
  for (let at = from + 1; at < most; at += 1) {
    const { text } = lines[at]!;
    if (ROW.test(text) || /^\s*#/u.test(text)) return from;
    if (CLOSED.test(text)) return blank ? at : from;
    blank ||= !text.trim();
  }
  return from;
}

function joined(lines: readonly SourceLine[]): string {
  const words = lines.map(({ text }) => text.trim());
  return words
    .reduce((sum, line) => (line ? `${sum} ${line}` : `${sum}</p><p>`), '')
    .replace(/(?:<\/p><p>)+/gu, '</p><p>')
    .trim();
}
