/** What somebody typed to search with, as words: whatever it is, it is a question that can be asked. Pure. */

/** More is not looked at. */
const LANGSTE_VRAAG = 200;
const MEESTE_WOORDEN = 12;

export interface Zoekwoord {
  /** Lower case, without accents, letters and digits alone. */
  readonly woord: string;
  /** Where it is there, the answer is none: it was typed as '-woord'. */
  readonly niet: boolean;
  /** Words that follow each other, from a text between quotes. */
  readonly zin?: readonly string[];
}

/** @returns in the order in which they were typed; none where nothing can be searched with */
export function zoekwoordenIn(vraag: string): readonly Zoekwoord[] {
  const kort = zonderAccenten(vraag.slice(0, LANGSTE_VRAAG));
  return [
    ...kort.matchAll(/(?<niet>(?<![\p{L}\p{N}])-)?(?:"(?<zin>[^"]*)"|(?<woord>[\p{L}\p{N}]+))/gu),
  ]
    .flatMap(({ groups }): Zoekwoord[] => {
      const niet = groups!['niet'] !== undefined;
      const zin = woordenIn(groups!['zin'] ?? '');
      if (zin.length > 1) return [{ woord: zin[0]!, zin, niet }];
      const woord = groups!['woord'] ?? zin[0];
      return woord === undefined ? [] : [{ woord, niet }];
    })
    .slice(0, MEESTE_WOORDEN);
}

const woordenIn = (tekst: string): readonly string[] => tekst.match(/[\p{L}\p{N}]+/gu) ?? [];

/** As the table does with what is searched. */
const zonderAccenten = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/**
 * A question for `to_tsquery`, whose operands stand between quotes: no character of anybody's is read as an operator.
 * @param stammen of each word as the Dutch dictionary gives them; none for a stop word
 * @returns '' where there is nothing to look for
 */
export function tsquery(
  woorden: readonly Zoekwoord[],
  stammen: ReadonlyMap<string, readonly string[]>,
): string {
  const zoek = woorden.filter(({ woord, zin }) => zin ?? stammen.get(woord)?.length !== 0);
  const termen = (zoek.length > 0 ? zoek : woorden).map(({ woord, zin, niet }) => {
    const term = zin
      ? zin.map(tussenAanhaling).join(' <-> ')
      : [...new Set(vormen(woord, stammen.get(woord) ?? []))].join(' | ');
    return `${niet ? '!' : ''}(${term})`;
  });
  // What must not be there is no question by itself.
  return zoek.every(({ niet }) => niet) && zoek.length > 0 ? '' : termen.join(' & ');
}

/** The beginning of a word as it stands, its stem, and the stem as it may be in another number: huis and huizen, brief and brieven. */
const vormen = (woord: string, stammen: readonly string[]): string[] => [
  `${tussenAanhaling(woord)}:*`,
  ...stammen.flatMap((stam) => [stam, ...anders(stam)]).map(tussenAanhaling),
];

const WISSELS: Readonly<Record<string, string>> = { s: 'z', z: 's', f: 'v', v: 'f' };

function anders(stam: string): string[] {
  const ander = WISSELS[stam.at(-1)!];
  return ander ? [`${stam.slice(0, -1)}${ander}`] : [];
}

const tussenAanhaling = (woord: string): string => `'${woord.replaceAll("'", "''")}'`;
