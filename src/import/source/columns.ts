/**
 * Tables of more than two columns: empty columns go, so that a label and its text are what is left where that is meant.
 */
import { pipeRow, separatorRow, type SourceLine } from './source-line.js';

const ROW = /^\s*\|/u;
const SEPARATOR = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/u;

/** Rows with as many cells as their table has columns; text with pipes in a table of two columns stays as it is. */
export function withoutEmptyColumns(lines: readonly SourceLine[]): SourceLine[] {
  const made: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (ROW.test(lines[end]?.text ?? '')) end += 1;
    if (end === at) made.push(lines[at]!);
    else {
      made.push(...narrowed(lines.slice(at, end)));
      at = end - 1;
    }
  }
  return made;
}

function narrowed(table: readonly SourceLine[]): readonly SourceLine[] {
  const separator = table.find(({ text }) => SEPARATOR.test(text));
  const columns = separator ? cellsOf(separator.text).length : 0;
  if (columns < 3) return table;
  const rows = table.map(({ line, text }) => ({
    line,
    isSeparator: SEPARATOR.test(text),
    cells: fitted(cellsOf(text), columns),
  }));
  const said = Array.from({ length: columns }, (_, column) => column).filter((column) =>
    rows.some(({ cells, isSeparator }) => !isSeparator && cells[column]!.trim()),
  );
  // A table of one column has no labels: its text stands in the second.
  const kept =
    said.length > 1 ? said : [said.find((column) => column === 0) === 0 ? 1 : 0, ...said];
  return rows.map(({ line, isSeparator, cells }) =>
    isSeparator
      ? separatorRow(line, Math.max(kept.length, 2))
      : pipeRow(
          line,
          kept.map((column) => cells[column]!.replaceAll(String.raw`\|`, '|')),
        ),
  );
}

const cellsOf = (text: string): string[] =>
  text
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '')
    .split(/(?<!\\)\|/u);

/** Pipes beyond the last column are text of it. */
const fitted = (cells: readonly string[], columns: number): string[] =>
  Array.from({ length: columns }, (_, at) =>
    at < columns - 1 ? (cells[at] ?? '') : cells.slice(at).join('|'),
  );
