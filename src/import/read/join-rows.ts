/**
 * Tables that a page cut in two, put together again.
 */
import type { FragmentBlock } from './blocks.js';
import { joinTexts } from './join-texts.js';
import { readLabel, type Label } from './labels.js';
import type { Doubt, ParsedRow, ParsedTable } from './parsed-report.js';
import { sourceRows, type SourceRow } from './rows.js';

/**
 * The tables in fragments between which nothing stands: one, or more where a fragment begins anew with a row that the
 * table has already.
 */
export const joinFragments = (
  fragments: readonly FragmentBlock[],
): { tables: ParsedTable[]; doubts: Doubt[] } => {
  const tables: { kind: 'table'; line: number; rows: ParsedRow[] }[] = [];
  const doubts: Doubt[] = [];
  for (const fragment of fragments) {
    for (const row of sourceRows(fragment)) {
      const label = readLabel(row.label);
      const doubt = (message: string): void => void doubts.push({ line: row.line, message });
      row.doubts.forEach(doubt);
      const rows = tables.at(-1)?.rows;
      const last = rows?.at(-1);
      if (last && goesOn(row, label, last)) {
        rows!.splice(-1, 1, joined(last, row, label, doubt));
        continue;
      }
      if (label.doubt !== undefined) doubt(label.doubt);
      if (row.label === '')
        doubt('Deze rij heeft geen opschrift en er staat geen rij voor; ze is zo bewaard.');
      const isNew = !rows || (row.isFirst && rows.some((other) => isSame(other, row, label)));
      if (rows && isNew)
        doubt(
          `De tabel begint opnieuw met "${row.label}"; ze is gelezen als een tabel zonder eigen kop.`,
        );
      else if (rows?.some((other) => isSame(other, row, label)))
        doubt(`De tabel heeft al een rij "${row.label}"; beide zijn bewaard.`);
      if (isNew) tables.push({ kind: 'table', line: fragment.line, rows: [] });
      tables.at(-1)!.rows.push(parsedRow(row, label));
    }
  }
  return { tables, doubts };
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

const joined = (
  last: ParsedRow,
  row: SourceRow,
  label: Label,
  doubt: (message: string) => void,
): ParsedRow => {
  const { text, isGuess } = joinTexts(last.text, row.text);
  if (!label.goesOn)
    doubt(
      `De rij "${row.label}" staat ook boven aan de volgende bladzijde; ze is gelezen als haar vervolg.`,
    );
  if (isGuess)
    doubt(
      `De rij "${last.label}" loopt door op deze regel; de zin die zonder punt eindigde, is er met een spatie aan geplakt.`,
    );
  return { ...last, text };
};
