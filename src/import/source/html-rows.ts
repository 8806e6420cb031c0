/** The rows of an HTML table in a report, with the lines on which they stood. */
import { Parser } from 'htmlparser2';
import type { SourceLine } from './source-line.js';

interface Row {
  readonly line: number;
  readonly cells: string[];
}

/** Tags of a table within a cell say nothing that a text can hold. */
const INNER = /<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)(?:\s[^<>]*)?>/giu;

export function readRows(source: string, lines: readonly SourceLine[]): Row[] {
  const rows: Row[] = [];
  const numbers = lineNumbers(source, lines);
  let depth = 0;
  let cellFrom = -1;
  const endCell = (end: number): void => {
    if (cellFrom < 0) return;
    const content = source.slice(cellFrom, end).replace(INNER, ' ').replaceAll('\n', ' ');
    rows.at(-1)?.cells.push(content);
    cellFrom = -1;
  };
  const parser = new Parser({
    onopentag: (name) => {
      if (name === 'table') depth += 1;
      if (depth !== 1) return;
      if (name === 'tr') rows.push({ line: numbers(parser.startIndex), cells: [] });
      if (name === 'td' || name === 'th') {
        endCell(parser.startIndex);
        cellFrom = parser.endIndex + 1;
      }
    },
    onclosetag: (name) => {
      if (depth === 1 && ['td', 'th', 'tr', 'table'].includes(name)) endCell(parser.startIndex);
      if (name === 'table') depth -= 1;
    },
  });
  parser.write(source);
  parser.end();
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim()));
}

/** The number of the line at an offset; asked in rising order. */
function lineNumbers(source: string, lines: readonly SourceLine[]): (offset: number) => number {
  let at = 0;
  let seen = 0;
  return (offset) => {
    for (let end = source.indexOf('\n', seen); end >= 0 && end < offset;) {
      seen = end + 1;
      at += 1;
      end = source.indexOf('\n', seen);
    }
    return lines[at]?.line ?? lines.at(-1)!.line;
  };
}
