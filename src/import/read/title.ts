/**
 * What makes a line look like a title.
 */

/** Words without the emphasis around them all: `**Doel**` is 'Doel'. */
export const unwrapped = (words: string): string => {
  const [, sign = '', inside] =
    /^(\*{1,3}|_{1,3})(?![*_\s])(.*[^*_\s])\1$/.exec(words.trim()) ?? [];
  return inside === undefined || inside.includes(sign) ? words.trim() : inside;
};

const LONGEST_TITLE = 90;
const MOST_WORDS = 9;
const MONTH =
  /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i;

/** No sentence, no lead-in to a list, no half line: a title ends in a word, a `?` or a `!`. */
export const endsLikeTitle = (words: string): boolean => !/[.,;:…"”'’]$/.test(words);

/** Short, with a capital, and no sentence: what a heading without a number looks like. */
export const looksLikeTitle = (words: string): boolean =>
  /^\p{Lu}/u.test(words) &&
  words.length <= LONGEST_TITLE &&
  words.split(/\s+/).length <= MOST_WORDS &&
  endsLikeTitle(words) &&
  !/[.!?]\s/.test(words);

/** '3. maart': a date, not chapter three. */
export const isMonth = (words: string): boolean => MONTH.test(words);
