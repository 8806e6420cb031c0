/** Web and mail addresses hold numbers that are no times. */

const WEB = /^\p{P}*(?:https?:\/\/|www\.)/iu;
const DOMEIN = /\.(?:be|com|eu|nl|org|net)\b/i;
const NAAMTEKEN = /[\w.-]/;

/** Where in a piece without blanks an address starts; undefined where it holds none. */
const beginIn = (stuk: string): number | undefined => {
  const apenstaart = stuk.indexOf('@');
  if (WEB.test(stuk) || (apenstaart > 0 && apenstaart < stuk.length - 1)) return 0;
  let begin = stuk.search(DOMEIN);
  if (begin <= 0) return undefined;
  while (begin > 0 && NAAMTEKEN.test(stuk[begin - 1] ?? '')) begin -= 1;
  return begin;
};

/** The text with addresses out of the way; places stay the same. */
export const zonderAdressen = (tekst: string): string =>
  tekst.replace(/\S+/g, (stuk) => {
    const begin = beginIn(stuk);
    return begin === undefined ? stuk : stuk.slice(0, begin) + '\u00b7'.repeat(stuk.length - begin);
  });
