/**
 * The rows of a table by a pattern of our own: Markdown's table rule would cut the text at a `|`.
 */
import { cellText, lineText } from './cell-text.js';
import type { FragmentBlock } from './source-block.js';
import type { TextTree } from '../../text/tree.js';

/** A row as it stands on its page. */
export interface SourceRow {
  readonly line: number;
  readonly label: string;
  readonly text: TextTree;
  readonly doubts: readonly string[];
  /** The first row of its page. */
  readonly isFirst: boolean;
}

const TWO_CELLS = /^\s*\|((?:\\\||[^|])*)\|(.*)$/;
/** `**Procesverloop** Wijkhuis`: how a label looks is not what it says. */
const withoutEmphasis = (label: string): string =>
  label.replace(/(\*{1,3}|_{1,3})([^*_]+)\1/g, '$2').trim();

const LAST_PIPE = /(?<!\\)\|\s*$/;

/** A row without the pipes around it. */
export const lastPipeless = (source: string): string =>
  source.trim().replace(/^\|/, '').replace(LAST_PIPE, '');

/** `|---|:--:|`: nothing but dashes in every cell. */
export const isSeparator = (source: string): boolean =>
  /^\s*\|(?:\s*:?-+:?\s*\|)*\s*:?-*:?\s*$/.test(source) && source.includes('-');

/** `| label | text |` */
export const isTwoCellRow = (source: string): boolean => /^\s*\|[^|]*\|.*\|\s*$/.test(source);

/** The rows that say something: without separators and empty rows; the second cell keeps its pipes. */
export const sourceRows = ({ rows }: FragmentBlock): SourceRow[] =>
  rows
    .map(({ line, sources }) => ({ line, source: sources.map((part) => part.trim()).join(' ') }))
    .filter(({ source }) => !isSeparator(source))
    .map(({ line, source }) => {
      const [, label = '', content = ''] = TWO_CELLS.exec(source) ?? [
        '',
        '',
        source.replace(/^\s*\|/, ''),
      ];
      const cell = cellText(content.replace(LAST_PIPE, '').replaceAll('\\|', '|'));
      return { line, label: withoutEmphasis(lineText(label.replaceAll('\\|', '|'))), ...cell };
    })
    .filter(({ label, text }) => label !== '' || text.length > 0)
    .map((row, at) => ({ ...row, isFirst: at === 0 }));
