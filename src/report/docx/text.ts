/** Stored text as Word paragraphs. */
import { ExternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Inline, List, ListItem, TextTree } from '../../text/tree.js';
import { linkTarget } from '../link-target.js';
import type { Numbering } from './docx-numbering.js';
import { itemIndent } from './styles.js';

const DEEPEST = 3;

const run = (node: Inline, style?: 'Hyperlink'): ParagraphChild[] => {
  switch (node.kind) {
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'text': {
      const { bold, italic, superscript } = node.marks ?? {};
      return [
        new TextRun({
          text: node.text,
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: true } : {}),
          ...(superscript ? { superScript: true } : {}),
          ...(style ? { style } : {}),
        }),
      ];
    }
    case 'link': {
      const target = linkTarget(node.url);
      if (target === undefined) return node.children.flatMap((child) => run(child));
      const children = node.children.flatMap((child) => run(child, 'Hyperlink'));
      return [new ExternalHyperlink({ link: new URL(target).href, children })];
    }
  }
};

const runs = (children: readonly Inline[]): ParagraphChild[] =>
  children.flatMap((child) => run(child));

/** The paragraphs of one text; what follows on an item's first line is indented as far as that line. */
export const paragraphs = (tree: TextTree, numbering: Numbering, depth = 0): Paragraph[] =>
  tree.flatMap((block) => {
    if (block.kind === 'list') return listParagraphs(block, numbering, depth);
    const indent = depth === 0 ? {} : { indent: { left: itemIndent(depth - 1) } };
    return [new Paragraph({ children: runs(block.children), ...indent })];
  });

const listParagraphs = (list: List, numbering: Numbering, depth: number): Paragraph[] => {
  const references = numbering.referencesOf(list.items);
  const level = Math.min(depth, DEEPEST);
  return list.items.flatMap((item, index) => {
    const reference = references[index] ?? 'opsomming';
    return itemParagraphs(item, { reference, level }, numbering);
  });
};

const itemParagraphs = (
  { children: [first, ...rest] }: ListItem,
  place: { reference: string; level: number },
  numbering: Numbering,
): Paragraph[] => {
  const opens = first?.kind === 'paragraph';
  const opening = new Paragraph({
    children: opens ? runs(first.children) : [],
    numbering: place,
  });
  const others = opens || !first ? rest : [first, ...rest];
  return [opening, ...paragraphs(others, numbering, place.level + 1)];
};
