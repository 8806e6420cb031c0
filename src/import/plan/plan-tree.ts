/** Headings, tables and loose text as the tree of the year, with the numbers that they printed. */
import type { Doubt } from '../read/doubt.js';
import type { ParsedItem, ParsedTable } from '../read/parsed-report.js';
import type { TextTree } from '../../text/tree.js';
import { carryingHeadings } from './carrying-headings.js';
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
  /** 1 is a chapter; 0 the year itself. */
  readonly level: number;
  children: Draft[];
};

/** The year's tree; what could not be numbered as printed is a doubt. */
export function treeOf(items: readonly ParsedItem[]): {
  nodes: readonly TreeNode[];
  doubts: Doubt[];
} {
  const root: Draft = { kind: 'HOOFDSTUK', line: 0, title: '', level: 0, children: [] };
  const path: Draft[] = [root];
  const carriers = carryingHeadings(items);
  for (const [at, item] of items.entries()) {
    if (item.kind === 'table') placeTable(path.at(-1)!, item);
    else if (item.kind === 'text') placeText(path.at(-1)!, item.text, item.line);
    else placeHeading(path, item, carriers.has(at));
  }
  const doubts: Doubt[] = [];
  forceNumbers(root, 0, doubts);
  return { nodes: root.children, doubts };
}

type Heading = Extract<ParsedItem, { kind: 'heading' }>;

/** @param path from the year to where we are; goes on from this heading */
function placeHeading(path: Draft[], item: Heading, carries: boolean): void {
  const level = item.number?.split('.').length ?? item.level;
  const isChapter = item.number !== undefined || carries;
  if (isChapter || item.isExact) while (path.length > 1 && path.at(-1)!.level >= level) path.pop();
  const here = path.at(-1)!;
  if (isChapter) path.push(chapter(item, level, here));
  else
    here.children.push({
      kind: 'TEKSTBLOK',
      line: item.line,
      title: item.title,
      level: here.level + 1,
      niveau: Math.max(1, item.level - path.length + 1),
      children: [],
    });
}

function chapter({ line, title, number, prefix }: Heading, level: number, parent: Draft): Draft {
  const kind =
    level > 1 && parent.level > 0 ? 'RUBRIEK' : prefix ? 'STRATEGISCHE_DOELSTELLING' : 'HOOFDSTUK';
  const node: Draft = { kind, line, title, level, ...(number ? { number } : {}), children: [] };
  parent.children.push(node);
  return node;
}

/**
 * The table of a heading; where it has one already, or where the table names its activity itself, one more under it. Straight
 * under the year it stands alone.
 */
function placeTable(here: Draft, table: ParsedTable): void {
  const isOwn = table.title === undefined || table.title === here.title;
  if (isOwn && !here.table && here.line > 0) {
    here.table = table;
    here.kind = 'TRAJECT';
  } else
    here.children.push({
      kind: 'TRAJECT',
      line: table.line,
      title: table.title ?? (here.title || 'Zonder titel'),
      level: here.level + 1,
      table,
      children: [],
    });
}

/** Text under a heading without a number belongs to that heading. */
function placeText(here: Draft, text: TextTree, line: number): void {
  const last = here.children.at(-1);
  if (last?.kind === 'TEKSTBLOK') last.text = [...(last.text ?? []), ...text];
  else
    here.children.push({
      kind: 'TEKSTBLOK',
      line,
      title: '',
      level: here.level + 1,
      text,
      children: [],
    });
}
