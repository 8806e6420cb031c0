/** What the fonts of the PDF make of a text: the same for the page that warns and for the file. */
import { families } from './fonts.js';

/** Nearly every text: both fonts' own characters, asked without reading a font. */
const PLAIN = /^[ -~\u00a0-\u017f\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ac]*$/u;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const MARK = /^\p{M}$/u;
/** Of what cannot be seen: places to break or to join, and the choice between a sign in colour or in black. */
const OF_USE = new Set([0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfe0e, 0xfe0f]);
const SPACE = /[^\S\u0020\u00a0\u202f\u2009]/gu;
/** Stands for a sign that no font has. */
const BOX = '□';

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** What a reader sees as one sign, one by one; linear. */
export function* signsOf(text: string): Generator<string> {
  for (const { segment } of graphemes.segment(text)) yield segment;
}

const points = (sign: string): number[] =>
  Array.from(sign, (point) => point.codePointAt(0)!).filter(
    (point) => OF_USE.has(point) || !IGNORABLE.test(String.fromCodePoint(point)),
  );

const mustShow = (sign: string): number[] =>
  Array.from(sign)
    .filter((point) => !IGNORABLE.test(point))
    .map((point) => point.codePointAt(0)!);

const drawnBy = (sign: string): ReadonlySet<number> | undefined => {
  const needed = mustShow(sign);
  return families().find((family) => needed.every((point) => family.has(point)));
};

const kept = (sign: string, family: ReadonlySet<number>): string =>
  String.fromCodePoint(...points(sign).filter((point) => family.has(point)));

/** One sign as it prints: marks that its font lacks are left off; a box where even the letter lacks. */
const printedSign = (sign: string): string => {
  const family = drawnBy(sign);
  if (family) return kept(sign, family);
  const [letter] = mustShow(sign);
  const other = families().find((one) => letter !== undefined && one.has(letter));
  if (other) return kept(sign, other);
  return letter === undefined || MARK.test(String.fromCodePoint(letter)) ? '' : BOX;
};

/** A text in which the fonts can draw every character. */
export const printed = (text: string): string => {
  if (PLAIN.test(text)) return text;
  let out = '';
  const clean = text.replace(SPACE, ' ').replace(/\u200b+/gu, '\u200b');
  for (const sign of signsOf(clean)) out += printedSign(sign);
  return out;
};

/** The words that will not print as they were written, each once, in order of appearance. */
export const unprintableWords = (text: string): string[] => {
  if (PLAIN.test(text)) return [];
  const words = text.split(/\s+/u).filter((word) => !PLAIN.test(word));
  return [...new Set(words)].filter((word) => {
    for (const sign of signsOf(word)) if (!drawnBy(sign)) return true;
    return false;
  });
};
