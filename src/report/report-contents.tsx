import type { VNode } from 'preact';
import type { ReportDocument } from './document.js';
import { headingLine } from './heading-line.js';
import { sectionId } from './report-body.js';

interface Entry {
  readonly level: number;
  readonly id: string;
  readonly line: string;
  readonly below: Entry[];
}

const outline = (document: ReportDocument): Entry[] => {
  const top: Entry[] = [];
  const open: Entry[] = [];
  document.sections.forEach((section, index) => {
    if (section.kind !== 'heading') return;
    const entry = {
      level: section.level,
      id: sectionId(index),
      line: headingLine(section),
      below: [],
    };
    while ((open.at(-1)?.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  });
  return top;
};

const Entries = ({ entries }: { entries: readonly Entry[] }): VNode => (
  <ul>
    {entries.map(({ id, line, below }) => (
      <li>
        <a href={`#${id}`}>{line}</a>
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
