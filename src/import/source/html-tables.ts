/**
 * `<table>` as a converter writes it → rows with pipes, a cell's own tags in them.
 */
import type { Doubt } from '../read/doubt.js';
import { pipeRow, separatorRow, type SourceLine } from './source-line.js';
import { readRows } from './html-rows.js';

const OPENS = /<table[\s>]/iu;
const CLOSES = /<\/table\s*>/iu;

/** Each table's rows in the place where it stood; a table that is never closed stays text, with a doubt. */
export function withoutHtmlTables(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  doubts: Doubt[];
} {
  const made: SourceLine[] = [];
  const doubts: Doubt[] = [];
  const lastClose = lines.findLastIndex(({ text }) => CLOSES.test(text));
  for (let at = 0; at < lines.length; at += 1) {
    const here = lines[at]!;
    if (!OPENS.test(here.text)) made.push(here);
    else if (at > lastClose) {
      doubts.push({
        line: here.line,
        message: 'Hier begint een tabel (<table>) die nergens eindigt; ze is als tekst gelezen.',
        todo: 'ROW',
      });
      made.push(here);
    } else {
      const end = endOf(lines, at);
      made.push(...rowsOf(lines.slice(at, end + 1)));
      at = end;
    }
  }
  return { lines: made, doubts };
}

/** The line on which as many tables were closed as were opened. */
function endOf(lines: readonly SourceLine[], start: number): number {
  let open = 0;
  for (let at = start; at < lines.length; at += 1) {
    const { text } = lines[at]!;
    open +=
      (text.match(/<table[\s>]/giu)?.length ?? 0) - (text.match(/<\/table\s*>/giu)?.length ?? 0);
    if (open <= 0) return at;
  }
  return lines.length - 1;
}

/** The rows of the outermost table; words beside it are lines of their own, and a table in a cell is its words. */
function rowsOf(lines: readonly SourceLine[]): SourceLine[] {
  const source = lines.map(({ text }) => text).join('\n');
  const before = source.slice(0, source.search(OPENS));
  const after = source.slice(source.toLowerCase().lastIndexOf('</table')).replace(CLOSES, '');
  const rows = readRows(source, lines);
  const columns = Math.max(2, ...rows.map(({ cells }) => cells.length));
  const { line } = lines[0]!;
  const last = lines.at(-1)!.line;
  return [
    ...loose(line, before),
    { line, text: '' },
    pipeRow(
      line,
      Array.from({ length: columns }, () => ''),
    ),
    separatorRow(line, columns),
    ...rows.map((row) => pipeRow(row.line, padded(row.cells, columns))),
    { line: last, text: '' },
    ...loose(last, after),
  ];
}

const loose = (line: number, words: string): SourceLine[] =>
  words.trim() ? [{ line, text: words.replaceAll('\n', ' ') }] : [];

const padded = (cells: readonly string[], columns: number): string[] =>
  Array.from({ length: columns }, (_, at) => cells[at] ?? '');
