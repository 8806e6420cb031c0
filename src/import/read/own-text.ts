/** Text as `src/report/markdown-text.ts` prints it, back to the tree that it was printed from. */
import { parseDocument } from 'htmlparser2';
import { normaliseText } from '../../text/normalise.js';
import type { Block, Inline, ListItem, Marks, TextTree } from '../../text/tree.js';

/** It was not printed by us. */
export class NotOwn extends Error {
  override readonly name = 'NotOwn';
}

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

/** Deeper than any tree that is printed. */
const DEEPEST = 24;
const MARKS: Readonly<Record<string, keyof Marks>> = { i: 'italic', b: 'bold', sup: 'superscript' };
const BLOCKS = new Set(['p', 'ul', 'ol']);

const isElement = (node: Node): node is Element => 'attribs' in node;
const isText = (node: Node): node is Extract<Node, { data: string }> =>
  'data' in node && !('name' in node);
const isBlock = (node: Node): boolean => isElement(node) && BLOCKS.has(node.name);

/** The lines of one block outside a table. @throws NotOwn */
export function ownBlock(lines: readonly string[]): TextTree {
  const [first = ''] = lines;
  if (/^<[uo]l>/u.test(first)) return html(lines.join('\n'));
  if (lines.every((line) => line.startsWith('- '))) return [plainList(lines, /^- /u)];
  if (lines.every((line) => NUMBERED.test(line))) return [plainList(lines, NUMBERED)];
  return normaliseText([paragraph(parseDocument(lines.join('\n')).children, 0)]);
}

const NUMBERED = /^(\d+)\. /u;

/** Words without any mark. @throws NotOwn */
export const ownWords = (source: string): string =>
  parseDocument(source)
    .children.map((node) => {
      if (!isText(node)) throw new NotOwn();
      return node.data;
    })
    .join('');

/** A cell of a table. @throws NotOwn */
export const ownCell = (source: string): TextTree => html(source);

const html = (source: string): TextTree =>
  normaliseText(blocksOf(parseDocument(source).children, 0));

function plainList(lines: readonly string[], mark: RegExp): Block {
  const items = lines.map((line): ListItem => {
    const [found = '', digits] = mark.exec(line) ?? [];
    const words = parseDocument(line.slice(found.length)).children;
    return {
      number: digits === undefined ? null : Number(digits),
      children: [paragraph(words, 0)],
    };
  });
  const [list] = normaliseText([{ kind: 'list', ordered: mark === NUMBERED, items }]);
  return list!;
}

/** Runs of words between blocks are paragraphs of their own; what is printed between two blocks is a space. */
function blocksOf(nodes: readonly Node[], depth: number): Block[] {
  if (depth > DEEPEST) throw new NotOwn();
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    if (loose.some((node) => isElement(node) || (node as { data: string }).data.trim()))
      blocks.push(paragraph(loose, depth));
    loose = [];
  };
  for (const node of nodes)
    if (isBlock(node)) {
      flush();
      blocks.push(blockOf(node as Element, depth + 1));
    } else loose.push(node);
  flush();
  return blocks;
}

const blockOf = ({ name, children }: Element, depth: number): Block =>
  name === 'p'
    ? paragraph(children, depth)
    : {
        kind: 'list',
        ordered: name === 'ol',
        items: children.map((child): ListItem => {
          if (!isElement(child) || child.name !== 'li') throw new NotOwn();
          const { value } = child.attribs;
          const number = value === undefined ? null : Number(value);
          return { number, children: blocksOf(child.children, depth + 1) };
        }),
      };

const paragraph = (nodes: readonly Node[], depth: number): Block => ({
  kind: 'paragraph',
  children: nodes.flatMap((node) => inlinesOf(node, {}, depth)),
});

function inlinesOf(node: Node, marks: Marks, depth: number): Inline[] {
  if (depth > DEEPEST) throw new NotOwn();
  if (isText(node)) return [{ kind: 'text', text: node.data, marks }];
  if (!isElement(node)) throw new NotOwn();
  if (node.name === 'br') return [{ kind: 'break' }];
  const mark = MARKS[node.name];
  const within = mark ? { ...marks, [mark]: true as const } : marks;
  const children = node.children.flatMap((child) => inlinesOf(child, within, depth + 1));
  return mark ? children : [linkOf(node, children)];
}

function linkOf({ name, attribs: { href } }: Element, children: Inline[]): Inline {
  if (name !== 'a' || href === undefined) throw new NotOwn();
  return { kind: 'link', url: href, children };
}
