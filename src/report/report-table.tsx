/** A traject's table in a page, each piece with a link to what it was made from. */
import type { ComponentChildren, VNode } from 'preact';
import { cellPieces, sourcesOf, type CellPiece } from './cell.js';
import type { TableRow, TableSection } from './document.js';
import { Tekst, TekstItem } from './text-html.js';
import type { Missing } from './report-body.js';
import { type Tracing, trace, listed, Bron } from './source-links.js';

const Piece = ({ piece, of, linkOf }: { piece: CellPiece; of: string } & Tracing): VNode => {
  if (piece.kind === 'part') {
    const sources = sourcesOf(piece.part);
    return (
      <div data-bron={trace(sources)}>
        <Tekst tree={piece.part.text} />
        <Bron sources={sources} of={of} linkOf={linkOf} />
      </div>
    );
  }
  const items = piece.items.map(({ item, sources }, index) => (
    <TekstItem item={item} bron={trace(sources)}>
      <Bron sources={sources} of={`${of}, punt ${index + 1}`} linkOf={linkOf} />
    </TekstItem>
  ));
  return piece.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

const Row = (props: { row: TableRow; empty?: ComponentChildren } & Tracing): VNode => {
  const { row, empty, linkOf } = props;
  const pieces = cellPieces(row);
  const nameOf = (index: number): string =>
    pieces.length === 1 ? row.label : `${row.label}, deel ${index + 1}`;
  // The roles repeat what the elements say, because a narrow screen lays rows out as blocks and browsers then forget them.
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {row.label}
      </th>
      <td role="cell">
        {pieces.map((piece, index) => (
          <Piece piece={piece} of={nameOf(index)} linkOf={linkOf} />
        ))}
        {pieces.length === 0 && empty}
      </td>
    </tr>
  );
};

export const Table = (
  props: { section: TableSection; missing?: Missing | undefined } & Tracing,
): VNode => {
  const { section, missing, linkOf } = props;
  return (
    <table role="table" data-bron={trace(listed(section.source))}>
      <caption>
        <span>{section.caption}</span>
      </caption>
      <tbody role="rowgroup">
        {section.rows.map((row, index) => (
          <Row row={row} linkOf={linkOf} empty={missing?.(section, index)} />
        ))}
      </tbody>
    </table>
  );
};
