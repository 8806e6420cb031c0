/**
 * A report's lines in the one form that the reader knows, whatever converter wrote them, with what was left out or joined told.
 */
import type { Doubt } from '../read/doubt.js';
import { cleanLines } from './characters.js';
import { withoutEmptyColumns } from './columns.js';
import { withoutUnseen } from './comments.js';
import { withoutGrids, withOuterPipes } from './grid-tables.js';
import { withoutHtmlTables } from './html-tables.js';
import { withClosedCells } from './open-cells.js';
import type { SourceLine } from './source-line.js';

/** Total and pure: every word of the text is in the lines, but for what the doubts name. */
export function sourceLines(text: string): {
  lines: readonly SourceLine[];
  doubts: readonly Doubt[];
} {
  const clean = cleanLines(text);
  const seen = withoutUnseen(clean.lines);
  const html = withoutHtmlTables(seen.lines);
  const closed = withClosedCells(withOuterPipes(withoutGrids(html.lines)));
  return {
    lines: withoutEmptyColumns(closed.lines),
    doubts: [...clean.doubts, ...seen.doubts, ...html.doubts, ...closed.doubts],
  };
}
