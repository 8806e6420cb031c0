/** Text cut into words, numbers and signs that know where they stand, so that prose can be read without changing it. */
import type { Dag } from '../dag.js';
import type { Onderdeel } from './onderdeel.js';

export interface Token {
  soort: 'getal' | 'woord' | 'teken';
  /** Lower case, NFC; every dash is '-' and every apostrophe `'`. */
  waarde: string;
  begin: number;
  eind: number;
  /** '1e', '2de', '8ste': a number that ranks. */
  rang: boolean;
  /** Nothing stands between this token and the one before it. */
  vast: boolean;
  /** A word that starts with a capital. */
  hoofd?: true;
}

const STUK = /(\d+)((?:ste|de|e)(?![\p{L}\p{M}\d]))?|[\p{L}][\p{L}\p{M}]*|[^\s\u200b]/gu;
const STREPEN = /^[\u2010-\u2015\u2212-]$/;
const KOMMAS_BOVEN = /^['\u2018\u2019\u02bc`]$/;

const teken = (stuk: string): string => {
  if (STREPEN.test(stuk)) return '-';
  return KOMMAS_BOVEN.test(stuk) ? "'" : stuk;
};

export const tokens = (tekst: string): Token[] => {
  const gevonden: Token[] = [];
  for (const stuk of tekst.matchAll(STUK)) {
    const begin = stuk.index;
    const eind = begin + stuk[0].length;
    const vast = gevonden.at(-1)?.eind === begin;
    const plaats = { begin, eind, vast };
    if (stuk[1] !== undefined)
      gevonden.push({ soort: 'getal', waarde: stuk[1], rang: stuk[2] !== undefined, ...plaats });
    else if (/^\p{L}/u.test(stuk[0]))
      gevonden.push({
        soort: 'woord',
        waarde: stuk[0].normalize('NFC').toLowerCase(),
        rang: false,
        ...plaats,
        ...(/^\p{Lu}/u.test(stuk[0]) ? { hoofd: true } : {}),
      });
    else gevonden.push({ soort: 'teken', waarde: teken(stuk[0]), rang: false, ...plaats });
  }
  return gevonden;
};

/** What the readers of this folder share. */
export interface Tekst {
  tokens: readonly Token[];
  /** They stand in prose, where less may be guessed. */
  proza: boolean;
  /** The year where none is written. */
  werkjaar: number;
  /** What 'gisteren' is seen from; absent in an old report, where only years are relative, and to its own. */
  vandaag?: Dag | undefined;
  /** What was read at each place, so that a long list is not read again from each of its parts. */
  gelezen: Map<number, Gelezen<Onderdeel> | undefined>;
}

export const alsTekst = (
  bron: string,
  waarin: Pick<Tekst, 'proza' | 'werkjaar' | 'vandaag'>,
): Tekst => ({
  ...waarin,
  tokens: tokens(bron),
  gelezen: new Map(),
});

/** What was read from position `i`, and the position after it. */
export interface Gelezen<T> {
  waarde: T;
  volgende: number;
}

export const isWoord = ({ tokens }: Tekst, i: number, ...woorden: string[]): boolean => {
  const token = tokens[i];
  return token?.soort === 'woord' && woorden.includes(token.waarde);
};

export const isTeken = ({ tokens }: Tekst, i: number, ...tekens: string[]): boolean => {
  const token = tokens[i];
  return token?.soort === 'teken' && tekens.includes(token.waarde);
};

/** The word at `i`, '' where no word stands there. */
export const woordOp = ({ tokens }: Tekst, i: number): string => {
  const token = tokens[i];
  return token?.soort === 'woord' ? token.waarde : '';
};

/** The digits at `i`, '' where no number stands there. */
export const cijfersOp = ({ tokens }: Tekst, i: number): string => {
  const token = tokens[i];
  return token?.soort === 'getal' ? token.waarde : '';
};

/** The token at `i` where it sticks to the one before it. */
export const vastOp = ({ tokens }: Tekst, i: number): Token | undefined =>
  tokens[i]?.vast ? tokens[i] : undefined;
