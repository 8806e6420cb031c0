/** Days, weeks, months and years by their name, seen from today: 'gisteren', 'vorige week', 'volgend jaar'. */
import type { Dag } from '../dag.js';
import { getallenVanDag, plusDagen } from '../kalender.js';
import { dagenTussen, maandagVan, weekVan } from './kalenderweek.js';
import { grenzen, type Onderdeel } from './onderdeel.js';
import { beginVanSchooljaar } from './week.js';
import { maandVoluit, seizoenVan, weekdagVoluit } from './woorden.js';

export const DAGEN: Record<string, number> = {
  eergisteren: -2,
  gisteren: -1,
  vandaag: 0,
  morgen: 1,
  overmorgen: 2,
};

/** -1, 0 or 1: on which side of today, or of the report's year, it lies. */
export const KANTEN: Record<string, number> = {
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

export const eigen = (tabel: Record<string, number>, woord: string): number | undefined =>
  Object.hasOwn(tabel, woord) ? tabel[woord] : undefined;

export const alsDag = (dag: Dag): Onderdeel => {
  const { jaar, maand, dag: nummer } = getallenVanDag(dag);
  return { precisie: 'DAG', dag: nummer, maand, jaar, relatief: true };
};

const alsWeek = (dag: Dag): Onderdeel => ({ precisie: 'WEEK', ...weekVan(dag), relatief: true });

/** The month so many months from the one that a day lies in. */
export const alsMaand = (dag: Dag, verder: number): Onderdeel => {
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

export const metKant = (onderdeel: Onderdeel, kant: number, vandaag: Dag): Onderdeel => ({
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
export const benoemd = (woord: string, kant: number, vandaag: Dag): Onderdeel | undefined => {
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
