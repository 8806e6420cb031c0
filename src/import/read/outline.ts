/**
 * All headings of a report: its title, the numbered ones, and short lines without a number.
 */
import type { SourceBlock } from './source-block.js';
import { titledHeading } from './goal-title.js';
import { numberedHeadings, singleLine } from './headings.js';
import { Levels } from './levels.js';
import type { Doubt } from './doubt.js';
import type { ParsedHeading } from './parsed-report.js';
import { plainHeading, type Surroundings } from './plain-headings.js';
import { looksLikeTitle } from './title.js';

export interface Outline {
  readonly title?: string;
  /** By the place of the block. */
  readonly headings: ReadonlyMap<number, ParsedHeading>;
  /** Places of blocks that are part of a heading or the title, and no item of their own. */
  readonly spent: ReadonlySet<number>;
  readonly doubts: readonly Doubt[];
}

/** Reads the headings; every other block is text or table. */
export const outlineOf = (blocks: readonly SourceBlock[]): Outline => {
  const numbered = numberedOutline(blocks);
  const title = numbered.headings.has(0) ? undefined : titleOf(blocks, numbered.headings);
  const doubts = [...numbered.doubts];
  if (title === undefined)
    doubts.push({ line: 1, message: 'Het verslag begint niet met een titel.', todo: 'HEADING' });
  const start = title === undefined ? 0 : 1;
  const around = {
    blocks,
    numbered: new Set([...numbered.headings.keys(), ...numbered.spent]),
    start,
  };
  const plain = plainOutline(around, numbered.headings);
  return {
    ...(title !== undefined && { title }),
    headings: new Map([...numbered.headings, ...plain.headings]),
    spent: new Set([...numbered.spent, ...(start === 1 ? [0] : [])]),
    doubts: [...doubts, ...plain.doubts],
  };
};

const numberedOutline = (blocks: readonly SourceBlock[]): Outline => {
  const found = numberedHeadings(blocks);
  const headings = new Map<number, ParsedHeading>();
  const spent = new Set<number>();
  const doubts = [...found.doubts];
  for (const [place, numbered] of found.headings) {
    const { line } = blocks[place]!;
    const next = found.headings.has(place + 1) ? undefined : blocks[place + 1];
    const { heading, takesNext, doubt } = titledHeading(line, numbered, next);
    headings.set(place, heading);
    if (takesNext) spent.add(place + 1);
    if (doubt !== undefined) doubts.push({ line, message: doubt, todo: 'HEADING' });
  }
  return { headings, spent, doubts };
};

const plainOutline = (
  around: Surroundings,
  numbered: ReadonlyMap<number, ParsedHeading>,
): Outline => {
  const headings = new Map<number, ParsedHeading>();
  const doubts: Doubt[] = [];
  const [title] = around.blocks;
  const levels = new Levels(around.start === 1 && title?.kind === 'hash' ? title.depth : 0);
  around.blocks.forEach((block, place) => {
    const { line } = block;
    const known = numbered.get(place);
    if (known) levels.numbered(known.level);
    if (place < around.start || around.numbered.has(place)) return;
    const { isHeading, doubt } = plainHeading(around, place);
    if (doubt !== undefined) doubts.push({ line, message: doubt, todo: 'HEADING' });
    if (!isHeading) return;
    const words = singleLine(block)!;
    const guess = block.kind === 'hash' ? levels.hash(block.depth) : levels.plain(place);
    headings.set(place, { kind: 'heading', line, title: words, level: guess.level });
    if (guess.isUnderHeading) doubts.push({ line, message: deeper(words), todo: 'HEADING' });
  });
  return { headings, spent: new Set(), doubts };
};

const deeper = (words: string): string =>
  `"${words}" staat meteen onder een andere kop zonder nummer en is met wat volgt een niveau dieper gezet.`;

/** The first line, where it names a report or a year, or where a heading follows it at once. */
const titleOf = (
  blocks: readonly SourceBlock[],
  numbered: ReadonlyMap<number, ParsedHeading>,
): string | undefined => {
  const [first, second] = blocks;
  const line = singleLine(first);
  if (line === undefined || !isTitleLine(first)) return undefined;
  const namesReport = /verslag|\b(?:19|20)\d\d\b/i.test(line);
  return namesReport || numbered.has(1) || isTitleLine(second) ? line : undefined;
};

const isTitleLine = (block: SourceBlock | undefined): boolean =>
  block?.kind === 'hash' || looksLikeTitle(singleLine(block) ?? '');
