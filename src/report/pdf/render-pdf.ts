/** The report as PDF: the document goes as data to a worker thread, bytes come back. */
import type { Inline, TextTree } from '../../text/tree.js';
import { cellText } from '../cell.js';
import type { ReportDocument, Section } from '../document.js';
import { linkTarget } from '../link-target.js';
import { inOwnThread } from '../own-thread.js';

const WORKER = new URL('./typst-worker.js', import.meta.url);
const typstInline = (node: Inline): Inline[] => {
  if (node.kind !== 'link') return [node];
  const children = node.children.flatMap(typstInline);
  const url = linkTarget(node.url);
  return url === undefined || children.length === 0 ? children : [{ kind: 'link', url, children }];
};

const typstText = (tree: TextTree): TextTree =>
  tree.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, children: block.children.flatMap(typstInline) }
      : {
          ...block,
          items: block.items.map((item) => ({ ...item, children: typstText(item.children) })),
        },
  );

/** Leaves out where things came from: a report that goes out holds no ids. */
const typstSection = (section: Section): object => {
  switch (section.kind) {
    case 'heading': {
      const { source: _, ...heading } = section;
      return heading;
    }
    case 'text':
      return { kind: 'text', text: typstText(section.text) };
    case 'table': {
      const rows = section.rows.map((row) => ({
        label: row.label,
        blocks: typstText(cellText(row)),
      }));
      return { kind: 'table', caption: section.caption, rows };
    }
  }
};

const typstData = ({ title, asOf, sections }: ReportDocument): string =>
  JSON.stringify({ title, asOf, sections: sections.map(typstSection) });

/**
 * Sets the report as a tagged PDF (PDF/UA-1, nl-BE) with bookmarks and a contents list; same document, same bytes.
 *
 * A character that Source Sans 3 does not have (an emoji, Arabic or Chinese script) is printed as '□'.
 * @throws RenderFailed when Typst refuses the document or its thread dies.
 */
export const renderPdf = (document: ReportDocument): Promise<Uint8Array> =>
  inOwnThread(WORKER, { json: typstData(document) });
