/**
 * The HTML of a cell → a tree.
 */
import { Parser } from 'htmlparser2';

import { normaliseText } from '../../text/normalise.js';
import { plainText } from '../../text/plain.js';
import type { TextTree } from '../../text/tree.js';
import { CellBuilder } from './cell-builder.js';
import { BLOCKS, knownHtml, LISTS, MARK_OF_TAG } from './known-html.js';

export interface CellText {
  readonly text: TextTree;
  /** Dutch sentences about what was guessed. */
  readonly doubts: readonly string[];
}

/** The tree of a cell in normal form, with every word of it. Total: any string is read. */
export const cellText = (source: string): CellText => {
  const html = knownHtml(source);
  const builder = new CellBuilder([...html.matchAll(/<\/(?:ul|ol)\s*>/gi)].length);
  const parser = new Parser({
    onopentag: (name, attributes) => {
      opened(builder, name, attributes);
    },
    onclosetag: (name, implied) => {
      closed(builder, name, implied);
    },
    ontext: (words) => {
      builder.words(words);
    },
  });
  parser.write(html);
  parser.end();
  const { blocks, doubts } = builder.finish();
  return { text: normaliseText(blocks), doubts };
};

/** The words of a piece of HTML in one line: a label or a title. */
export const lineText = (source: string): string =>
  plainText(cellText(source).text).replace(/\s+/g, ' ').trim();

const opened = (
  builder: CellBuilder,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void => {
  const mark = MARK_OF_TAG.get(name as never);
  if (mark) builder.mark(mark, 1);
  else if (BLOCKS.has(name)) builder.paragraph();
  else if (LISTS.has(name)) builder.openList(name === 'ol', Number(attributes['start'] ?? 1));
  else if (name === 'li') builder.openItem(Number(attributes['value'] ?? NaN));
  else if (name === 'br') builder.lineBreak();
  else if (name === 'a') builder.link(attributes['href']);
};

/** A tag that the parser closes by itself at the end of the cell was left open by the converter: not a real end. */
const closed = (builder: CellBuilder, name: string, implied: boolean): void => {
  const mark = MARK_OF_TAG.get(name as never);
  if (mark) builder.mark(mark, -1);
  else if (BLOCKS.has(name)) builder.paragraphEnd();
  else if (LISTS.has(name) && !implied) builder.closeList();
  else if (name === 'li' && !implied) builder.closeItem();
  else if (name === 'a') builder.link(undefined);
};
