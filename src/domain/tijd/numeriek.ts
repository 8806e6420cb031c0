/** Times in numbers: '29/4', '4.3.2022', '4-3-22', '9/2022', '2022-04-09', '2022-09'. */
import type { Onderdeel } from './onderdeel.js';
import { geschrevenJaar, uitTweeCijfers, type Lezer } from './jaar.js';
import { cijfersOp, isTeken, vastOp, woordOp, type Gelezen, type Tekst } from './tokens.js';
import { alsJaar } from './losse-getallen.js';
import { maandVan } from './woorden.js';

const totTwaalf = (cijfers: string): number | undefined =>
  cijfers.length <= 2 && Number(cijfers) >= 1 && Number(cijfers) <= 12
    ? Number(cijfers)
    : undefined;

/** '32/1' is read where it was typed, so that it can be said that there is no such day. */
const dag = (dagnummer: string, maandnummer: string, jaar?: number): Onderdeel | undefined => {
  const [nummer, maand] = [Number(dagnummer), totTwaalf(maandnummer)];
  if (dagnummer.length > 2 || maand === undefined) return undefined;
  return { precisie: 'DAG', dag: nummer, maand, ...(jaar !== undefined && { jaar }) };
};

const maand = (maandnummer: string, jaar: number): Onderdeel | undefined => {
  const nummer = totTwaalf(maandnummer);
  return nummer === undefined ? undefined : { precisie: 'MAAND', maand: nummer, jaar };
};

/** A chain of more is no time, however long it goes on. */
const MEESTE_DELEN = 4;

/** Numbers joined by one and the same sign without blanks. */
const keten = (tekst: Tekst, i: number): { delen: string[]; streep: string } => {
  const delen = [cijfersOp(tekst, i)];
  const streep = vastOp(tekst, i + 1)?.waarde ?? '';
  if (!/^[-/.]$/.test(streep)) return { delen, streep };
  for (let k = i + 1; vastOp(tekst, k)?.waarde === streep && delen.length < MEESTE_DELEN; k += 2) {
    const getal = vastOp(tekst, k + 1);
    if (getal?.soort !== 'getal' || getal.rang) break;
    delen.push(getal.waarde);
  }
  return { delen, streep };
};

const eeuw = (cijfers: string): number | undefined => uitTweeCijfers(cijfers) ?? alsJaar(cijfers);

const drieDelen = (delen: string[], streep: string, proza: boolean): Onderdeel | undefined => {
  const [eerste = '', tweede = '', derde = ''] = delen;
  const jaarVoorop = alsJaar(eerste);
  if (jaarVoorop !== undefined) return streep === '.' ? undefined : dag(derde, tweede, jaarVoorop);
  // '2.1.4' in prose is the number of a chapter.
  const jaar = proza && streep === '.' ? alsJaar(derde) : eeuw(derde);
  return jaar === undefined ? undefined : dag(eerste, tweede, jaar);
};

const tweeDelen = (delen: string[], streep: string, proza: boolean): Onderdeel | undefined => {
  const [eerste = '', tweede = ''] = delen;
  const [jaarVoorop, jaarAchteraan] = [alsJaar(eerste), alsJaar(tweede)];
  // '2020-2021' is two years, which `maand` refuses.
  if (jaarVoorop !== undefined) return streep === '.' ? undefined : maand(tweede, jaarVoorop);
  if (jaarAchteraan !== undefined) return maand(eerste, jaarAchteraan);
  // '10-12' and '4.5' in prose count something.
  return proza && streep !== '/' ? undefined : dag(eerste, tweede);
};

/** False where the chain goes on in another way: '29/4a', '1.2.3.4', '29/4.5'; '2022-04/2022-06' may go on. */
const sluitAf = (tekst: Tekst, k: number, streep: string): boolean => {
  const erna = vastOp(tekst, k);
  if (!erna) return true;
  if (erna.soort === 'woord' || /[%@_=]/.test(erna.waarde)) return false;
  const cijferErna = vastOp(tekst, k + 1)?.soort === 'getal';
  if (!cijferErna || !/[.,:/-]/.test(erna.waarde)) return true;
  return erna.waarde !== streep && /[/-]/.test(erna.waarde);
};

/** '12/5/'21' and '12/5 '21'. */
const metApostrof = (tekst: Tekst, waarde: Onderdeel, i: number): Gelezen<Onderdeel> => {
  const k = isTeken(tekst, i, '/') ? i + 1 : i;
  const jaar =
    waarde.jaar === undefined && isTeken(tekst, k, "'") ? geschrevenJaar(tekst, k) : undefined;
  return jaar
    ? { waarde: { ...waarde, jaar: jaar.waarde }, volgende: jaar.volgende }
    : { waarde, volgende: i };
};

const kanBestaan = (waarde: Onderdeel): boolean =>
  waarde.precisie !== 'DAG' || (waarde.dag >= 1 && waarde.dag <= 31);

const uitDelen = (delen: string[], streep: string, proza: boolean): Onderdeel | undefined => {
  const waarde = (delen.length === 3 ? drieDelen : tweeDelen)(delen, streep, proza);
  return waarde && proza && !kanBestaan(waarde) ? undefined : waarde;
};

export const leesNumeriek: Lezer = (tekst, i) => {
  if (tekst.tokens[i]?.soort !== 'getal' || tekst.tokens[i].rang) return undefined;
  const { delen, streep } = keten(tekst, i);
  const volgende = i + delen.length * 2 - 1;
  if (delen.length < 2 || delen.length > 3 || !sluitAf(tekst, volgende, streep)) return undefined;
  // '4-6 oktober' is two days.
  if (maandVan(woordOp(tekst, volgende)) !== undefined) return undefined;
  const waarde = uitDelen(delen, streep, tekst.proza);
  return waarde && metApostrof(tekst, waarde, volgende);
};
