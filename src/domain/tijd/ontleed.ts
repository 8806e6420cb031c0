/** Whole expressions of time: one indication, a list that shares a month or a year, a range, or one that is open. */
import { leesAanhef, type Aanhef } from './aanhef.js';
import { isTeken, isWoord, type Tekst } from './tokens.js';
import { leesVoeg, type Voeg } from './verband.js';
import { type Deel, leesDeel } from './lees-deel.js';
import { type Reeks, leesReeks } from './lees-reeks.js';
import { zonderMaand, zonderStaart, metMaanden } from './gedeelde-maand.js';

export interface Ontleding {
  delen: readonly [Deel, ...Deel[]];
  /** What stands between the parts: one less than there are parts. */
  voegen: readonly Voeg[];
  aanhef: Aanhef;
  /** Where the expression starts, 'van', 'tussen' and 'in de loop van' included. */
  van: number;
  tot: number;
}

/** 'zaal 3, 9 april' is no list of two days: one with bare numbers ends in 'en'. */
const isLosseOpsomming = ({ delen, voegen }: Reeks): boolean =>
  voegen.length > 0 &&
  delen.some(zonderMaand) &&
  voegen.every(({ verband }) => verband === 'komma');

const isBereik = ({ voegen }: Pick<Reeks, 'voegen'>): boolean =>
  voegen.length === 1 && voegen[0]?.verband === 'bereik';

/** 'tussen' asks for two; in prose 'van' belongs to the sentence unless it opens a range. */
const isLeesbaar = (tekst: Tekst, reeks: Reeks, aanhef: Aanhef): boolean =>
  !(aanhef === 'TUSSEN' && !isBereik(reeks)) && !(tekst.proza && isLosseOpsomming(reeks));

/** '2019 - heden', 'van 2019 tot nu': it goes on. */
const totNu = (tekst: Tekst, reeks: Reeks): number | undefined => {
  const [enige] = reeks.delen;
  if (tekst.proza || reeks.delen.length !== 1 || !enige) return undefined;
  const voeg = leesVoeg(tekst, enige.van, enige.tot);
  if (voeg?.waarde.verband !== 'bereik') return undefined;
  return isWoord(tekst, voeg.volgende, 'heden', 'nu') ? voeg.volgende + 1 : undefined;
};

const hoortAanhefErbij = (aanhef: Aanhef, reeks: Reeks): boolean =>
  aanhef === 'IN_DE_LOOP_VAN' || (aanhef !== 'GEEN' && isBereik(reeks));

/** The expression that starts at token `i`, or undefined where there is none. */
export const ontleed = (tekst: Tekst, i: number): Ontleding | undefined => {
  const { aanhef, begin } = leesAanhef(tekst, i);
  const eerste = leesDeel(tekst, begin);
  if (!eerste) return undefined;
  const reeks = zonderStaart(leesReeks(tekst, eerste, aanhef === 'TUSSEN'));
  const delen = isLeesbaar(tekst, reeks, aanhef) ? metMaanden(reeks.delen) : undefined;
  if (!delen) return undefined;
  const van = hoortAanhefErbij(aanhef, reeks) ? i : eerste.van;
  const { tot } = reeks.delen.at(-1) ?? eerste;
  const ontleding: Ontleding = { delen, voegen: reeks.voegen, aanhef, van, tot };
  const heden = totNu(tekst, reeks);
  return heden === undefined ? ontleding : { ...ontleding, aanhef: 'SINDS', tot: heden };
};

/** True where nothing but closing signs stands from token `i` on. */
export const isEinde = (tekst: Tekst, i: number): boolean =>
  tekst.tokens.slice(i).every((_, k) => isTeken(tekst, i + k, '.', ',', ';', ':', ')'));
