/**
 * A table that tells of no activity: names and figures under a row of headings. A text has no tables, so its rows become the
 * items of a list, in their order.
 */
import type { FragmentBlock } from './source-block.js';
import { cellText } from './cell-text.js';
import { readLabel } from './labels.js';
import type { Doubt } from './doubt.js';
import type { ParsedText } from './parsed-report.js';
import { isSeparator, lastPipeless, sourceRows } from './rows.js';

/** With a row of headings on top, and none of the labels that an activity's table has. */
export const isFigures = (fragment: FragmentBlock): boolean => {
  const separator = fragment.rows.findIndex(({ sources }) => isSeparator(sources.join(' ')));
  const [head, ...rows] = sourceRows(fragment);
  if (separator < 1 || !head || head.line !== fragment.rows[0]!.line || !head.text.length)
    return false;
  return rows.length > 0 && [head, ...rows].every(({ label }) => isOwnLabel(label));
};

const isOwnLabel = (label: string): boolean => {
  const { kind, goesOn } = readLabel(label);
  return kind === 'ANDERS' && !goesOn; // a row without a label goes on from the page before
};

export const figuresText = (fragment: FragmentBlock): ParsedText => ({
  kind: 'text',
  line: fragment.line,
  text: [
    {
      kind: 'list',
      ordered: false,
      items: fragment.rows
        .map(({ sources }) => sources.join(' '))
        .filter((source) => !isSeparator(source))
        .map((source) => ({ number: null, children: cellText(wordsOf(source)).text })),
    },
  ],
});

/** `| maart | 12 | Gent |` as `maart · 12 · Gent`. */
const wordsOf = (source: string): string =>
  lastPipeless(source)
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'))
    .filter(Boolean)
    .join(' · ');

export const figuresDoubt = ({ line }: FragmentBlock): Doubt => ({
  line,
  message:
    'Deze tabel vertelt niet van een activiteit (geen Doel, Procesverloop, Stand van zaken of Lessons learned); haar rijen zijn bewaard als een opsomming.',
  todo: 'ROW',
});
