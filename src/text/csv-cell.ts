/** CSV that a spreadsheet opens (RFC 4180): a line of cells, and never a formula. */

/** @param values as text; a list stands in one cell with a blank between */
export const csvLineOf = (values: readonly CsvValue[]): string =>
  `${values.map(csvCell).join(',')}\r\n`;

export type CsvValue = string | number | null | undefined | readonly string[];

function csvCell(value: CsvValue): string {
  const text = typeof value === 'object' && value !== null ? value.join(' ') : String(value ?? '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A spreadsheet would take a cell that begins so for a formula and carry it out; with an apostrophe before it, it is text. */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
