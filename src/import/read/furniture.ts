/**
 * What a page prints around its text: a page number, a running title, a footer. Between two halves of a table it would cut
 * the table in two.
 */
import { sourceRows } from './rows.js';
import type { FragmentBlock, SourceBlock } from './source-block.js';
import { singleLine } from './headings.js';
import { readLabel } from './labels.js';
import type { Doubt } from './doubt.js';

const PAGE_NUMBER =
  /^\W*(?:p(?:agina|\.)?|blz\.?|bladzijde)?\s*\d{1,4}(?:\s*(?:\/|van|-|–)\s*\d{1,4})?\W*$/iu;

/** The blocks without what a page printed between two halves of a table, each told. */
export function withoutFurniture(blocks: readonly SourceBlock[]): {
  blocks: SourceBlock[];
  doubts: Doubt[];
} {
  const times = new Map<string, number>();
  for (const block of blocks) {
    const words = sameEveryPage(block);
    if (words) times.set(words, (times.get(words) ?? 0) + 1);
  }
  const isFurniture = (block: SourceBlock): boolean => {
    const line = singleLine(block) ?? '';
    return PAGE_NUMBER.test(line) || (times.get(sameEveryPage(block) ?? '') ?? 0) > 1;
  };
  const kept: SourceBlock[] = [];
  const doubts: Doubt[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const end = betweenHalves(blocks, at, isFurniture);
    if (end === at) kept.push(blocks[at]!);
    else {
      for (const block of blocks.slice(at, end))
        doubts.push({
          line: block.line,
          message: `"${singleLine(block) ?? ''}" tussen twee helften van een tabel is gelezen als opdruk van de bladzijde en weggelaten.`,
          todo: 'LEFT_OUT',
        });
      at = end - 1;
    }
  }
  return { blocks: kept, doubts };
}

/** The words of a line that may come back on each page, whatever its page number. */
function sameEveryPage(block: SourceBlock): string | undefined {
  if (block.kind === 'fragment') return undefined;
  const line = singleLine(block);
  return line && !NUMBERED.test(line) ? line.replace(/\d+/gu, '#').toLowerCase() : undefined;
}

/** '1.2. Soepdag' under the table of '1.1. Soepdag' is the heading of the next one. */
const NUMBERED = /^\d{1,2}(?:\.\d{1,2})*\.?\s+\S/u;

/** Where the furniture ends that begins here, if a table stands before it and goes on behind it; else the place itself. */
function betweenHalves(
  blocks: readonly SourceBlock[],
  at: number,
  isFurniture: (block: SourceBlock) => boolean,
): number {
  if (blocks[at - 1]?.kind !== 'fragment') return at;
  let end = at;
  while (end < at + 3 && blocks[end]?.kind === 'paragraph' && isFurniture(blocks[end]!)) end += 1;
  const next = blocks[end];
  return next?.kind === 'fragment' && !beginsAnActivity(next) ? end : at;
}

/** Its table begins with its doel: what stands above that is its title, also where another one has the same. */
const beginsAnActivity = (fragment: FragmentBlock): boolean =>
  readLabel(sourceRows(fragment)[0]?.label ?? '').kind === 'DOEL';
