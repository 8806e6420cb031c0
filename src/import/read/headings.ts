/**
 * Which blocks are headings.
 */
import type { SourceBlock } from './source-block.js';
import { lineText } from './cell-text.js';
import { headingChain, stepBetween } from './list-numbering.js';
import type { Doubt } from './doubt.js';
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
  readonly isHash: boolean;
  readonly parts: readonly number[];
  readonly weight: number;
}

const MANY_PARTS = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(\S.*)$/;
const ONE_PART = /^(\d{1,2})\.\s+(\S.*)$/;
const ONE_PART_OF_HASH = /^(\d{1,2})\.?\s+(\S.*)$/;
const LONGEST_TITLE = 120;
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
    .map(({ line, isHash, number, words }): Doubt => ({
      line,
      message: `"${number} ${words}" lijkt op een genummerde kop, maar het nummer past niet in de reeks; het is als ${isHash ? 'kop zonder nummer' : 'tekst'} gelezen.`,
      todo: 'HEADING',
    }));
  chain.forEach((candidate, at) => {
    const message = doubtAboutStep(chain[at - 1], candidate);
    if (message !== undefined) doubts.push({ line: candidate.line, message, todo: 'HEADING' });
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
  const line = singleLine(block) ?? '';
  const isHash = block.kind === 'hash';
  const onePart = isHash ? ONE_PART_OF_HASH : ONE_PART;
  const [, number, words] = MANY_PARTS.exec(line) ?? onePart.exec(line) ?? [];
  if (number === undefined || words === undefined) return undefined;
  const parts = number.split('.').map(Number);
  const weight = weightOfPlace(blocks, place) + (parts.length > 1 ? 1 : 0) + weightOf(words);
  return { place, line: block.line, isHash, number, parts, level: parts.length, words, weight };
};

const weightOfPlace = (blocks: readonly SourceBlock[], place: number): number =>
  (blocks[place]!.kind === 'hash' ? 3 : 0) + (blocks[place + 1]?.kind === 'fragment' ? 3 : 0);

/** What the words say for or against a heading; the points were weighed against each other on generated reports. */
const weightOf = (words: string): number => {
  if (GOAL.test(words)) return 4;
  let weight = endsLikeTitle(words) ? 1 : -2;
  if (/^\p{Ll}/u.test(words)) weight -= 2;
  if (isMonth(words)) weight -= 4;
  if (words.length > LONGEST_TITLE) weight -= 3;
  return weight;
};

const doubtAboutStep = (
  before: Candidate | undefined,
  { number, parts }: Candidate,
): string | undefined => {
  const step = stepBetween(before?.parts, parts);
  if (step === 'next') return undefined;
  if (!before) return `Nummer ${number} is het eerste nummer van het verslag.`;
  const after = `na ${before.number}`;
  switch (step) {
    case 'jump':
      return `Nummer ${number} staat ${after}: daartussen ontbreekt een nummer.`;
    case 'repeat':
      return `Nummer ${number} staat twee keer in het verslag.`;
    case 'misfit':
      return `Nummer ${number} staat ${after} en past niet in de reeks; het is toch als kop gelezen.`;
  }
};
