/** The report as a Word document. */
import {
  Bookmark,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from 'docx';
import type { HeadingSection, ReportDocument, Section } from '../document.js';
import { headingLead } from '../heading-line.js';
import { bookmark, contents } from './contents.js';
import { Numbering } from './docx-numbering.js';
import { sameBytes } from './same-bytes.js';
import { MUTED, PAGE, STYLES, TEXT_WIDTH } from './styles.js';
import { table } from './table.js';
import { paragraphs } from './text.js';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

const { width, height, margin } = PAGE;
/** Each section begins on a new page: the contents list has its own. */
const SHEET: ISectionOptions['properties'] = {
  type: SectionType.NEXT_PAGE,
  page: {
    size: { width, height },
    margin: { top: margin, right: margin, bottom: margin, left: margin },
  },
};

const headingParagraph = (section: HeadingSection, index: number): Paragraph => {
  const lead = headingLead(section);
  const title = section.prefix
    ? [new TextRun({ text: lead }), new TextRun({ text: section.title, break: 1 })]
    : [new TextRun({ text: [lead, section.title].filter(Boolean).join(' ') })];
  return new Paragraph({
    heading: LEVELS[section.level - 1] ?? HeadingLevel.HEADING_6,
    children: [new Bookmark({ id: bookmark(index), children: title })],
  });
};

const content = (section: Section, index: number, numbering: Numbering): FileChild[] => {
  switch (section.kind) {
    case 'heading':
      return [headingParagraph(section, index)];
    case 'text':
      return paragraphs(section.text, numbering);
    case 'table':
      return [table(section, numbering)];
  }
};

const opening = ({ title, asOf, sections }: ReportDocument): FileChild[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
  ...(asOf ? [new Paragraph({ style: 'Bijschrift', text: asOf })] : []),
  new Paragraph({ style: 'Inhoudskop', text: 'Inhoud' }),
  contents(sections),
];

const footer = (title: string): Footer => {
  const page = ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun({ children: [title, new Tab(), ...page], size: 17, color: MUTED })],
      }),
    ],
  });
};

/**
 * The report as DOCX: headings in the navigation pane, a contents list of links that Word does not ask to update, tables
 * of fixed width whose header row repeats, real lists. Same document, same bytes.
 */
export const renderDocx = async (document: ReportDocument): Promise<Uint8Array> => {
  const numbering = new Numbering();
  const body = document.sections.flatMap((section, index) => content(section, index, numbering));
  const footers = { default: footer(document.title) };
  const file = new Document({
    title: document.title,
    creator: 'Trajectboek',
    lastModifiedBy: 'Trajectboek',
    description: '',
    styles: STYLES,
    numbering: numbering.options(),
    sections: [
      { properties: SHEET, footers, children: opening(document) },
      { properties: SHEET, footers, children: body },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), document.date);
};
