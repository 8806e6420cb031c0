/**
 * White space in a paragraph: what a reader cannot see is not stored either.
 */
import type { Leaf, Link, TextLeaf } from './leaves.js';
import { isAllowedUrl } from './url.js';

/** A line: the leaves between two breaks. */
type Line = readonly TextLeaf[];

/**
 * The leaves of one paragraph as one or more paragraphs in normal form: lines are trimmed, white space inside is one
 * space, and an empty line (two breaks in a row) ends the paragraph, as an empty line does in the stored form.
 */
export const normalParagraphs = (leaves: readonly Leaf[]): Leaf[][] => {
  const paragraphs: Leaf[][] = [];
  let previous: Line = [];
  for (const line of linesOf(withVisibleLinks(leaves)).map(normalLine)) {
    if (line.length > 0 && previous.length > 0)
      paragraphs.at(-1)!.push(breakBetween(previous, line), ...line);
    else if (line.length > 0) paragraphs.push([...line]);
    previous = line;
  }
  return paragraphs;
};

const linesOf = (leaves: readonly Leaf[]): Line[] => {
  const lines: TextLeaf[][] = [[]];
  for (const leaf of leaves) {
    if (leaf.kind === 'break') lines.push([]);
    else lines.at(-1)!.push(leaf);
  }
  return lines;
};

/** A break belongs to a link only when the link goes on after it. */
const breakBetween = (before: Line, after: Line): Leaf => {
  const link = before.at(-1)!.link;
  return link && link === after[0]!.link ? { kind: 'break', link } : { kind: 'break' };
};

/** A refused address is dropped with the link; a link without words shows its address. */
const withVisibleLinks = (leaves: readonly Leaf[]): Leaf[] => {
  const shown = new Set<Link>();
  const hasWords = (link: Link) =>
    leaves.some((leaf) => leaf.link === link && leaf.kind === 'text' && /\S/.test(leaf.text));
  return leaves.flatMap((leaf): Leaf[] => {
    const { link, ...bare } = leaf;
    if (!link) return [leaf];
    if (!isAllowedUrl(link.url)) return [bare];
    if (hasWords(link)) return [leaf];
    if (shown.has(link)) return [];
    shown.add(link);
    return [{ kind: 'text', text: link.url, marks: {}, link }];
  });
};

const normalLine = (line: Line): Line =>
  trimEnd(collapse(line.flatMap(plainSpaces))).filter((leaf) => leaf.text !== '');

/** A raised space looks like a space; the stored form has no way to raise one. */
const plainSpaces = (leaf: TextLeaf): TextLeaf[] => {
  const text = leaf.text.replaceAll('\0', '\uFFFD');
  if (!leaf.marks.superscript) return [{ ...leaf, text }];
  const { superscript: _raised, ...marks } = leaf.marks;
  const pieces = text.split(/(\s+)/);
  return pieces.map((piece, at) => ({ ...leaf, text: piece, marks: at % 2 ? marks : leaf.marks }));
};

/** Hard spaces inside a line stay: they were meant. At its edges nobody sees them. */
const collapse = (line: Line): TextLeaf[] => {
  let before = '';
  return line.map((leaf) => {
    let text = leaf.text.replace(/[ \t\n\v\f\r]+/g, ' ');
    if (before === '') text = text.trimStart();
    else if (before.endsWith(' ')) text = text.replace(/^ /, '');
    before = text || before;
    return { ...leaf, text };
  });
};

const trimEnd = (line: TextLeaf[]): Line => {
  const last = line.at(-1);
  if (!last) return line;
  const text = last.text.trimEnd();
  return text === '' ? trimEnd(line.slice(0, -1)) : [...line.slice(0, -1), { ...last, text }];
};
