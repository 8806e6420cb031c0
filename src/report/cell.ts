/** How a cell reads as its parts one after the other: one rule for every renderer. */
import type { List, ListItem, TextTree } from '../text/tree.js';
import type { CellPart, Source, TableRow } from './document.js';

/** One item of a list that several parts made together, with the things that the item was made from. */
export interface TracedItem {
  readonly item: ListItem;
  readonly sources: readonly Source[];
}

/** A stretch of a cell: a part as it stands, or the parts that are together one list. */
export type CellPiece =
  | { readonly kind: 'part'; readonly part: CellPart }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly TracedItem[] };

/** What a part was made from, in order; nothing where the words are the report's own. */
export const sourcesOf = ({ source, also = [] }: CellPart): Source[] =>
  source ? [source, ...also] : [...also];

const onlyList = (part: CellPart): List | undefined => {
  const [block, ...others] = part.text;
  return block?.kind === 'list' && others.length === 0 ? block : undefined;
};

/**
 * The pieces of a cell, in order. Neighbouring parts that are each one list of the same kind become one list: twelve
 * logged steps are a list of twelve, not twelve lists of one, for the eye and for a screen reader.
 */
export const cellPieces = (row: TableRow): CellPiece[] => {
  const pieces: CellPiece[] = [];
  for (const part of row.parts) {
    const list = onlyList(part);
    if (!list) {
      pieces.push({ kind: 'part', part });
      continue;
    }
    const sources = sourcesOf(part);
    const items = list.items.map((item): TracedItem => ({ item, sources }));
    const last = pieces.at(-1);
    if (last?.kind === 'list' && last.ordered === list.ordered) {
      pieces[pieces.length - 1] = { ...last, items: [...last.items, ...items] };
    } else {
      pieces.push({ kind: 'list', ordered: list.ordered, items });
    }
  }
  return pieces;
};

/** The whole cell as one text, for the renderers that do not trace. Empty where nothing was logged. */
export const cellText = (row: TableRow): TextTree =>
  cellPieces(row).flatMap((piece): TextTree => {
    if (piece.kind === 'part') return piece.part.text;
    return [
      { kind: 'list', ordered: piece.ordered, items: piece.items.map((traced) => traced.item) },
    ];
  });
