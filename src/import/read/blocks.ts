/**
 * The lines of a report in blocks: paragraphs, headings with `#`, and fragments of tables.
 */
import type { SourceLine } from '../source/source-line.js';
import { isSeparator, isTwoCellRow } from './rows.js';
import type { ParagraphBlock, HashBlock, FragmentBlock, SourceBlock } from './source-block.js';

const HASH = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const UNDERLINE = /^ {0,3}(?:=+|-{3,})\s*$/;
const TABLE_LINE = /^\s*\|/;
/** A numbered heading is a block of its own, also right above or under another line. */
const NUMBERED =
  /^(?:\d{1,2}(?:\\?\.\d{1,2})+\\?\.?\s+\p{Lu}[^.;,]*|\d{1,2}\\?\.\s+[Ss]trategische doelstelling.*)$/u;

/** Blocks in reading order; empty lines and page rules are gone, nothing else. */
export const sourceBlocks = (lines: readonly SourceLine[]): SourceBlock[] => {
  const blocks: SourceBlock[] = [];
  let open: ParagraphBlock | FragmentBlock | undefined;
  lines.forEach((source) => {
    const { text } = source;
    if (text.trim() === '') open = undefined;
    else if (open?.kind === 'fragment' && (TABLE_LINE.test(text) || isUnfinished(open)))
      addTableLine(open, source);
    else open = withLine(blocks, open?.kind === 'paragraph' ? open : undefined, source);
  });
  return blocks.map((block, at) => withoutFalseTable(block, blocks[at - 1]));
};

const isUnfinished = ({ rows }: FragmentBlock): boolean =>
  !/\|\s*$/.test(rows.at(-1)!.sources.at(-1)!);

const addTableLine = ({ rows }: FragmentBlock, { line, text }: SourceLine): void => {
  if (TABLE_LINE.test(text)) rows.push({ line, sources: [text] });
  else rows.at(-1)!.sources.push(text);
};

/** Adds a line that continues no table; the block that stays open is the answer. */
const withLine = (
  blocks: SourceBlock[],
  open: ParagraphBlock | undefined,
  source: SourceLine,
): ParagraphBlock | FragmentBlock | undefined => {
  const { line, text } = source;
  if (TABLE_LINE.test(text)) {
    const fragment: FragmentBlock = { kind: 'fragment', line, rows: [{ line, sources: [text] }] };
    blocks.push(fragment);
    return fragment;
  }
  const hash = hashBlock(open, source);
  if (hash) {
    blocks.splice(hash.line === line ? blocks.length : -1, 1, hash);
    return undefined;
  }
  return RULE.test(text) ? undefined : withProse(blocks, open, source);
};

/** A heading with `#`, or the paragraph above when this line underlines it. */
const hashBlock = (
  open: ParagraphBlock | undefined,
  { line, text }: SourceLine,
): HashBlock | undefined => {
  const [, hashes, title] = HASH.exec(text) ?? [];
  if (hashes !== undefined) return { kind: 'hash', line, depth: hashes.length, title: title! };
  if (open?.lines.length !== 1 || !UNDERLINE.test(text)) return undefined;
  const depth = text.includes('=') ? 1 : 2;
  return { kind: 'hash', line: open.line, depth, title: open.lines[0]! };
};

const withProse = (
  blocks: SourceBlock[],
  open: ParagraphBlock | undefined,
  { line, text }: SourceLine,
): ParagraphBlock | undefined => {
  const isNumbered = NUMBERED.test(text.trim());
  if (open && !isNumbered) {
    open.lines.push(text);
    return open;
  }
  const paragraph: ParagraphBlock = { kind: 'paragraph', line, lines: [text] };
  blocks.push(paragraph);
  return isNumbered ? undefined : paragraph;
};

/** Prose may begin with a `|`: a table has a separator, or goes on from the table before it. */
const withoutFalseTable = (block: SourceBlock, before: SourceBlock | undefined): SourceBlock => {
  if (block.kind !== 'fragment') return block;
  const lines = block.rows.flatMap(({ sources }) => sources);
  const goesOn = before?.kind === 'fragment' && lines.every(isTwoCellRow);
  if (goesOn || lines.some(isSeparator)) return block;
  return { kind: 'paragraph', line: block.line, lines };
};
