/** What a procesverloop prints: from facts by the read model's own rows to the sentences of the report. */
import { jaartabel } from '../../projections/jaartabel/jaartabel.projection.js';
import type { JaartabelRij } from '../../projections/jaartabel/jaartabel.table.js';
import type { TrajectStaat } from '../../src/domain/traject/traject.js';
import { rowsOf } from '../../src/report/compose-table.js';
import { plainText } from '../../src/text/plain.js';
import { JAAR, MOESTUIN } from './namen.js';

/** Each piece of the year's procesverlopen as it prints, in order. */
export const tekstenVan = ({ traject }: { readonly traject: TrajectStaat }): string[] =>
  rowsOf(JAAR, celrijen(traject))
    .filter(({ code }) => code === 'PROCESVERLOOP')
    .flatMap(({ parts }) => parts.map(({ text }) => plainText(text)));

const celrijen = (staat: TrajectStaat): JaartabelRij[] =>
  jaartabel.rows(staat, `traject-${MOESTUIN}`).filter(({ jaar }) => jaar === JAAR);
