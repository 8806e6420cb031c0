/** Makes one time of the parts of an expression: a list, a range, 'vanaf', …. */
import { plusDagen } from '../kalender.js';
import type { EnkeleTijd, Tijddeel, Tijdvorm, Tot, Vanaf } from '../tijdsaanduiding.js';
import type { Aanhef } from './aanhef.js';
import type { Ontleding } from './ontleed.js';
import type { Verband } from './verband.js';

/** What cannot be read as one time. */
export type GeenVorm = 'achterstevoren' | 'onduidelijk';

const grenzenVan = (delen: readonly Tijddeel[]): { van: string; tot: string } => ({
  van: delen.map(({ van }) => van).reduce((a, b) => (a < b ? a : b)),
  tot: delen.map(({ tot }) => tot).reduce((a, b) => (a > b ? a : b)),
});

const bereik = (van: EnkeleTijd, tot: EnkeleTijd): Tijddeel | GeenVorm =>
  van.van > tot.tot
    ? 'achterstevoren'
    : { precisie: 'BEREIK', van: van.van, tot: tot.tot, delen: [van, tot] };

/** The parts with each two that 'tot' joins taken together, and what stands between those. */
const gegroepeerd = (
  tijden: readonly EnkeleTijd[],
  { voegen }: Ontleding,
): { delen: Tijddeel[]; verbanden: (Verband | 'komma')[] } | GeenVorm => {
  const delen: Tijddeel[] = [];
  const verbanden: (Verband | 'komma')[] = [];
  for (let k = 0; k < tijden.length; k += 1) {
    const [deze, volgende] = [tijden[k], tijden[k + 1]];
    const samen = voegen[k]?.verband === 'bereik' && deze && volgende;
    const deel = samen ? bereik(deze, volgende) : deze;
    if (typeof deel === 'string') return deel;
    if (deel) delen.push(deel);
    if (samen) k += 1;
    const voeg = voegen[k];
    if (voeg) verbanden.push(voeg.verband);
  }
  return { delen, verbanden };
};

const VANAF: readonly Aanhef[] = ['VANAF', 'SINDS', 'NA'] satisfies Vanaf['woord'][];
const TOT: readonly Aanhef[] = ['TEGEN', 'TOT', 'VOOR'] satisfies Tot['woord'][];

const isVanaf = (aanhef: Aanhef): aanhef is Vanaf['woord'] => VANAF.includes(aanhef);
const isTot = (aanhef: Aanhef): aanhef is Tot['woord'] => TOT.includes(aanhef);

const open = (deel: Tijddeel, aanhef: Vanaf['woord'] | Tot['woord']): Tijdvorm | GeenVorm => {
  if (deel.precisie === 'BEREIK')
    // 'vanaf 3 mei tot 9 juni' is a range like 'van 3 mei tot 9 juni'.
    return aanhef === 'VANAF' || aanhef === 'SINDS' ? deel : 'onduidelijk';
  if (isTot(aanhef)) {
    const tot = aanhef === 'VOOR' ? plusDagen(deel.van, -1) : deel.tot;
    return { precisie: 'TOT', woord: aanhef, van: null, tot, deel };
  }
  const van = aanhef === 'NA' ? plusDagen(deel.tot, 1) : deel.van;
  return { precisie: 'VANAF', woord: aanhef, van, tot: null, deel };
};

const metAanhef = (
  delen: Tijddeel[],
  verband: 'LIJST' | 'OF',
  aanhef: Aanhef,
): Tijdvorm | GeenVorm => {
  const [enige, tweede] = delen;
  const opent = isVanaf(aanhef) || isTot(aanhef);
  if (!enige || (tweede && opent)) return 'onduidelijk';
  if (opent) return open(enige, aanhef);
  if (aanhef !== 'IN_DE_LOOP_VAN')
    return tweede ? { precisie: verband, ...grenzenVan(delen), delen } : enige;
  return tweede && verband === 'OF'
    ? 'onduidelijk'
    : { precisie: 'IN_DE_LOOP_VAN', ...grenzenVan(delen), delen };
};

/** @param tijden the parts of the expression with their bounds, in its order */
export const alsEen = (
  tijden: readonly EnkeleTijd[],
  ontleding: Ontleding,
): Tijdvorm | GeenVorm => {
  const groepen = gegroepeerd(tijden, ontleding);
  if (typeof groepen === 'string') return groepen;
  const { delen, verbanden } = groepen;
  const of = verbanden.includes('of');
  if (of && verbanden.includes('en')) return 'onduidelijk';
  return metAanhef(delen, of ? 'OF' : 'LIJST', ontleding.aanhef);
};
