/**
 * An earlier report in Markdown, with its tables in HTML → what it says, as data.
 *
 * Written for the form of these reports, not for one of them: numbering, depth, labels and page breaks may differ.
 */
import { sourceBlocks } from './blocks.js';
import type { SourceBlock } from './source-block.js';
import { joinFragments } from './join-rows.js';
import { outlineOf } from './outline.js';
import type { Doubt, ParsedItem, ParsedReport } from './parsed-report.js';
import { proseText } from './prose.js';

/**
 * Reads a report. Total: any text gives items, with every word of it in the same order; what was guessed is in the
 * doubts. Pure: no file is read, nothing is stored.
 */
export const readReport = (markdown: string): ParsedReport => {
  const blocks = sourceBlocks(markdown);
  const { title, headings, spent, doubts } = outlineOf(blocks);
  const found: Doubt[] = [...doubts];
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
  if (fragments.length > 0) {
    const { tables, doubts } = joinFragments(fragments);
    return { items: tables, doubts: isUnderHeading ? doubts : [headless(line), ...doubts] };
  }
  const text = proseText(group.filter((block) => block.kind === 'paragraph'));
  return { items: text.length > 0 ? [{ kind: 'text', line, text }] : [], doubts: [] };
};

const headless = (line: number): Doubt => ({
  line,
  message: 'Boven deze tabel staat geen kop.',
});
