/** A number that stands by itself, and whether it can be a year. */
import { type Token, type Tekst, vastOp } from './tokens.js';

const plaktVooraan = (tekst: Tekst, i: number): boolean => {
  const vorige = vastOp(tekst, i) && tekst.tokens[i - 1];
  return vorige !== undefined && (vorige.soort !== 'teken' || /[.,:@#€$%_=]/.test(vorige.waarde));
};

const plaktAchteraan = (tekst: Tekst, i: number): boolean => {
  const erna = vastOp(tekst, i + 1);
  if (!erna) return false;
  if (erna.soort === 'woord' || /[%@_=]/.test(erna.waarde)) return true;
  return /[.,:]/.test(erna.waarde) && vastOp(tekst, i + 2)?.soort === 'getal';
};

/** A number that stands on its own: not part of '2x', 'BAZ2019' or '2.000'. */
export const losGetal = (tekst: Tekst, i: number): Token | undefined => {
  const token = tekst.tokens[i];
  if (token?.soort !== 'getal') return undefined;
  return plaktVooraan(tekst, i) || plaktAchteraan(tekst, i) ? undefined : token;
};

const EERSTE_JAAR = 1900;
const LAATSTE_JAAR = 2200;

export const alsJaar = (cijfers: string): number | undefined => {
  const jaar = Number(cijfers);
  return cijfers.length === 4 && jaar >= EERSTE_JAAR && jaar <= LAATSTE_JAAR ? jaar : undefined;
};
