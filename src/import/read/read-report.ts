/**
 * An earlier report in Markdown, with its tables in HTML → what it says, as data.
 *
 * Written for the form of these reports, not for one of them: numbering, depth, labels and page breaks may differ.
 */
import { sourceBlocks, type FragmentBlock, type ParagraphBlock } from './blocks.js';
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
  for (let place = 0; place < blocks.length; place += 1) {
    const heading = headings.get(place);
    if (heading) items.push(heading);
    if (heading || spent.has(place)) continue;
    let end = place + 1;
    const isSameKind = (at: number): boolean =>
      blocks[at]?.kind === blocks[place]!.kind && !headings.has(at) && !spent.has(at);
    while (isSameKind(end)) end += 1;
    const group = blocks.slice(place, end);
    if (group[0]!.kind === 'fragment') {
      const { tables, doubts: more } = joinFragments(group as FragmentBlock[]);
      if (items.at(-1)?.kind !== 'heading') found.push(headless(group[0]!.line));
      items.push(...tables);
      found.push(...more);
    } else {
      const text = proseText(group as ParagraphBlock[]);
      if (text.length > 0) items.push({ kind: 'text', line: group[0]!.line, text });
    }
    place = end - 1;
  }
  found.sort((one, other) => one.line - other.line);
  return { ...(title !== undefined && { title }), items, doubts: found };
};

const headless = (line: number): Doubt => ({
  line,
  message: 'Boven deze tabel staat geen kop.',
});
