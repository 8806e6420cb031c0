/** The report as a piece of a page: the exported HTML file and the preview on the site print it alike. */
import type { ComponentChildren, VNode } from 'preact';
import { cellPieces, sourcesOf, type CellPiece } from './cell.js';
import type {
  HeadingSection,
  ReportDocument,
  Section,
  Source,
  TableRow,
  TableSection,
  TextSection,
} from './document.js';
import { headingLead } from './heading-line.js';
import { Tekst, TekstItem } from './text-html.js';

/** Gives the address where a logged thing can be read and changed; `undefined` where there is none. */
export type LinkOf = (source: Source) => string | undefined;

/** Says in the preview what an empty cell misses; `row` is the cell's place in its table, from 0. */
export type Missing = (table: TableSection, row: number) => ComponentChildren;

interface Tracing {
  readonly linkOf?: LinkOf | undefined;
}

/** The `id` of the heading of section `index`, for links within the page. */
export const sectionId = (index: number): string => `sectie-${index + 1}`;

/** 'traject/<id>/STAP/<id>', with a space between several: what a piece was made from, for a script and a curious person. */
const trace = (sources: readonly Source[]): string | undefined =>
  sources
    .map(({ stream, streamId, kind, id }) => [stream, streamId, kind, id].join('/'))
    .join(' ') || undefined;

const listed = (source?: Source): readonly Source[] => (source ? [source] : []);

/** A small link for each thing that a piece was made from; `of` tells them apart for who hears the page. */
const Bron = (props: { sources: readonly Source[]; of: string } & Tracing): VNode => {
  const links = props.sources.flatMap((source) => props.linkOf?.(source) ?? []);
  const nameOf = (index: number): string =>
    `Bron van ${props.of}${links.length > 1 ? ` (${String(index + 1)})` : ''}`;
  return (
    <>
      {links.map((href, index) => (
        <a class="verslag-bron" href={href} aria-label={nameOf(index)} title="Bron">
          ↗
        </a>
      ))}
    </>
  );
};

const Heading = (props: { section: HeadingSection; id: string } & Tracing): VNode => {
  const { section, id, linkOf } = props;
  const lead = headingLead(section);
  const Tag = `h${section.level}` as 'h2';
  return (
    <Tag id={id} data-bron={trace(listed(section.source))}>
      {lead && <span class="verslag-nummer">{lead}</span>}
      {lead && (section.prefix ? <br /> : ' ')}
      {section.title}
      <Bron sources={listed(section.source)} of={section.title} linkOf={linkOf} />
    </Tag>
  );
};

const Text = ({ section, linkOf }: { section: TextSection } & Tracing): VNode => (
  <div class="verslag-tekst" data-bron={trace(listed(section.source))}>
    <Tekst tree={section.text} />
    <Bron sources={listed(section.source)} of="deze tekst" linkOf={linkOf} />
  </div>
);

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

const Table = (
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

interface Preview extends Tracing {
  readonly missing?: Missing | undefined;
}

const content = (section: Section, id: string, { linkOf, missing }: Preview): ComponentChildren => {
  switch (section.kind) {
    case 'heading':
      return <Heading section={section} id={id} linkOf={linkOf} />;
    case 'text':
      return <Text section={section} linkOf={linkOf} />;
    case 'table':
      return <Table section={section} linkOf={linkOf} missing={missing} />;
  }
};

/**
 * All sections of the report, without its title and contents list: headings from `<h2>`, tables with caption and row
 * headers. With `linkOf` each piece ends in a small link to what it was made from; with `missing` an empty cell says so.
 * Styled by `REPORT_CSS`.
 */
export const ReportBody = (props: { document: ReportDocument } & Preview): VNode => (
  <div class="verslag">
    {props.document.sections.map((section, index) => content(section, sectionId(index), props))}
  </div>
);
