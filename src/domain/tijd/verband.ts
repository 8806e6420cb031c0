/** What joins two indications of time: a list ('26 maart en 20 april') or a range ('van 2019 tot eind 2020'). */
import { naLidwoord } from './jaar.js';
import { isTeken, isWoord, type Gelezen, type Tekst } from './tokens.js';

export type Verband = 'lijst' | 'bereik';

export interface Voeg {
  verband: Verband;
  /** The sign or word itself, in lower case. */
  teken: string;
}

/** After a word the preposition may be said again; '1- op 9 april' is no range. */
const naVoorzetsel = (tekst: Tekst, i: number): number => {
  if (isTeken(tekst, i - 1, '-', '&', '+', '/')) return i;
  return naLidwoord(tekst, isWoord(tekst, i, 'op', 'in', 'van') ? i + 1 : i);
};

/** 't/m' and 't.e.m.' are cut into signs and letters. */
const naTotEnMet = (tekst: Tekst, i: number): number | undefined => {
  if (isWoord(tekst, i, 'tem', 'tm')) return i + 1;
  if (!isWoord(tekst, i, 't')) return undefined;
  if (isTeken(tekst, i + 1, '/') && isWoord(tekst, i + 2, 'm')) return i + 3;
  const kort = isTeken(tekst, i + 1, '.') && isWoord(tekst, i + 2, 'e');
  if (!kort || !isWoord(tekst, i + 4, 'm')) return undefined;
  return isTeken(tekst, i + 5, '.') ? i + 6 : i + 5;
};

const bereik = (tekst: Tekst, i: number): number | undefined => {
  if (isWoord(tekst, i, 'tot')) return isWoord(tekst, i + 1, 'en') ? i + 3 : i + 1;
  return isTeken(tekst, i, '-') ? i + 1 : naTotEnMet(tekst, i);
};

const lijst = (tekst: Tekst, i: number): number | undefined => {
  if (isTeken(tekst, i, ',', ';')) return isWoord(tekst, i + 1, 'en') ? i + 2 : i + 1;
  if (isTeken(tekst, i, '&', '+', '/')) return i + 1;
  return isWoord(tekst, i, 'en', 'of', 'alsook') ? i + 1 : undefined;
};

/** The join at token `i` and where the next indication starts. */
export const leesVoeg = (tekst: Tekst, i: number): Gelezen<Voeg> | undefined => {
  const teken = tekst.tokens[i]?.waarde ?? '';
  const naBereik = bereik(tekst, i);
  if (naBereik !== undefined)
    return { waarde: { verband: 'bereik', teken }, volgende: naVoorzetsel(tekst, naBereik) };
  const naLijst = lijst(tekst, i);
  if (naLijst === undefined) return undefined;
  return {
    waarde: { verband: 'lijst', teken: isWoord(tekst, naLijst - 1, 'en') ? 'en' : teken },
    volgende: naVoorzetsel(tekst, naLijst),
  };
};
