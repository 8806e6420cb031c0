/** The report as a piece of a page: the exported HTML file and the preview on the site print it alike. */
import type { ComponentChildren, VNode } from 'preact';
import type {
  HeadingSection,
  ReportDocument,
  Section,
  TableSection,
  TextSection,
} from './document.js';
import { headingLead } from './heading-line.js';
import { Tekst } from './text-html.js';
import { Table } from './report-table.js';
import { type Tracing, trace, listed, Bron } from './source-links.js';

/** Says in the preview what an empty cell misses; `row` is the cell's place in its table, from 0. */
export type Missing = (table: TableSection, row: number) => ComponentChildren;

/** The `id` of the heading of section `index`, for links within the page. */
export const sectionId = (index: number): string => `sectie-${index + 1}`;

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
