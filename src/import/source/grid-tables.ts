/**
 * `+---+---+` tables, whose cells stand over several lines, and `Doel | tekst` tables without outer pipes → rows with pipes.
 */
import { pipeRow, separatorRow, type SourceLine } from './source-line.js';

const BORDER = /^\s*\+(?:[-=:]+\+)+\s*$/u;
const GRID_LINE = /^\s*[|+]/u;
const LIST_MARK = /^(?:[-*+•–]|\d{1,3}[.)])\s/u;

/** Each grid's rows in the place where it stood. */
export function withoutGrids(lines: readonly SourceLine[]): SourceLine[] {
  const made: SourceLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const here = lines[at]!;
    const isGrid = BORDER.test(here.text) && GRID_LINE.test(lines[at + 1]?.text ?? '');
    if (!isGrid) {
      made.push(here);
      continue;
    }
    let end = at + 1;
    while (GRID_LINE.test(lines[end]?.text ?? '')) end += 1;
    made.push(...gridRows(lines.slice(at, end)));
    at = end - 1;
  }
  return made;
}

function gridRows([border, ...lines]: readonly SourceLine[]): SourceLine[] {
  const edges = [...border!.text.matchAll(/\+/gu)].map(({ index }) => index);
  const columns = edges.length - 1;
  const made = [
    { line: border!.line, text: '' },
    pipeRow(
      border!.line,
      Array.from({ length: columns }, () => ''),
    ),
    separatorRow(border!.line, columns),
  ];
  let row: SourceLine[] = [];
  for (const line of lines) {
    if (!BORDER.test(line.text)) row.push(line);
    else {
      if (row.length) made.push(gridRow(row, edges));
      row = [];
    }
  }
  if (row.length) made.push(gridRow(row, edges));
  return made;
}

const gridRow = (lines: readonly SourceLine[], edges: readonly number[]): SourceLine => {
  const cut = lines.map(({ text }) => cellsAt(text, edges));
  const cells = edges.slice(1).map((_, column) => cellOf(cut.map((line) => line[column] ?? '')));
  return pipeRow(lines[0]!.line, cells);
};

/** By its pipes where there are as many as columns, else by the places of the border: a cell may hold a pipe. */
function cellsAt(text: string, edges: readonly number[]): string[] {
  const inside = text.trim().replace(/^\|/u, '').replace(/\|$/u, '');
  const byPipes = inside.split(/(?<!\\)\|/u);
  if (byPipes.length === edges.length - 1) return byPipes;
  return edges.slice(1).map((edge, at) => text.slice(edges[at]! + 1, edge));
}

/** The lines of one cell: an empty one ends a paragraph, a list's items begin on lines of their own. */
export function cellOf(lines: readonly string[]): string {
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines.map((one) => one.trim())) {
    if (!line) open = false;
    else if (!open) {
      paragraphs.push(line);
      open = true;
    } else paragraphs.push(`${paragraphs.pop()!}${LIST_MARK.test(line) ? '<br>' : ' '}${line}`);
  }
  return paragraphs.length > 1
    ? paragraphs.map((words) => `<p>${words}</p>`).join('')
    : (paragraphs[0] ?? '');
}

const BARE_SEPARATOR = /^\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)+$/u;

/** `Doel | tekst` under `--- | ---` gets the outer pipes that others have. */
export function withOuterPipes(lines: readonly SourceLine[]): SourceLine[] {
  const made = [...lines];
  for (let at = 1; at < made.length; at += 1) {
    const head = made[at - 1]!;
    if (!BARE_SEPARATOR.test(made[at]!.text) || !head.text.includes('|')) continue;
    for (let row = at - 1; made[row]?.text.includes('|'); row += 1) {
      const { line, text } = made[row]!;
      made[row] = { line, text: `| ${text.trim().replace(/^\||\|$/gu, '')} |` };
    }
  }
  return made;
}
