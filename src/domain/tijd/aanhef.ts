/** The words before an expression that say how it is meant: 'in de loop van', 'tussen', 'vanaf', 'tegen', 'na'. */
import type { Tot, Vanaf } from '../tijdsaanduiding.js';
import { naLidwoord } from './jaar.js';
import { isTeken, isWoord, woordOp, type Tekst } from './tokens.js';
import { naTot } from './verband.js';

export type Aanhef = 'GEEN' | 'IN_DE_LOOP_VAN' | 'TUSSEN' | 'VAN' | Vanaf['woord'] | Tot['woord'];

export interface GelezenAanhef {
  aanhef: Aanhef;
  /** Where the first indication stands, its preposition included. */
  begin: number;
}

const naLoop = (tekst: Tekst, i: number): number | undefined => {
  const k = naLidwoord(tekst, isWoord(tekst, i, 'in') ? i + 1 : i);
  if (!isWoord(tekst, k, 'loop') || !isWoord(tekst, k + 1, 'van')) return undefined;
  return k + 2;
};

const OPEN: Record<string, Aanhef> = {
  vanaf: 'VANAF',
  sinds: 'SINDS',
  sedert: 'SINDS',
  na: 'NA',
  tegen: 'TEGEN',
  uiterlijk: 'TEGEN',
  voor: 'VOOR',
  'v\u00f3\u00f3r': 'VOOR',
};

/** In prose these words say what the sentence does with the time, not how long it is. */
const leesOpen = (tekst: Tekst, i: number): GelezenAanhef | undefined => {
  const woord = woordOp(tekst, i);
  if (Object.hasOwn(OPEN, woord)) return { aanhef: OPEN[woord] ?? 'GEEN', begin: i + 1 };
  if (woord === 'ten' && isWoord(tekst, i + 1, 'laatste')) return { aanhef: 'TEGEN', begin: i + 2 };
  const tot = naTot(tekst, i);
  return tot === undefined ? undefined : { aanhef: 'TOT', begin: tot };
};

export const leesAanhef = (tekst: Tekst, i: number): GelezenAanhef => {
  const loop = naLoop(tekst, i);
  if (loop !== undefined) return { aanhef: 'IN_DE_LOOP_VAN', begin: loop };
  if (isWoord(tekst, i, 'tussen')) return { aanhef: 'TUSSEN', begin: i + 1 };
  if (isWoord(tekst, i, 'van')) return { aanhef: 'VAN', begin: i + 1 };
  return (tekst.proza ? undefined : leesOpen(tekst, i)) ?? { aanhef: 'GEEN', begin: i };
};

const OMSTREEKS = ['rond', 'omstreeks', 'circa', 'ca', 'ongeveer'];
const VOORZETSELS = ['op', 'in', 'te', 'van', 'tijdens', 'gedurende'];

/** 'ergens in rond', and no more. */
const MEEST_NA_ELKAAR = 4;

export interface Voorzetsel {
  /** True and false where a word says so; undefined where what was said before still holds. */
  omstreeks: boolean | undefined;
  /** Behind the preposition, where an article may still stand. */
  begin: number;
}

/** 'op', 'in', 'rond', 'ca.' before one indication. */
export const leesVoorzetsel = (tekst: Tekst, i: number): Voorzetsel => {
  let gelezen: Voorzetsel = { omstreeks: undefined, begin: i };
  for (let keer = 0; keer < MEEST_NA_ELKAAR; keer += 1) {
    const { begin, omstreeks } = gelezen;
    if (isWoord(tekst, begin, ...OMSTREEKS) || isTeken(tekst, begin, '\u00b1', '~'))
      gelezen = { omstreeks: true, begin: isTeken(tekst, begin + 1, '.') ? begin + 2 : begin + 1 };
    else if (isWoord(tekst, begin, ...VOORZETSELS))
      gelezen = { omstreeks: omstreeks ?? false, begin: begin + 1 };
    else return gelezen;
  }
  return gelezen;
};
