/** Headings, tables and loose text as the tree of the year, with the numbers that they printed. */
import type { ParsedItem, ParsedTable, Doubt } from '../read/parsed-report.js';
import type { TextTree } from '../../text/tree.js';
import { forceNumbers } from './tree-numbers.js';

export type TreeKind =
  'STRATEGISCHE_DOELSTELLING' | 'HOOFDSTUK' | 'RUBRIEK' | 'TRAJECT' | 'TEKSTBLOK';

export interface TreeNode {
  readonly kind: TreeKind;
  readonly line: number;
  readonly title: string;
  /** Of a tekstblok with a heading, from 1 below its place. */
  readonly niveau?: number;
  readonly text?: TextTree;
  readonly table?: ParsedTable;
  /** Forced last segment, only where counting gives another. */
  readonly nummer?: number;
  readonly children: readonly TreeNode[];
}

export type Draft = { -readonly [K in keyof Omit<TreeNode, 'children'>]: TreeNode[K] } & {
  number?: string;
  children: Draft[];
};

/** The year's tree; what could not be numbered as printed is a doubt. */
export function treeOf(items: readonly ParsedItem[]): {
  nodes: readonly TreeNode[];
  doubts: Doubt[];
} {
  const root: Draft = { kind: 'HOOFDSTUK', line: 0, title: '', children: [] };
  const path: Draft[] = [root];
  for (const item of items) {
    const here = path.at(-1)!;
    if (item.kind === 'table') placeTable(here, item);
    else if (item.kind === 'text') placeText(here, item.text, item.line);
    else if (item.number !== undefined) {
      const depth = item.number.split('.').length;
      path.length = Math.min(depth, path.length);
      path.push(chapter(item, path.at(-1)!));
    } else
      here.children.push({
        kind: 'TEKSTBLOK',
        line: item.line,
        title: item.title,
        niveau: Math.max(1, item.level - path.length + 1),
        children: [],
      });
  }
  const doubts: Doubt[] = [];
  forceNumbers(root, 0, doubts);
  return { nodes: root.children, doubts };
}

function chapter(
  { line, title, number, prefix }: Extract<ParsedItem, { kind: 'heading' }>,
  parent: Draft,
): Draft {
  const top = !number?.includes('.');
  const kind = top ? (prefix ? 'STRATEGISCHE_DOELSTELLING' : 'HOOFDSTUK') : 'RUBRIEK';
  const node: Draft = { kind, line, title, ...(number ? { number } : {}), children: [] };
  parent.children.push(node);
  return node;
}

/** A numbered heading with a table is a traject; a table without one of its own stands under the same heading. */
function placeTable(here: Draft, table: ParsedTable): void {
  if (!here.table && here.line > 0) {
    here.table = table;
    here.kind = 'TRAJECT';
  } else
    here.children.push({
      kind: 'TRAJECT',
      line: table.line,
      title: here.title || 'Zonder titel',
      table,
      children: [],
    });
}

/** Text under a heading without a number belongs to that heading. */
function placeText(here: Draft, text: TextTree, line: number): void {
  const last = here.children.at(-1);
  if (last?.kind === 'TEKSTBLOK') last.text = [...(last.text ?? []), ...text];
  else here.children.push({ kind: 'TEKSTBLOK', line, title: '', text, children: [] });
}
