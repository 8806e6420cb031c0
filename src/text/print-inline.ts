/**
 * The lines of one paragraph in the stored form.
 */
import { leavesOf, MARKS, type Leaf, type Link, type Mark, type TextLeaf } from './leaves.js';
import type { Inline, Marks } from './tree.js';

/** Each line of a paragraph in normal form, escaped so that it reads back as text. */
export const printInlines = (children: readonly Inline[]): string[] => {
  const leaves = leavesOf(children);
  const escape =
    leaves.some((leaf) => leaf.link) || /\]\(/.test(wordsOf(leaves)) ? withBrackets : text;
  let printed = '';
  let marks: Marks = {};
  let link: Link | undefined;
  leaves.forEach((leaf, at) => {
    if (leaf.link !== link) {
      if (link) printed += `](${address(link.url)})`;
      if (leaf.link) printed += '[';
      link = leaf.link;
    }
    if (leaf.kind === 'break') {
      printed += '\n';
      return;
    }
    printed += toggles(marks, leaf.marks) + escape(leaf.text);
    // Closed as soon as possible and opened as late as possible: a mark then hugs its words.
    const kept = keptMarks(leaf, leaves.slice(at + 1));
    printed += toggles(leaf.marks, kept);
    marks = kept;
  });
  if (link) printed += `](${address(link.url)})`;
  return printed.split('\n').map(escapeLineStart);
};

const wordsOf = (leaves: readonly Leaf[]): string =>
  leaves.map((leaf) => (leaf.kind === 'text' ? leaf.text : '\n')).join('');

/** What stays on after this leaf: what the next words have too; nothing raised runs over a break. */
const keptMarks = (leaf: TextLeaf, rest: readonly Leaf[]): Marks => {
  const next = rest.find((other) => other.kind === 'text');
  if (!next) return {};
  const isOn = (mark: Mark): boolean =>
    leaf.marks[mark] === true &&
    next.marks[mark] === true &&
    (mark !== 'superscript' || rest[0] === next);
  return Object.fromEntries(MARKS.filter(isOn).map((mark) => [mark, true]));
};

const toggles = (from: Marks, to: Marks): string => {
  const changes = (mark: Mark): boolean => from[mark] !== to[mark];
  const asterisks = (changes('italic') ? '*' : '') + (changes('bold') ? '**' : '');
  const caret = changes('superscript') ? '^' : '';
  // Raised text closes first and opens last, inside the asterisks.
  return from.superscript ? caret + asterisks : asterisks + caret;
};

/** Characters that read as one sign when they stand together: `&amp;`. */
const ENTITY = /&(?=#?[a-z\d]+;)/gi;
/** A backslash is only a sign before punctuation, or before whatever is printed after this run. */
const SIGN = /[*^]|\\(?=[!-/:-@[-`{-~]|$)/g;

const text = (words: string): string => words.replace(SIGN, '\\$&').replace(ENTITY, '\\&');

const withBrackets = (words: string): string => text(words).replace(/[[\]]/g, '\\$&');

const escapeLineStart = (line: string): string =>
  line.replace(/^[-+](?= |$)/, '\\$&').replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2');

const address = (url: string): string => {
  const escaped = url.replace(/[<>\\]/g, '\\$&').replace(ENTITY, '\\&');
  return escaped === url && !/[()]/.test(url) ? url : `<${escaped}>`;
};
