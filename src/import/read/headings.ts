/**
 * Which blocks are headings.
 */
import type { SourceBlock } from './blocks.js';
import { lineText } from './cell-text.js';
import { headingChain, stepBetween } from './numbering.js';
import type { Doubt } from './parsed-report.js';
import { endsLikeTitle, isMonth, unwrapped } from './title.js';

/** A numbered heading by the block that it stands in. */
export interface NumberedHeading {
  readonly number: string;
  readonly level: number;
  readonly words: string;
}

interface Candidate extends NumberedHeading {
  readonly place: number;
  readonly line: number;
  readonly parts: readonly number[];
  readonly weight: number;
}

const MANY_PARTS = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(\S.*)$/;
const ONE_PART = /^(\d{1,2})\.\s+(\S.*)$/;
const ONE_PART_OF_HASH = /^(\d{1,2})\.?\s+(\S.*)$/;
const GOAL = /^strategische doelstelling/i;

/** The numbered headings by the place of their block, and what was doubtful about numbers. */
export const numberedHeadings = (
  blocks: readonly SourceBlock[],
): { headings: Map<number, NumberedHeading>; doubts: Doubt[] } => {
  const candidates = blocks.flatMap((_, place) => candidateAt(blocks, place) ?? []);
  const chain = headingChain(candidates).map((at) => candidates[at]!);
  const chosen = new Set(chain);
  const doubts = candidates
    .filter((candidate) => !chosen.has(candidate) && candidate.weight > 0)
    .map(({ line, number, words }) => ({
      line,
      message: `"${number} ${words}" lijkt op een genummerde kop, maar het nummer past niet in de reeks; het is als tekst gelezen.`,
    }));
  chain.forEach((candidate, at) => {
    const message = doubtAboutStep(chain[at - 1], candidate);
    if (message !== undefined) doubts.push({ line: candidate.line, message });
  });
  return { headings: new Map(chain.map((candidate) => [candidate.place, candidate])), doubts };
};

/** The one line of a block that could be a heading, without tags and emphasis. */
export const singleLine = (block: SourceBlock | undefined): string | undefined => {
  if (block?.kind === 'hash') return unwrapped(lineText(block.title));
  if (block?.kind !== 'paragraph' || block.lines.length > 1) return undefined;
  return unwrapped(lineText(block.lines[0]!));
};

const candidateAt = (blocks: readonly SourceBlock[], place: number): Candidate | undefined => {
  const block = blocks[place]!;
  const line = singleLine(block);
  const isHash = block.kind === 'hash';
  const [, number, words] =
    MANY_PARTS.exec(line ?? '') ?? (isHash ? ONE_PART_OF_HASH : ONE_PART).exec(line ?? '') ?? [];
  if (number === undefined || words === undefined) return undefined;
  const parts = number.split('.').map(Number);
  const weights = [
    isHash && 3,
    parts.length > 1 && 1,
    blocks[place + 1]?.kind === 'fragment' && 3,
    GOAL.test(words) && 3,
    GOAL.test(words) || endsLikeTitle(words) ? 1 : -2,
    /^\p{Ll}/u.test(words) && -2,
    isMonth(words) && -4,
    words.length > 120 && -3,
  ];
  const weight = weights.reduce<number>((sum, points) => sum + (points || 0), 0);
  return { place, line: block.line, number, parts, level: parts.length, words, weight };
};

const doubtAboutStep = (
  before: Candidate | undefined,
  { number, parts }: Candidate,
): string | undefined => {
  const after = before ? `na ${before.number}` : 'als eerste nummer';
  switch (stepBetween(before?.parts, parts)) {
    case 'next':
      return undefined;
    case 'jump':
      return `Nummer ${number} staat ${after}: daartussen ontbreekt een nummer.`;
    case 'repeat':
      return `Nummer ${number} staat twee keer in het verslag.`;
    case 'misfit':
      return `Nummer ${number} staat ${after} en past niet in de reeks; het is toch als kop gelezen.`;
  }
};
