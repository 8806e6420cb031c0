/** One indication of time as read, before its year is known: '9 april', 'Q1', 'half mei', 'week 12', 'zomer 2022'. */
import type { Dag } from '../dag.js';
import { dagUitGetallen, laatsteDagVanMaand, plusDagen } from '../kalender.js';
import { maandagVanWeek, weekMet } from './kalenderweek.js';
import { SEIZOENEN, type Seizoen } from './woorden.js';

type Vorm =
  /** `maand` is missing where a later day of the list names it: the 6 of '6 en 20 oktober'. `weekdag`: 0 = Monday. */
  | { precisie: 'DAG'; dag: number; maand?: number; weekdag?: number }
  | { precisie: 'WEEK'; week: number }
  /** 'de week van 12 september' */
  | { precisie: 'WEEK_MET'; dag: number; maand: number }
  | { precisie: 'MAAND' | 'BEGIN_MAAND' | 'MIDDEN_MAAND' | 'EIND_MAAND'; maand: number }
  | { precisie: 'KWARTAAL' | 'HALFJAAR'; rang: number }
  | { precisie: 'SEIZOEN'; seizoen: Seizoen }
  | { precisie: 'JAAR' | 'BEGIN_JAAR' | 'MIDDEN_JAAR' | 'EIND_JAAR' | 'SCHOOLJAAR' };

export type Onderdeel = Vorm & {
  /** As written, or as the words say that were seen from today; absent where the year is implied. */
  jaar?: number;
  /** 'vorig jaar', 'gisteren': it was worked out from today, or in an old report from the report's year. */
  relatief?: true;
};

export interface Grenzen {
  van: Dag;
  tot: Dag;
}

/** First and last day of months `van`–`tot` of a year; month 14 is February of the next. */
const maanden = (jaar: number, [van, tot]: readonly [number, number]): Grenzen | undefined => {
  const eindjaar = tot > 12 ? jaar + 1 : jaar;
  const eindmaand = tot > 12 ? tot - 12 : tot;
  const eerste = dagUitGetallen(jaar, van, 1);
  const laatste = dagUitGetallen(eindjaar, eindmaand, laatsteDagVanMaand(eindjaar, eindmaand));
  return eerste && laatste ? { van: eerste, tot: laatste } : undefined;
};

/** The first months and the last ones of a year or a school year, and of what is half of one. */
const MAANDEN_VAN = {
  JAAR: [1, 12],
  BEGIN_JAAR: [1, 3],
  MIDDEN_JAAR: [4, 9],
  EIND_JAAR: [10, 12],
  SCHOOLJAAR: [9, 20],
} as const;

/** About the month in which a week lies: enough to see that a list goes over the turn of the year. */
const maandVanWeek = (week: number): number => Math.min(12, Math.ceil((week * 12) / 53));

/** The months, counted on from January of its year, in which it begins and ends; undefined for a bare day. */
export const maandenVan = (onderdeel: Onderdeel): readonly [number, number] | undefined => {
  switch (onderdeel.precisie) {
    case 'DAG':
      return onderdeel.maand === undefined ? undefined : [onderdeel.maand, onderdeel.maand];
    case 'WEEK':
      return [maandVanWeek(onderdeel.week), maandVanWeek(onderdeel.week)];
    case 'WEEK_MET':
    case 'MAAND':
    case 'BEGIN_MAAND':
    case 'MIDDEN_MAAND':
    case 'EIND_MAAND':
      return [onderdeel.maand, onderdeel.maand];
    case 'KWARTAAL':
      return [onderdeel.rang * 3 - 2, onderdeel.rang * 3];
    case 'HALFJAAR':
      return [onderdeel.rang * 6 - 5, onderdeel.rang * 6];
    case 'SEIZOEN':
      return [SEIZOENEN[onderdeel.seizoen], SEIZOENEN[onderdeel.seizoen] + 2];
    default:
      return MAANDEN_VAN[onderdeel.precisie];
  }
};

const EERSTE_DAG = { BEGIN_MAAND: 1, MIDDEN_MAAND: 11, EIND_MAAND: 21 } as const;
const LAATSTE_DAG = { BEGIN_MAAND: 10, MIDDEN_MAAND: 20 } as const;

type DeelVanMaand = keyof typeof EERSTE_DAG;

const deelVanMaand = (precisie: DeelVanMaand, jaar: number, maand: number) => {
  const laatste =
    precisie === 'EIND_MAAND' ? laatsteDagVanMaand(jaar, maand) : LAATSTE_DAG[precisie];
  const [van, tot] = [EERSTE_DAG[precisie], laatste].map((dag) => dagUitGetallen(jaar, maand, dag));
  return van && tot ? { van, tot } : undefined;
};

/** The days that an indication can mean in a year; undefined for a day or a week that does not exist. */
export const grenzen = (onderdeel: Onderdeel, jaar: number): Grenzen | undefined => {
  switch (onderdeel.precisie) {
    case 'DAG': {
      const dag = dagUitGetallen(jaar, onderdeel.maand ?? 0, onderdeel.dag);
      return dag === undefined ? undefined : { van: dag, tot: dag };
    }
    case 'WEEK': {
      const maandag = maandagVanWeek(jaar, onderdeel.week);
      return maandag === undefined ? undefined : { van: maandag, tot: plusDagen(maandag, 6) };
    }
    case 'WEEK_MET': {
      const dag = dagUitGetallen(jaar, onderdeel.maand, onderdeel.dag);
      return dag === undefined ? undefined : weekMet(dag);
    }
    case 'BEGIN_MAAND':
    case 'MIDDEN_MAAND':
    case 'EIND_MAAND':
      return deelVanMaand(onderdeel.precisie, jaar, onderdeel.maand);
    default:
      return maanden(jaar, maandenVan(onderdeel) ?? [0, 0]);
  }
};
