/**
 * Tables that a page cut in two, put together again.
 */
import type { FragmentBlock } from './source-block.js';
import { joinTexts } from './join-texts.js';
import { readLabel, type Label } from './labels.js';
import type { Doubt } from './doubt.js';
import type { ParsedRow, ParsedTable } from './parsed-report.js';
import { sourceRows, type SourceRow } from './rows.js';
import { looksLikeTitle } from './title.js';

interface OpenTable {
  readonly kind: 'table';
  readonly line: number;
  readonly title?: string;
  readonly rows: ParsedRow[];
}

type Tell = (message: string) => void;

/**
 * The tables in fragments between which nothing stands: one, or more where a fragment begins anew with a row that the
 * table has already.
 */
export const joinFragments = (
  fragments: readonly FragmentBlock[],
): { tables: ParsedTable[]; doubts: Doubt[] } => {
  const tables: OpenTable[] = [];
  const doubts: Doubt[] = [];
  for (const fragment of fragments) {
    const rows = sourceRows(fragment);
    for (const row of rows) {
      const { line } = row;
      const tell: Tell = (message) => void doubts.push({ line, message, todo: 'ROW' });
      for (const message of row.doubts) doubts.push({ line, message, todo: 'LIST' });
      if (isTitleRow(row, rows[1]))
        tables.push({ kind: 'table', line: row.line, title: withoutNumber(row.label), rows: [] });
      else addRow(tables, row, fragment.line, tell);
    }
  }
  return { tables, doubts };
};

/** On top of a table one cell with a title, where the rows under it have a label and a text. */
const isTitleRow = ({ isFirst, label, text }: SourceRow, next: SourceRow | undefined): boolean =>
  isFirst &&
  text.length === 0 &&
  next !== undefined &&
  readLabel(label).kind === 'ANDERS' &&
  readLabel(next.label).kind !== 'ANDERS' &&
  looksLikeTitle(withoutNumber(label));

const withoutNumber = (label: string): string => label.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/u, '');

const addRow = (tables: OpenTable[], row: SourceRow, line: number, tell: Tell): void => {
  const label = readLabel(row.label);
  const table = tables.at(-1);
  const last = table?.rows.at(-1);
  if (last && goesOn(row, label, last)) {
    table!.rows.splice(-1, 1, joined(last, row, label, tell));
    return;
  }
  if (label.doubt !== undefined) tell(label.doubt);
  if (row.label === '' && !last) tell('Deze rij heeft geen opschrift en er staat geen rij voor.');
  if (table && !beginsAnew(table, row, label, tell)) table.rows.push(parsedRow(row, label));
  else tables.push({ kind: 'table', line, rows: [parsedRow(row, label)] });
};

/** On top of a page a row that the table has already is the first of a table whose heading is missing. */
const beginsAnew = (table: OpenTable, row: SourceRow, label: Label, tell: Tell): boolean => {
  const isTwice = table.rows.some((other) => isSame(other, row, label));
  if (isTwice)
    tell(
      row.isFirst
        ? `De tabel begint opnieuw met "${row.label}": dit is een tabel zonder kop.`
        : `De tabel heeft al een rij "${row.label}"; beide zijn bewaard.`,
    );
  return isTwice && row.isFirst;
};

const parsedRow = ({ line, label, text }: SourceRow, { kind, deeltraject }: Label): ParsedRow => ({
  line,
  label,
  kind,
  ...(deeltraject !== undefined && { deeltraject }),
  text,
});

/** Same row: same kind and same deeltraject; of unknown rows the same words. */
const isSame = (one: ParsedRow, row: SourceRow, label: Label): boolean =>
  one.kind === label.kind &&
  one.deeltraject === label.deeltraject &&
  (label.kind !== 'ANDERS' || one.label === row.label);

/** No label, '(vervolg)', or on a new page the label of the row that the page cut. */
const goesOn = (row: SourceRow, label: Label, last: ParsedRow): boolean =>
  label.goesOn || (row.isFirst && isSame(last, row, label));

const joined = (last: ParsedRow, row: SourceRow, label: Label, tell: Tell): ParsedRow => {
  const { text, isGuess } = joinTexts(last.text, row.text);
  if (!label.goesOn)
    tell(
      `De rij "${row.label}" staat ook boven aan de volgende bladzijde; ze is gelezen als haar vervolg.`,
    );
  if (isGuess)
    tell(
      `De rij "${last.label}" loopt door op deze regel; de zin die zonder punt eindigde, is er met een spatie aan geplakt.`,
    );
  return { ...last, text };
};
