/** Times in numbers: '29/4', '4.3.2022', '4-3-22', '9/2022', '2022-04-09', '2022-09'. */
import type { Onderdeel } from './onderdeel.js';
import { alsJaar, type Gelezen, type Tekst } from './tokens.js';
import { maandVan } from './woorden.js';

const dag = (dagnummer: string, maandnummer: string, jaar?: number): Onderdeel | undefined => {
  const [nummer, maand] = [Number(dagnummer), Number(maandnummer)];
  if (dagnummer.length > 2 || maandnummer.length > 2) return undefined;
  if (nummer < 1 || nummer > 31 || maand < 1 || maand > 12) return undefined;
  return { precisie: 'DAG', dag: nummer, maand, ...(jaar !== undefined && { jaar }) };
};

const maand = (maandnummer: string, jaar: number): Onderdeel | undefined => {
  const nummer = Number(maandnummer);
  return nummer >= 1 && nummer <= 12 ? { precisie: 'MAAND', maand: nummer, jaar } : undefined;
};

/** Numbers joined by one and the same sign without blanks. */
const keten = ({ tokens }: Tekst, i: number): { delen: string[]; streep: string } => {
  const delen = [tokens[i]?.waarde ?? ''];
  const streep = tokens[i + 1]?.vast ? (tokens[i + 1]?.waarde ?? '') : '';
  let k = i + 1;
  while (/^[-/.]$/.test(streep) && tokens[k]?.vast && tokens[k]?.waarde === streep) {
    const getal = tokens[k + 1];
    if (!getal?.vast || getal.soort !== 'getal' || getal.rang) break;
    delen.push(getal.waarde);
    k += 2;
  }
  return { delen, streep };
};

const eeuw = (cijfers: string): number | undefined =>
  cijfers.length === 2 ? 2000 + Number(cijfers) : alsJaar(cijfers);

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
  if (jaarVoorop !== undefined)
    return jaarAchteraan === undefined && streep !== '.' && tweede.length <= 2
      ? maand(tweede, jaarVoorop)
      : undefined;
  if (jaarAchteraan !== undefined) return maand(eerste, jaarAchteraan);
  // '10-12' and '4.5' in prose count something.
  return proza && streep !== '/' ? undefined : dag(eerste, tweede);
};

/** False where the chain goes on in another way: '29/4a', '1.2.3.4', '29/4.5'; '2022-04/2022-06' may go on. */
const sluitAf = ({ tokens }: Tekst, k: number, streep: string): boolean => {
  const erna = tokens[k];
  if (!erna?.vast) return true;
  if (erna.soort === 'woord' || /[%@_=]/.test(erna.waarde)) return false;
  const cijferErna = tokens[k + 1]?.vast && tokens[k + 1]?.soort === 'getal';
  if (!cijferErna || !/[.,:/-]/.test(erna.waarde)) return true;
  return erna.waarde !== streep && /[/-]/.test(erna.waarde);
};

export const leesNumeriek = (tekst: Tekst, i: number): Gelezen<Onderdeel> | undefined => {
  const begin = tekst.tokens[i];
  if (begin?.soort !== 'getal' || begin.rang) return undefined;
  const { delen, streep } = keten(tekst, i);
  if (delen.length < 2 || delen.length > 3) return undefined;
  const volgende = i + delen.length * 2 - 1;
  if (!sluitAf(tekst, volgende, streep)) return undefined;
  // '4-6 oktober' is two days.
  if (maandVan(tekst.tokens[volgende]?.waarde ?? '') !== undefined) return undefined;
  const waarde = (delen.length === 3 ? drieDelen : tweeDelen)(delen, streep, tekst.proza);
  return waarde && { waarde, volgende };
};
