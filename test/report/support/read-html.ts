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

const PIPES = /^\| ((?:(?! \|).)+) \|(?: (.*))? \|$/u;
const LABEL = /^#{2,6} ((?:Doel|Procesverloop|Stand van zaken eind|Lessons learned)(?: .*)?)$/u;

/** Without the rows that stand under a heading each. */
export const outsideRows = (markdown: string): string => {
  let isUnder = false;
  const kept = markdown.split('\n').filter((line) => {
    if (/^(?:#|\||<!-- -->$)/u.test(line)) isUnder = LABEL.test(line);
    return !isUnder && line !== '<!-- -->';
  });
  return kept.join('\n');
};

/** The rows of all tables: those with pipes, whose second cell is HTML, and those under a heading each. */
export const markdownRows = (markdown: string): Row[] => {
  const rows: Row[] = [];
  let under: string[] | undefined;
  const close = (): void => {
    if (under) rows.at(-1)!.text = htmlSays(shownMarkdown(under.join('\n')));
    under = undefined;
  };
  for (const line of markdown.split('\n')) {
    const [, label] = LABEL.exec(line) ?? PIPES.exec(line) ?? [];
    if (/^(?:#|\||<!-- -->$)/u.test(line)) close();
    else under?.push(line);
    if (label === undefined) continue;
    rows.push({ label: htmlSays(label), text: htmlSays(PIPES.exec(line)?.[2] ?? '') });
    if (line.startsWith('#')) under = [];
  }
  close();
  return rows;
};

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
