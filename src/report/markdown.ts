/** The report as clean Markdown, in a form that comes in again as it went out. */
import { cellText } from './cell.js';
import type {
  HeadingSection,
  ReportDocument,
  Section,
  TableRow,
  TableSection,
} from './document.js';
import { headingLead } from './heading-line.js';
import { entity, markdownBlocks, markdownCell, markdownWords } from './markdown-text.js';
import { isRowLabel } from './row-heading.js';

const DEEPEST = 6;
const line = (level: number, words: string): string =>
  `${'#'.repeat(Math.min(level, DEEPEST))} ${words}`;

const heading = (section: HeadingSection): string => {
  const lead = markdownWords(headingLead(section));
  const title = markdownWords(section.title);
  if (!lead) return line(section.level, ownWords(title));
  return line(section.level, `${lead}${section.prefix ? '<br>' : ' '}${title}`);
};

const NUMBER = /^(\d+(?:\.\d+)*)\.(?= )/u;

/** What would read as a number or as a row of a table is written so that it does not. */
const ownWords = (title: string): string =>
  isRowLabel(title)
    ? title.replace(/^./u, entity)
    : title.replace(NUMBER, (_, digits: string) => digits + entity('.'));

const isOneLine = (row: TableRow): boolean => {
  const [first, ...rest] = cellText(row);
  if (!first) return true;
  return (
    first.kind === 'paragraph' &&
    rest.length === 0 &&
    first.children.every(({ kind }) => kind !== 'break')
  );
};

/** A heading for each row where a cell has several lines; a table where none has. */
const isUnderHeadings = ({ rows }: TableSection): boolean =>
  !rows.every(isOneLine) && rows.every(({ label }) => isRowLabel(markdownWords(label)));

const table = ({ rows }: TableSection): string =>
  [
    '| | |',
    '|---|---|',
    ...rows.map((row) =>
      `| ${markdownWords(row.label)} | ${markdownCell(cellText(row))} |`.replace(/ {2,}\|$/, ' |'),
    ),
  ].join('\n');

const underHeadings = ({ rows }: TableSection, level: number): string[] =>
  rows.flatMap((row) => [line(level, markdownWords(row.label)), ...markdownBlocks(cellText(row))]);

/** Ends the last row: without it the text that follows would belong to that. */
const END = '<!-- -->';

/** What stands before a section: its neighbour, and the level of the heading that it stands under. */
interface Before {
  readonly section: Section | undefined;
  readonly level: number;
}

const blocks = (section: Section, { section: before, level }: Before): string[] => {
  switch (section.kind) {
    case 'heading':
      return [heading(section)];
    case 'text':
      return [
        ...(before?.kind === 'table' && isUnderHeadings(before) ? [END] : []),
        ...markdownBlocks(section.text, before?.kind === 'text' ? before.text.at(-1) : undefined),
      ];
    case 'table':
      return isUnderHeadings(section) ? underHeadings(section, level + 1) : [table(section)];
  }
};

/**
 * The whole report as Markdown: headings with their printed numbers, and for each traject a two-column table with an empty header
 * where every cell is one line, else a heading for each row with its text under it. Marks, breaks and links are HTML
 * (`i b sup br a`), as are lists that Markdown would number otherwise or that have lists in them; an item's number is then the
 * `value` of its `li`. What `readOwnReport` of the importer reads back, word for word.
 */
export const renderMarkdown = (document: ReportDocument): string => {
  const printed = [
    `# ${markdownWords(document.title)}`,
    ...(document.asOf ? [markdownWords(document.asOf)] : []),
  ];
  let before: Before = { section: undefined, level: 1 };
  for (const section of document.sections) {
    printed.push(...blocks(section, before));
    before = { section, level: section.kind === 'heading' ? section.level : before.level };
  }
  return `${printed.join('\n\n')}\n`;
};
