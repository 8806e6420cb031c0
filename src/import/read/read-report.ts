/**
 * An earlier report in Markdown, with its tables in HTML → what it says, as data.
 *
 * What Trajectboek printed itself is read as it was meant. All else: written for the form of these reports, not for one of them: numbering, depth, labels and page breaks may differ.
 */
import { sourceLines } from '../source/source-lines.js';
import { sourceBlocks } from './blocks.js';
import { figuresDoubt, figuresText, isFigures } from './figures.js';
import { withoutFurniture } from './furniture.js';
import { withListHeadings } from './list-headings.js';
import type { FragmentBlock, SourceBlock } from './source-block.js';
import { joinFragments } from './join-rows.js';
import { outlineOf } from './outline.js';
import { readOwnReport } from './own-report.js';
import type { Doubt } from './doubt.js';
import type { ParsedItem, ParsedReport } from './parsed-report.js';
import { proseText } from './prose.js';

/**
 * Reads a report. Total: any text gives items, with every word of it in the same order; what was guessed is in the
 * doubts. Pure: no file is read, nothing is stored.
 */
export const readReport = (markdown: string): ParsedReport =>
  readOwnReport(markdown) ?? readAnyReport(markdown);

const readAnyReport = (markdown: string): ParsedReport => {
  const source = sourceLines(markdown);
  const { blocks, doubts: furniture } = withoutFurniture(
    withListHeadings(sourceBlocks(source.lines)),
  );
  const { title, headings, spent, doubts } = outlineOf(blocks);
  const found: Doubt[] = [...source.doubts, ...furniture, ...doubts];
  const items: ParsedItem[] = [];
  const isBody = (at: number): boolean => !headings.has(at) && !spent.has(at);
  for (let place = 0; place < blocks.length; place += 1) {
    const heading = headings.get(place);
    if (heading) items.push(heading);
    if (!isBody(place)) continue;
    const { kind } = blocks[place]!;
    let end = place + 1;
    while (blocks[end]?.kind === kind && isBody(end)) end += 1;
    const body = bodyOf(blocks.slice(place, end), items.at(-1)?.kind === 'heading');
    items.push(...body.items);
    found.push(...body.doubts);
    place = end - 1;
  }
  found.sort((one, other) => one.line - other.line);
  return { ...(title !== undefined && { title }), items, doubts: found };
};

/** Blocks of one kind that follow each other: one text, or fragments of tables. */
const bodyOf = (
  group: readonly SourceBlock[],
  isUnderHeading: boolean,
): { items: ParsedItem[]; doubts: Doubt[] } => {
  const { line } = group[0]!;
  const fragments = group.filter((block) => block.kind === 'fragment');
  if (fragments.length > 0) return tablesOf(fragments, isUnderHeading);
  const text = proseText(group.filter((block) => block.kind === 'paragraph'));
  return { items: text.length > 0 ? [{ kind: 'text', line, text }] : [], doubts: [] };
};

/** Tables of activities, put together where a page cut them, and tables of figures, in their order. */
const tablesOf = (
  fragments: readonly FragmentBlock[],
  isUnderHeading: boolean,
): { items: ParsedItem[]; doubts: Doubt[] } => {
  const items: ParsedItem[] = [];
  const found: Doubt[] = [];
  for (let at = 0; at < fragments.length;) {
    const fragment = fragments[at]!;
    if (isFigures(fragment)) {
      items.push(figuresText(fragment));
      found.push(figuresDoubt(fragment));
      at += 1;
      continue;
    }
    let end = at + 1;
    while (fragments[end] && !isFigures(fragments[end]!)) end += 1;
    const { tables, doubts } = joinFragments(fragments.slice(at, end));
    const isNamed = isUnderHeading || tables.every(({ title }) => title !== undefined);
    items.push(...tables);
    found.push(...(isNamed ? [] : [headless(fragment.line)]), ...doubts);
    at = end;
  }
  return { items, doubts: found };
};

const headless = (line: number): Doubt => ({
  line,
  message: 'Boven deze tabel staat geen kop.',
  todo: 'HEADING',
});
