/** Reads the words back from HTML, and from Markdown by way of an ordinary Markdown reader. */
import { parseDocument } from 'htmlparser2';
import MarkdownIt from 'markdown-it';
import { squeezed, type Row } from './words.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Text = Extract<Node, { data: string }>;
type Element = Extract<Node, { attribs: unknown }>;

const BLOCKS = new Set(['p', 'li', 'ul', 'ol', 'tr', 'th', 'td', 'div', 'table', 'caption', 'br']);
const SILENT = new Set(['style', 'title', 'nav']);

const isText = (node: Node): node is Text => 'data' in node && !('name' in node);
const isElement = (node: Node): node is Element => 'attribs' in node;

/** Says the number that a browser would print before an item. */
const itemNumber = (item: Element): string => {
  const list = item.parent;
  if (!list || !('attribs' in list) || list.name !== 'ol') return '';
  if (item.attribs['value']) return `${item.attribs['value']}. `;
  const items = list.children.filter((child) => isElement(child) && child.name === 'li');
  return `${Number(list.attribs['start'] ?? 1) + items.indexOf(item)}. `;
};

const textOf = (node: Node): string => {
  if (isText(node)) return node.data;
  if (!isElement(node) || SILENT.has(node.name)) return '';
  const text = node.children.map(textOf).join('');
  const number = node.name === 'li' ? itemNumber(node) : '';
  return BLOCKS.has(node.name) || /^h[1-6]$/.test(node.name) ? `\n${number}${text}\n` : text;
};

const all = (nodes: readonly Node[], name: string): Element[] =>
  nodes.flatMap((node) =>
    isElement(node) ? [...(node.name === name ? [node] : []), ...all(node.children, name)] : [],
  );

/** Everything under the first element of that name, or the whole text. */
export const htmlSays = (html: string, under?: string): string => {
  const { children } = parseDocument(html);
  return squeezed((under ? all(children, under).slice(0, 1) : children).map(textOf).join(''));
};

export const htmlRows = (html: string): Row[] =>
  all(parseDocument(html).children, 'tr').map((row) => {
    const [label, text] = row.children.filter(isElement).map((cell) => squeezed(textOf(cell)));
    return { label: label ?? '', text: text ?? '' };
  });

/** As a reader of Markdown shows it. */
export const shownMarkdown = (markdown: string): string =>
  new MarkdownIt({ html: true }).render(markdown);

/** As an importer reads it: a row is a line, its second cell keeps its pipes, a cell is HTML. */
export const markdownRows = (markdown: string): Row[] =>
  [...markdown.matchAll(/^\| ((?:(?! \|).)+) \|(?: (.*))? \|$/gmu)].map(([, label, text]) => ({
    label: htmlSays(label ?? ''),
    text: htmlSays(text ?? ''),
  }));

/** What stands outside the tables, list numbers said, and outside the contents list. */
export const htmlProse = (html: string): string => {
  const without = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if (isElement(node) && (node.name === 'table' || SILENT.has(node.name))) return '';
        if (!isElement(node)) return textOf(node);
        const inner = without(node.children);
        const number = node.name === 'li' ? itemNumber(node) : '';
        return BLOCKS.has(node.name) || /^h[1-6]$/.test(node.name)
          ? `\n${number}${inner}\n`
          : inner;
      })
      .join('');
  return squeezed(without(parseDocument(html).children));
};
