import type { VNode } from 'preact';
import type { HeadingSection, ReportDocument } from './document.js';
import { headingLine } from './heading-line.js';
import { sectionId } from './report-body.js';

/** A heading in the contents list, with those under it. */
export interface ContentsEntry {
  readonly heading: HeadingSection;
  /** Of the heading in `ReportBody`. */
  readonly id: string;
  readonly below: ContentsEntry[];
}

/** The headings of a report as a tree, in reading order. */
export const outline = (document: ReportDocument): ContentsEntry[] => {
  const top: ContentsEntry[] = [];
  const open: ContentsEntry[] = [];
  document.sections.forEach((section, index) => {
    if (section.kind !== 'heading') return;
    const entry = { heading: section, id: sectionId(index), below: [] };
    while ((open.at(-1)?.heading.level ?? 0) >= section.level) open.pop();
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  });
  return top;
};

const Entries = ({ entries }: { entries: readonly ContentsEntry[] }): VNode => (
  <ul>
    {entries.map(({ id, heading, below }) => (
      <li>
        <a href={`#${id}`}>{headingLine(heading)}</a>
        {below.length > 0 && <Entries entries={below} />}
      </li>
    ))}
  </ul>
);

/** The contents list: a `<nav>` with links to the headings of `ReportBody`; nothing for a report without headings. */
export const ReportContents = ({ document }: { document: ReportDocument }): VNode | null => {
  const entries = outline(document);
  return entries.length === 0 ? null : (
    <nav class="verslag-inhoud" aria-labelledby="inhoud">
      <h2 id="inhoud">Inhoud</h2>
      <Entries entries={entries} />
    </nav>
  );
};
