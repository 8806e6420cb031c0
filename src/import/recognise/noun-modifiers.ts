/** The words before a step's noun that belong to it: articles, counts, adjectives. */

const COUNTS: Record<string, number> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
};
const MANY = /^(?:enkele|meerdere|verschillende|diverse|aantal|paar|reeks|heel|wat)$/u;

/** '2', 'twee' or 'enkele' as a count; undefined for any other word. */
export const countOf = (word: string): number | 'enkele' | undefined => {
  const lower = word.toLowerCase();
  if (Object.hasOwn(COUNTS, lower)) return COUNTS[lower];
  if (/^\d{1,2}$/.test(lower)) return Number(lower) > 1 ? Number(lower) : undefined;
  return MANY.test(lower) && !/^(?:heel|wat)$/.test(lower) ? 'enkele' : undefined;
};

/** Articles, counts and words that end as an adjective does. */
const MODIFIER =
  /^(?:de|het|een|'t|dit|deze|die|onze|ons|hun|haar|zijn|nog|ook|reeds|al|zo'n|\d{1,2}(?:ste|de|e)?|online|live|digitaal|virtueel|fysiek|telefonisch|extra|kort|lang|open|eigen|groot|klein|gezellig|lokaal|boeiend|intens|nieuw|tweetal|drietal|aantal|paar|reeks|van|\p{L}+(?:e|end|isch|ig|lijk|tal))$/iu;

/** 'De workshop van' is no adjective: a preposition belongs only to 'een reeks van drie'. */
const belongs = (word: string, after: string | undefined): boolean =>
  /^van$/iu.test(word)
    ? after !== undefined && countOf(after) !== undefined
    : countOf(word) !== undefined || MODIFIER.test(word);

/** Words that end in -e and are verbs. */
const VERB =
  /^(?:volgde|gebeurde|organiseerde|hielde|startte|bespraken|begeleidde|verzorgde|maakte|wilde|vroeg|deelde|leidde|bezochten|kwamen|kende|stelde|gaande|en|toe|mee|hoe|zie|je|we|ze|me|te|door)$/iu;

export const modifiersBefore = (
  text: string,
  begin: number,
): { words: string[]; begin: number } => {
  const words: string[] = [];
  let from = begin;
  for (;;) {
    const before = /([\p{L}\d'’-]+) $/u.exec(text.slice(Math.max(0, from - 40), from));
    const word = before?.[1];
    if (!before || !word || VERB.test(word) || !belongs(word, words[0]) || words.length > 6)
      return { words, begin: from };
    words.unshift(word.toLowerCase());
    from -= before[0].length;
  }
};
