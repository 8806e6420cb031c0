/** The report as Markdown in the form of the reports of earlier years, so that what goes out can come in again. */
import { cellText } from './cell.js';
import type { HeadingSection, ReportDocument, Section, TableSection } from './document.js';
import { headingLead } from './heading-line.js';
import { markdownBlocks, markdownCell, markdownWords } from './markdown-text.js';

const heading = (section: HeadingSection): string => {
  const lead = markdownWords(headingLead(section));
  const title = markdownWords(section.title);
  const between = section.prefix ? '<br>' : ' ';
  return `${'#'.repeat(section.level)} ${lead ? `${lead}${between}${title}` : title}`;
};

const table = ({ rows }: TableSection): string =>
  [
    '| | |',
    '|---|---|',
    ...rows.map((row) =>
      `| ${markdownWords(row.label)} | ${markdownCell(cellText(row))} |`.replace(/ {2,}\|$/, ' |'),
    ),
  ].join('\n');

const blocks = (section: Section, before?: Section): string[] => {
  switch (section.kind) {
    case 'heading':
      return [heading(section)];
    case 'text':
      return markdownBlocks(section.text, before?.kind === 'text' ? before.text.at(-1) : undefined);
    case 'table':
      return [table(section)];
  }
};

/**
 * The whole report as Markdown: headings with their printed numbers, and a two-column table with an empty header for each
 * traject, each cell on one line with `p ul ol li i b sup a br` as HTML; an item's number is the `value` of its `li`.
 */
export const renderMarkdown = (document: ReportDocument): string =>
  [
    `# ${markdownWords(document.title)}`,
    ...(document.asOf ? [markdownWords(document.asOf)] : []),
    ...document.sections.flatMap((section, index, all) => blocks(section, all[index - 1])),
  ].join('\n\n') + '\n';
