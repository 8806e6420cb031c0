/**
 * Stored text as Markdown with a little HTML, in the form of the reports that the importer reads.
 *
 * Every character that Markdown, a table or HTML could take for a mark of its own is written as a numeric entity: unlike
 * a backslash, an entity means the same inside HTML, inside a table cell and to an importer that reads only HTML.
 */
import type { Block, Inline, List, ListItem, Marks, Paragraph, TextTree } from '../text/tree.js';
import { linkTarget } from './link-target.js';

/** A character that no reader of Markdown takes for a mark. */
export const entity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Also the `#` at the end of a heading, which Markdown would drop. */
const MARKS = /[\\`*_[\]<>&|~^$]|#(?=[#\s]*$)/g;

/** Plain words as Markdown: one line, nothing in it is a mark. */
export const markdownWords = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(MARKS, entity);

/** What a line may not begin with outside a table: Markdown or the importer would see a list, a heading or a line. */
const LINE_MARK = /^[#+=:\-–•]/u;
/** The point after a number is the mark; the number itself stays readable. */
const NUMBER_MARK = /^(\d+(?:\.\d+)*)([.)])/u;

const wrapped = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

const marked = (text: string, marks: Marks = {}): string => {
  let content = markdownWords(text);
  if (marks.superscript) content = wrapped('sup', content);
  if (marks.italic) content = wrapped('i', content);
  if (marks.bold) content = wrapped('b', content);
  return content;
};

const inline = (node: Inline): string => {
  switch (node.kind) {
    case 'text':
      return marked(node.text, node.marks);
    case 'break':
      return '<br>';
    case 'link': {
      const href = linkTarget(node.url);
      const content = node.children.map(inline).join('');
      return href === undefined
        ? content
        : `<a href="${href.replace(/["'<>&|\s]/g, entity)}">${content}</a>`;
    }
  }
};

const inlines = ({ children }: Paragraph): string => children.map(inline).join('');

const htmlItem = (item: ListItem): string => {
  const [first, ...rest] = item.children;
  const lone = first?.kind === 'paragraph' && rest.every((block) => block.kind === 'list');
  const content = lone ? inlines(first) + rest.map(htmlBlock).join('') : htmlBlocks(item.children);
  return `<li${item.number === null ? '' : ` value="${item.number}"`}>${content}</li>`;
};

const htmlBlock = (block: Block): string =>
  block.kind === 'paragraph'
    ? wrapped('p', inlines(block))
    : wrapped(block.ordered ? 'ol' : 'ul', block.items.map(htmlItem).join(''));

const htmlBlocks = (tree: TextTree): string => tree.map(htmlBlock).join(' ');

/** A cell as one line; a lone paragraph stands without `<p>`, as in the reports of earlier years. */
export const markdownCell = (tree: TextTree): string => {
  const [first, ...rest] = tree;
  return first?.kind === 'paragraph' && rest.length === 0 ? inlines(first) : htmlBlocks(tree);
};

/** Whether Markdown itself can print the list: one level, a line an item, and its numbers count up by one. */
const isPlain = (list: List): boolean =>
  list.items.every(
    ({ number, children: [first, ...rest] }, index) =>
      first?.kind === 'paragraph' &&
      first.children.length > 0 &&
      rest.length === 0 &&
      (number === null || number === (list.items[0]?.number ?? 0) + index),
  );

const line = (paragraph: Paragraph): string =>
  inlines(paragraph)
    .trimStart()
    .replace(LINE_MARK, entity)
    .replace(NUMBER_MARK, (_, number: string, point: string) => number + entity(point));

const plainList = (list: List): string =>
  list.items
    .map(({ number, children }) => {
      const text = children.map((child) => (child.kind === 'paragraph' ? line(child) : ''));
      return `${number === null ? '-' : `${number}.`} ${text.join('')}`;
    })
    .join('\n');

/**
 * Text outside tables: paragraphs and lists as Markdown, lists that Markdown would renumber or cannot nest as HTML.
 * @param before the block that stands just before the text, if there is one
 */
export const markdownBlocks = (tree: TextTree, before?: Block): string[] =>
  tree.map((block, index) => {
    if (block.kind === 'paragraph') return line(block);
    // Two lists in a row would be one to Markdown.
    const afterList = (index === 0 ? before : tree[index - 1])?.kind === 'list';
    return isPlain(block) && !afterList ? plainList(block) : htmlBlock(block);
  });
