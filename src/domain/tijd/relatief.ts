/** What is seen from today: 'gisteren', 'vorige week', 'over twee weken', 'komend najaar', 'vorig jaar'. */
import type { Dag } from '../dag.js';
import { getallenVanDag, plusDagen } from '../kalender.js';
import type { Lezer } from './jaar.js';
import { dagenTussen, maandagVan, weekVan } from './kalenderweek.js';
import { grenzen, type Onderdeel } from './onderdeel.js';
import { cijfersOp, isWoord, woordOp, type Gelezen, type Tekst } from './tokens.js';
import { beginVanSchooljaar } from './week.js';
import { getalVan, maandVoluit, seizoenVan, weekdagVoluit } from './woorden.js';

const DAGEN: Record<string, number> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

/** -1, 0 or 1: on which side of today, or of the report's year, it lies. */
const KANTEN: Record<string, number> = {
  vorig: -1,
  vorige: -1,
  afgelopen: -1,
  voorbije: -1,
  dit: 0,
  deze: 0,
  volgend: 1,
  volgende: 1,
  komend: 1,
  komende: 1,
  aanstaande: 1,
};

const eigen = (tabel: Record<string, number>, woord: string): number | undefined =>
  Object.hasOwn(tabel, woord) ? tabel[woord] : undefined;

export const alsDag = (dag: Dag): Onderdeel => {
  const { jaar, maand, dag: nummer } = getallenVanDag(dag);
  return { precisie: 'DAG', dag: nummer, maand, jaar, relatief: true };
};

const alsWeek = (dag: Dag): Onderdeel => ({ precisie: 'WEEK', ...weekVan(dag), relatief: true });

/** The month so many months from the one that a day lies in. */
const alsMaand = (dag: Dag, verder: number): Onderdeel => {
  const { jaar, maand } = getallenVanDag(dag);
  const geteld = jaar * 12 + maand - 1 + verder;
  const waarde = { jaar: Math.floor(geteld / 12), maand: (geteld % 12) + 1 };
  return { precisie: 'MAAND', ...waarde, relatief: true };
};

/** The year nearest to today on that side in which the indication is over, is going on, or is still to come. */
const jaarAanKant = (onderdeel: Onderdeel, kant: number, vandaag: Dag): number => {
  const { jaar } = getallenVanDag(vandaag);
  if (kant === 0) return jaar;
  const dit = grenzen(onderdeel, jaar);
  if (kant > 0) return dit && dit.van > vandaag ? jaar : jaar + 1;
  return dit && dit.tot < vandaag ? jaar : jaar - 1;
};

const metKant = (onderdeel: Onderdeel, kant: number, vandaag: Dag): Onderdeel => ({
  ...onderdeel,
  jaar: jaarAanKant(onderdeel, kant, vandaag),
  relatief: true,
});

/** 'volgende maandag' is the first one after today, 'deze maandag' that of this week. */
const weekdagAanKant = (weekdag: number, kant: number, vandaag: Dag): Onderdeel => {
  const dezeWeek = plusDagen(maandagVan(vandaag), weekdag);
  const verschil = dagenTussen(vandaag, dezeWeek);
  const week = kant * 7;
  const alGoed = kant === 0 || (kant > 0 ? verschil > 0 : verschil < 0);
  return alsDag(alGoed ? dezeWeek : plusDagen(dezeWeek, week));
};

/** What 'vorige', 'deze', 'volgende' may stand before, apart from years. */
const benoemd = (woord: string, kant: number, vandaag: Dag): Onderdeel | undefined => {
  if (woord === 'week') return alsWeek(plusDagen(vandaag, kant * 7));
  if (woord === 'maand') return alsMaand(vandaag, kant);
  if (woord === 'schooljaar')
    return { precisie: 'SCHOOLJAAR', jaar: beginVanSchooljaar(vandaag) + kant, relatief: true };
  const weekdag = weekdagVoluit(woord);
  if (weekdag !== undefined) return weekdagAanKant(weekdag, kant, vandaag);
  const maand = maandVoluit(woord);
  if (maand !== undefined) return metKant({ precisie: 'MAAND', maand }, kant, vandaag);
  const seizoen = seizoenVan(woord);
  return seizoen && metKant({ precisie: 'SEIZOEN', seizoen }, kant, vandaag);
};

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
