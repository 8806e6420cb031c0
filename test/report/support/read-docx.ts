/** Reads the words back from a Word file, with each list number as Word would print it. */
import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import { squeezed, type Row } from './words.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: Record<string, string> }>;

const isElement = (node: Node): node is Element => 'attribs' in node;
const elements = (parent: Element, name?: string): Element[] =>
  parent.children.filter(isElement).filter((child) => !name || child.name === name);
const deep = (node: Element, name: string): Element[] =>
  elements(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...deep(child, name),
  ]);
const value = (element: Element | undefined): string => element?.attribs['w:val'] ?? '';

const xml = (files: Record<string, Uint8Array>, name: string): Element => {
  const root = parseDocument(strFromU8(files[name] ?? new Uint8Array()), { xmlMode: true });
  const element = root.children.filter(isElement).at(-1);
  if (!element) throw new Error(`${name} is empty`);
  return element;
};

/** Counts as Word does: each list definition by itself, from its own start. */
const counter = (numbering: Element): ((numId: string, level: string) => string) => {
  const levels = new Map(
    elements(numbering, 'w:abstractNum').map((abstract) => [
      abstract.attribs['w:abstractNumId'],
      elements(abstract, 'w:lvl'),
    ]),
  );
  const definition = new Map(
    elements(numbering, 'w:num').map((num) => [
      num.attribs['w:numId'],
      levels.get(value(elements(num, 'w:abstractNumId')[0])) ?? [],
    ]),
  );
  const printed = new Map<string, number>();
  return (numId, level) => {
    const found = definition.get(numId)?.find((lvl) => lvl.attribs['w:ilvl'] === level);
    if (!found || value(elements(found, 'w:numFmt')[0]) === 'bullet') return '';
    const start = Number(value(elements(found, 'w:start')[0]));
    const number = (printed.get(numId) ?? start - 1) + 1;
    printed.set(numId, number);
    return `${number}. `;
  };
};

const runText = (node: Element): string => {
  if (node.name === 'w:br') return '\n';
  if (node.name === 'w:t') return node.children.map((c) => ('data' in c ? c.data : '')).join('');
  return elements(node).map(runText).join('');
};

/** Its label stands in the row above, of which it is the rest. */
const goesOn = (row: Element): boolean =>
  deep(row, 'w:vMerge').some((merge) => value(merge) !== 'restart');

export interface WordFile {
  /** Everything after the contents list. */
  readonly body: string;
  /** What stands outside the tables and the contents list with its heading. */
  readonly prose: string;
  /** Without the repeated header row of each table. */
  readonly rows: Row[];
  readonly files: Record<string, Uint8Array>;
}

export const readDocx = (bytes: Uint8Array): WordFile => {
  const files = unzipSync(bytes);
  const count = counter(xml(files, 'word/numbering.xml'));
  const texts = new Map<Element, string>();
  const document = xml(files, 'word/document.xml');
  for (const paragraph of deep(document, 'w:p')) {
    const [place] = deep(paragraph, 'w:numPr');
    const number = place
      ? count(value(elements(place, 'w:numId')[0]), value(elements(place, 'w:ilvl')[0]))
      : '';
    texts.set(paragraph, number + runText(paragraph));
  }
  const textOf = (node: Element): string =>
    (node.name === 'w:p' ? [node] : deep(node, 'w:p')).map((p) => texts.get(p) ?? '').join('\n');
  const body = elements(document, 'w:body')[0];
  const parts = body ? elements(body) : [];
  const contents = parts.findIndex((part) => part.name === 'w:sdt');
  const rows: Row[] = [];
  for (const row of deep(document, 'w:tr')) {
    const [label, cell] = elements(row, 'w:tc').map((tc) => squeezed(textOf(tc)));
    if (cell === undefined) continue;
    const before = goesOn(row) ? rows.pop() : undefined;
    rows.push(
      before
        ? { ...before, text: squeezed(`${before.text}\n${cell}`) }
        : { label: label ?? '', text: cell },
    );
  }
  return {
    body: squeezed(
      parts
        .slice(contents + 1)
        .map(textOf)
        .join('\n'),
    ),
    prose: squeezed(
      parts
        .filter(
          (part, index) => index !== contents && index !== contents - 1 && part.name !== 'w:tbl',
        )
        .map(textOf)
        .join('\n'),
    ),
    rows,
    files,
  };
};
