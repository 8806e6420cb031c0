/** Steps as CSV (RFC 4180, UTF-8): what a spreadsheet opens. */
import { KOLOMMEN, type Stapregel } from '../questions/stappen.query.js';
import { csvLineOf } from '../text/csv-cell.js';

/** The names of the columns, as the first line. */
export const csvHeading = (): string => csvLineOf(KOLOMMEN);

/** One step; days of a list stand in one cell with a blank between them. */
export const csvLine = (row: Stapregel): string => csvLineOf(KOLOMMEN.map((kolom) => row[kolom]));
