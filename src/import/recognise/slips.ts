/** Slips of the pen in the words by which steps are told: 'Vorbereidend gesprek', 'bijeenkosmt'. */

/** Long words only: of a short one too many others are a letter away. */
const WORDS = [
  ...['voorbereidend', 'voorbereidende', 'voorbereidingsgesprek', 'voorbereidingsgesprekken'],
  ...['verkennend', 'verkennende', 'verkenningsgesprek', 'afrondend', 'afrondende', 'afsluitend'],
  ...['afsluitende', 'evaluerend', 'evaluerende', 'gesprek', 'gesprekken', 'opstartgesprek'],
  ...['opstartgesprekken', 'startgesprek', 'intakegesprek', 'intakegesprekken', 'evaluatie'],
  ...['evaluatiegesprek', 'evaluatiegesprekken', 'evaluatiemoment', 'interview', 'interviews'],
  ...['terugkommoment', 'terugkommomenten', 'terugkomdag', 'infomoment', 'infomomenten'],
  ...['informatiemoment', 'informatieavond', 'infoavond', 'infosessie', 'inspiratiemoment'],
  ...['inspiratiemomenten', 'inspiratiedag', 'inspiratieavond', 'opvolgsessie', 'opvolgmoment'],
  ...['uiteenzetting', 'uiteenzettingen', 'toelichting', 'presentatie', 'workshop', 'workshops'],
  ...['vormingsdag', 'vormingsmoment', 'brainstorm', 'brainstormmoment', 'stuurgroep'],
  ...['buurtanalyse', 'bijeenkomst', 'bijeenkomsten', 'samenkomst', 'vergadering', 'overleg'],
  ...['overlegmoment', 'huisbezoek', 'huisbezoeken', 'netwerkmoment', 'vergaderingen'],
];
const KNOWN = new Set(WORDS);
const SHORTEST = 7;
/** From this length on two letters may be wrong. */
const LONG = 13;

/** By their first and last letter (of -d and -t the same): these are seldom wrong, and the last one tells a noun from a verb or a plural. */
const BY_EDGES = WORDS.reduce(
  (map, word) => map.set(edges(word), [...(map.get(edges(word)) ?? []), word]),
  new Map<string, readonly string[]>(),
);

function edges(word: string): string {
  return `${word[0] ?? ''}${(word.at(-1) ?? '').replace('t', 'd')}`;
}

/** How many letters are missing, too many, other ones or swapped (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, k) => k)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const steps = [row[j - 1]! + (same ? 0 : 1), row[j]! + 1, next[j - 1]! + 1];
      next.push(Math.min(...steps, ...(swapped ? [before[j - 2]! + 1] : [])));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** The word that was meant; undefined where it is none of ours, or rightly spelled. */
export function meant(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower.length < SHORTEST - 1 || KNOWN.has(lower)) return undefined;
  const near = (BY_EDGES.get(edges(lower)) ?? []).filter(
    ({ length }) => Math.abs(length - lower.length) <= (length < LONG ? 1 : 2),
  );
  return near.find((known) => distance(lower, known) <= (known.length < LONG ? 1 : 2));
}

/** A text in which slips are mended, and where each place of it stands in what was written. */
export interface Mended {
  readonly text: string;
  readonly place: (at: number) => number;
}

export function mended(text: string): Mended {
  let whole = '';
  let from = 0;
  const shifts: (readonly [at: number, by: number])[] = [];
  for (const { 0: word, index } of text.matchAll(/(?<![\p{L}\d])\p{L}{6,26}(?![\p{L}\d])/gu)) {
    const right = meant(word);
    if (right === undefined) continue;
    whole += text.slice(from, index) + asWritten(right, word);
    from = index + word.length;
    shifts.push([whole.length, from - whole.length]);
  }
  if (!shifts.length) return { text, place: (at) => at };
  return { text: whole + text.slice(from), place: (at) => at + shiftAt(shifts, at) };
}

const asWritten = (right: string, word: string): string =>
  /^\p{Lu}/u.test(word) ? right.charAt(0).toUpperCase() + right.slice(1) : right;

const shiftAt = (shifts: readonly (readonly [at: number, by: number])[], at: number): number =>
  shifts.findLast(([end]) => end <= at)?.[1] ?? 0;
