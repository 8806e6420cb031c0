/**
 * Marks that go on and off: which asterisks and carets of a paragraph are marks, and which are just characters.
 */
import { marksOf, type Leaf, type Link, type Mark } from './leaves.js';
import type { Marks } from './tree.js';

/** A paragraph as it is read from left to right: leaves without marks, and runs of `*` or `^`. */
export type Piece = Leaf | { readonly kind: 'mark'; readonly run: string; readonly link?: Link };

/** Bold before italic, so that of `***` with one partner the other half is shown. */
const signs: readonly (readonly [Mark, string])[] = [
  ['bold', '**'],
  ['italic', '*'],
  ['superscript', '^'],
];

/** Bold takes two asterisks, italic one, both three. */
const marksOfRun = (run: string): Mark[] => {
  if (run.startsWith('^')) return ['superscript'];
  return run.length === 1 ? ['italic'] : run.length === 2 ? ['bold'] : ['bold', 'italic'];
};

/** Leaves with their marks. A mark that never goes off again is a character that someone typed: it stays in the text. */
export const withMarks = (pieces: readonly Piece[]): Leaf[] => {
  const paired = new Map(signs.map(([mark]) => [mark, pairedPlaces(pieces, mark)]));
  const on = new Set<Mark>();
  const marks = (): Marks => marksOf((mark) => on.has(mark));
  return pieces.flatMap((piece, at): Leaf[] => {
    if (piece.kind === 'break') return [piece];
    if (piece.kind === 'text') return [{ ...piece, marks: marks() }];
    const shown: string[] = [];
    for (const [mark, sign] of signs) {
      if (!marksOfRun(piece.run).includes(mark)) continue;
      if (!paired.get(mark)!.has(at)) shown.push(sign);
      else if (!on.delete(mark)) on.add(mark);
    }
    const { link } = piece;
    return [{ kind: 'text', text: shown.join(''), marks: marks(), ...(link && { link }) }];
  });
};

const pairedPlaces = (pieces: readonly Piece[], mark: Mark): Set<number> => {
  const places = new Set<number>();
  let open: number | undefined;
  pieces.forEach((piece, at) => {
    if (mark === 'superscript' && hasSpace(piece)) open = undefined;
    if (piece.kind !== 'mark' || !marksOfRun(piece.run).includes(mark)) return;
    if (open === undefined) open = at;
    else {
      places.add(open).add(at);
      open = undefined;
    }
  });
  return places;
};

/** Only what stands together is raised, so that two carets far apart stay two carets. */
const hasSpace = (piece: Piece): boolean =>
  piece.kind === 'break' || (piece.kind === 'text' && /\s/.test(piece.text));
