/**
 * Headings that a converter wrote as items of a list: `-   **Soepcafé**` right above a table, `1.  Soepcafé` set in.
 */
import type { SourceBlock } from './source-block.js';
import { lineText } from './cell-text.js';
import { looksLikeTitle, unwrapped } from './title.js';

const ITEM = /^(\s*)(?:[-*+•]|(\d{1,2})\\?[.)])\s+(\S.*)$/u;
/** What is numbered at the margin is a numbered heading by itself. */
const MARGIN = 2;
/** Below a report's title and its chapters, a level more for each list that it stands in. */
const FIRST_DEPTH = 3;
const INDENT = 4;

interface ItemHeading {
  readonly indent: number;
  readonly title: string;
}

/** The blocks with those as headings of the depth at which they stood. */
export function withListHeadings(blocks: readonly SourceBlock[]): SourceBlock[] {
  const made: SourceBlock[] = [];
  let below: ItemHeading | undefined;
  for (const [at, block] of [...blocks.entries()].reverse()) {
    const item = itemOf(block);
    const isHeading =
      item &&
      (blocks[at + 1]?.kind === 'fragment' || (below !== undefined && below.indent > item.indent));
    below = isHeading ? item : undefined;
    if (!isHeading) made.push(block);
    else {
      const depth = FIRST_DEPTH + Math.round(item.indent / INDENT);
      made.push({ kind: 'hash', line: block.line, depth, title: item.title });
    }
  }
  return made.reverse();
}

function itemOf(block: SourceBlock): ItemHeading | undefined {
  if (block.kind !== 'paragraph' || block.lines.length > 1) return undefined;
  const [, space = '', number, words = ''] =
    ITEM.exec(block.lines[0]!.replaceAll('\t', '    ')) ?? [];
  const title = unwrapped(lineText(words));
  const isNumbered = number !== undefined && space.length < MARGIN;
  return isNumbered || !looksLikeTitle(title) ? undefined : { indent: space.length, title };
}
