/** An alinea as lines of bare words: what a person reads, without marks, addresses and item numbers. */
import type { Block, Inline, TextTree } from '../../text/tree.js';

const words = (children: readonly Inline[]): string =>
  children.reduce((before, inline) => {
    if (inline.kind === 'break') return `${before}\n`;
    if (inline.kind === 'link') return before + words(inline.children);
    const isRaised = inline.marks?.superscript && /^(?:e|de|ste)(?![\p{L}])/u.test(inline.text);
    // '1 ^e' and '2 ^{de}' are how a converter writes a raised ending.
    return (isRaised ? before.replace(/(?<=\d) $/u, '') : before) + inline.text;
  }, '');

const RAISED_AS_TYPED = /(?<=(?<![\p{L}\d])\d{1,2}) ?\^\{?(e|de|ste)\}?(?![\p{L}])/gu;

const linesOfBlock = (block: Block): string[] =>
  block.kind === 'paragraph'
    ? words(block.children).split('\n')
    : block.items.flatMap(({ children }) => children.flatMap(linesOfBlock));

const BULLET = /^\s*(?:[-–—•*▪◦·]\s*)+/;

/** A line for each paragraph, line break and list item; typed bullets are left out, blanks are single. */
export const linesOf = (tree: TextTree): string[] =>
  tree
    .flatMap(linesOfBlock)
    .map((line) =>
      line
        .normalize('NFC')
        .replace(BULLET, '')
        .replace(/\s+/g, ' ')
        .replace(RAISED_AS_TYPED, '$1')
        .trim(),
    )
    .filter((line) => line !== '');

/** A dot after these ends no sentence; a number behind a word does ('bijeenkomst 1. Daarna …'), one of a day or an item does not. */
const SHORT =
  /(?:^|[\s(])(?:o\.?a|bv|bijv|enz|e\.a|m\.a\.w|d\.w\.z|i\.s\.m|i\.f\.v|n\.a\.v|dhr|mevr|mvr|dr|prof|ca|nr|tel|st|blz|incl|excl|vzw|\p{Lu}|(?<!\p{L}{5} )\d{1,2}|jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.$/iu;

/** Cuts a line after each '.', '!' or '?' that ends a sentence. */
export const sentencesOf = (line: string): string[] => {
  const sentences: string[] = [];
  let begin = 0;
  for (const end of line.matchAll(/[.!?…]+["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\d])/gu)) {
    const until = end.index + end[0].length;
    const candidate = line.slice(begin, until);
    if (end[0] === '.' && SHORT.test(candidate)) continue;
    sentences.push(candidate.trim());
    begin = until;
  }
  return [...sentences, line.slice(begin).trim()].filter((sentence) => sentence !== '');
};
