/** What a report says, read from the document itself: the measure for what each form of it says. */
import type { ReportDocument, Section } from '../../../src/report/document.js';
import type { Block, Inline, TextTree } from '../../../src/text/tree.js';

/** One white space between words, none around them. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const inlineSays = (node: Inline): string => {
  if (node.kind === 'break') return '\n';
  return node.kind === 'text' ? node.text : node.children.map(inlineSays).join('');
};

const blockSays = (block: Block): string =>
  block.kind === 'paragraph'
    ? block.children.map(inlineSays).join('')
    : block.items
        .map(({ number, children }) => `${number === null ? '' : `${number}. `}${says(children)}`)
        .join('\n');

/** The words of a text with the numbers of its lists, a line for each block. */
export const says = (tree: TextTree): string => tree.map(blockSays).join('\n');

export interface Row {
  readonly label: string;
  text: string;
}

export const rowsOf = (document: ReportDocument): Row[] =>
  document.sections.flatMap((section) =>
    section.kind !== 'table'
      ? []
      : section.rows.map(({ label, parts }) => ({
          label: squeezed(label),
          text: squeezed(says(parts.flatMap(({ text }) => text))),
        })),
  );

const sectionSays = (section: Section, captions: boolean): string => {
  if (section.kind === 'heading') {
    return [section.number, section.prefix, section.title].filter(Boolean).join(' ');
  }
  if (section.kind === 'text') return says(section.text);
  const rows = section.rows.map(({ label, parts }) =>
    [label, says(parts.flatMap(({ text }) => text))].join('\n'),
  );
  return [...(captions ? [section.caption] : []), ...rows].join('\n');
};

/** All sections, one after the other; with the captions of the tables where a form prints them. */
export const bodySays = (document: ReportDocument, captions: boolean): string =>
  squeezed(document.sections.map((section) => sectionSays(section, captions)).join('\n'));
