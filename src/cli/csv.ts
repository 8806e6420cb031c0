/** Steps as CSV (RFC 4180, UTF-8): what a spreadsheet opens. */
import { KOLOMMEN, type Stapregel } from '../questions/stappen.query.js';

/** The names of the columns, as the first line. */
export const csvHeading = (): string => lineOf(KOLOMMEN);

/** One step; days of a list stand in one cell with a blank between them. */
export const csvLine = (row: Stapregel): string =>
  lineOf(KOLOMMEN.map((kolom) => cell(row[kolom])));

const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function cell(value: Stapregel[keyof Stapregel]): string {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A spreadsheet would take a cell that begins so for a formula and carry it out; with an apostrophe before it, it is text. */
const FORMULA = /^[\s\u200B-\u200F\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
