/** What is seen from today: 'gisteren', 'vorige week', 'over twee weken', 'komend najaar', 'vorig jaar'. */
import type { Dag } from '../dag.js';
import { getallenVanDag, plusDagen } from '../kalender.js';
import type { Lezer } from './jaar.js';
import type { Onderdeel } from './onderdeel.js';
import { cijfersOp, isWoord, woordOp, type Gelezen, type Tekst } from './tokens.js';
import { getalVan } from './woorden.js';
import { DAGEN, KANTEN, eigen, alsDag, alsMaand, metKant, benoemd } from './vanaf-vandaag.js';

/** 'vorig jaar', also without a today: then seen from the report's year. */
export const leesRelatiefJaar: Lezer = (tekst, i) => {
  const kant = eigen(KANTEN, woordOp(tekst, i));
  if (kant === undefined || !isWoord(tekst, i + 1, 'jaar', 'werkjaar')) return undefined;
  const nu = tekst.vandaag ? getallenVanDag(tekst.vandaag).jaar : tekst.werkjaar;
  const werkjaar = isWoord(tekst, i + 1, 'werkjaar') ? tekst.werkjaar : nu;
  return { waarde: { precisie: 'JAAR', jaar: werkjaar + kant, relatief: true }, volgende: i + 2 };
};

/** How many: '3', 'drie', 'een'. */
const aantalOp = (tekst: Tekst, i: number): number | undefined => {
  const cijfers = cijfersOp(tekst, i);
  if (cijfers) return cijfers.length <= 2 ? Number(cijfers) : undefined;
  return getalVan(woordOp(tekst, i));
};

const verderDan = (woord: string, aantal: number, vandaag: Dag): Onderdeel | undefined => {
  switch (woord) {
    case 'dag':
    case 'dagen':
      return alsDag(plusDagen(vandaag, aantal));
    case 'week':
    case 'weken':
      return alsDag(plusDagen(vandaag, aantal * 7));
    case 'maand':
    case 'maanden':
      return alsMaand(vandaag, aantal);
    case 'jaar':
    case 'jaren':
      return { precisie: 'JAAR', jaar: getallenVanDag(vandaag).jaar + aantal, relatief: true };
    default:
      return undefined;
  }
};

/** 'over twee weken' and 'twee weken geleden'. */
const leesAfstand = (tekst: Tekst, i: number, vandaag: Dag): Gelezen<Onderdeel> | undefined => {
  const over = isWoord(tekst, i, 'over');
  const k = over ? i + 1 : i;
  const aantal = aantalOp(tekst, k);
  if (aantal === undefined || (!over && !isWoord(tekst, k + 2, 'geleden'))) return undefined;
  const waarde = verderDan(woordOp(tekst, k + 1), over ? aantal : -aantal, vandaag);
  return waarde && { waarde, volgende: over ? k + 2 : k + 3 };
};

/** Undefined in prose of an old report: nobody knows from which day it was seen. */
export const leesRelatief: Lezer = (tekst, i) => {
  const jaar = leesRelatiefJaar(tekst, i);
  const { vandaag } = tekst;
  if (jaar || !vandaag) return jaar;
  const dagen = eigen(DAGEN, woordOp(tekst, i));
  if (dagen !== undefined) return { waarde: alsDag(plusDagen(vandaag, dagen)), volgende: i + 1 };
  const kant = eigen(KANTEN, woordOp(tekst, i));
  const waarde = kant === undefined ? undefined : benoemd(woordOp(tekst, i + 1), kant, vandaag);
  return waarde ? { waarde, volgende: i + 2 } : leesAfstand(tekst, i, vandaag);
};

const VOORBIJ = 'jl ll jongstleden laatstleden'.split(' ');
const KOMEND = ['as', 'aanstaande'];

/** The words behind a day as one, 'jl' for 'j.l.'; and the place behind them. */
const achtervoegsel = (tekst: Tekst, i: number): Gelezen<string> => {
  const punt = (k: number): boolean => tekst.tokens[k]?.waarde === '.';
  const lang = punt(i + 1) && ['l', 's'].includes(woordOp(tekst, i + 2));
  const einde = lang ? i + 3 : i + 1;
  return {
    waarde: lang ? `${woordOp(tekst, i)}${woordOp(tekst, i + 2)}` : woordOp(tekst, i),
    volgende: punt(einde) ? einde + 1 : einde,
  };
};

/** '12 mei jl.' is the last one before today, '12 mei a.s.' the next. */
export const jaarMetAchtervoegsel = (
  tekst: Tekst,
  i: number,
  onderdeel: Onderdeel,
): Gelezen<Onderdeel> | undefined => {
  const { waarde: woord, volgende } = achtervoegsel(tekst, i);
  const kant = KOMEND.includes(woord) ? 1 : -1;
  if (!tekst.vandaag || !(kant > 0 || VOORBIJ.includes(woord))) return undefined;
  return { waarde: metKant(onderdeel, kant, tekst.vandaag), volgende };
};
