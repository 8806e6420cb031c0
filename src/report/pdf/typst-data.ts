/** The report as the data that `report.typ` reads: only characters that its fonts have, and no line that cannot break. */
import type { Inline, TextTree } from '../../text/tree.js';
import { cellText } from '../cell.js';
import type { HeadingSection, ReportDocument, Section, TableRow } from '../document.js';
import { linkTarget } from '../link-target.js';
import { IN_HEADING, IN_LABEL, IN_TEXT, LongWords, type Longest } from './long-words.js';
import { printed } from './printable.js';

const inlines = (children: readonly Inline[], words: LongWords): Inline[] =>
  children.flatMap((node): Inline[] => {
    switch (node.kind) {
      case 'break':
        words.newLine();
        return [node];
      case 'text':
        return [{ ...node, text: words.next(printed(node.text)) }];
      case 'link': {
        const inside = inlines(node.children, words);
        const url = linkTarget(node.url);
        return url === undefined || inside.length === 0
          ? inside
          : [{ kind: 'link', url, children: inside }];
      }
    }
  });

const typstText = (tree: TextTree): TextTree =>
  tree.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, children: inlines(block.children, new LongWords(IN_TEXT)) }
      : {
          ...block,
          items: block.items.map((item) => ({ ...item, children: typstText(item.children) })),
        },
  );

const line = (text: string, longest: Longest): string => new LongWords(longest).next(printed(text));

/** PDF/UA has no headings without words. */
const NOTHING_SEEN = '□';

const heading = ({ source: _, title, ...rest }: HeadingSection): object => ({
  ...rest,
  title: line(title, IN_HEADING).trim() || NOTHING_SEEN,
});

/** Longer ones do not fit beside the text in one piece. */
const LONG_WORD = /\p{L}{15}/u;

const row = (of: TableRow): object => ({
  label: line(of.label, IN_LABEL),
  hyphenate: LONG_WORD.test(of.label),
  blocks: typstText(cellText(of)),
});

/** Leaves out where things came from: a report that goes out holds no ids. */
const typstSection = (section: Section): object => {
  switch (section.kind) {
    case 'heading':
      return heading(section);
    case 'text':
      return { kind: 'text', text: typstText(section.text) };
    case 'table':
      return { kind: 'table', caption: printed(section.caption), rows: section.rows.map(row) };
  }
};

/** JSON for `report.typ`. */
export const typstData = ({ title, asOf, sections }: ReportDocument): string =>
  JSON.stringify({ title: printed(title), asOf, sections: sections.map(typstSection) });
