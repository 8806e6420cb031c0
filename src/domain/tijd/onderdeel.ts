/** One indication of time as read, before its year is known: '9 april', 'Q1', 'zomer 2022'. */
import type { Dag } from '../dag.js';
import { dagUitGetallen, laatsteDagVanMaand } from '../kalender.js';
import { SEIZOENEN, type Seizoen } from './woorden.js';

type Vorm =
  /** `maand` is missing where a later day of the list names it: the 6 of '6 en 20 oktober'. */
  | { precisie: 'DAG'; dag: number; maand?: number }
  | { precisie: 'MAAND'; maand: number }
  /** Quarters 1–4, both included. */
  | { precisie: 'KWARTAAL'; van: number; tot: number }
  | { precisie: 'SEIZOEN'; seizoen: Seizoen }
  | { precisie: 'JAAR' | 'BEGIN_JAAR' | 'EIND_JAAR' };

export type Onderdeel = Vorm & {
  /** As written; absent where the year is implied. */
  jaar?: number;
  /** Years from the werkjaar: 1 for 'volgend jaar'. */
  verschuiving?: number;
};

export interface Grenzen {
  van: Dag;
  tot: Dag;
}

/** First and last day of months `van`–`tot` of a year; month 14 is February of the next. */
const maanden = (jaar: number, van: number, tot: number): Grenzen | undefined => {
  const eindjaar = tot > 12 ? jaar + 1 : jaar;
  const eindmaand = tot > 12 ? tot - 12 : tot;
  const eerste = dagUitGetallen(jaar, van, 1);
  const laatste = dagUitGetallen(eindjaar, eindmaand, laatsteDagVanMaand(eindjaar, eindmaand));
  return eerste && laatste ? { van: eerste, tot: laatste } : undefined;
};

/** The days that an indication can mean in a year (docs/domain.md, "Time"); undefined for a day that does not exist. */
export const grenzen = (onderdeel: Onderdeel, jaar: number): Grenzen | undefined => {
  switch (onderdeel.precisie) {
    case 'DAG': {
      const dag = dagUitGetallen(jaar, onderdeel.maand ?? 0, onderdeel.dag);
      return dag === undefined ? undefined : { van: dag, tot: dag };
    }
    case 'MAAND':
      return maanden(jaar, onderdeel.maand, onderdeel.maand);
    case 'KWARTAAL':
      return maanden(jaar, onderdeel.van * 3 - 2, onderdeel.tot * 3);
    case 'SEIZOEN':
      return maanden(jaar, SEIZOENEN[onderdeel.seizoen], SEIZOENEN[onderdeel.seizoen] + 2);
    case 'BEGIN_JAAR':
      return maanden(jaar, 1, 3);
    case 'EIND_JAAR':
      return maanden(jaar, 10, 12);
    case 'JAAR':
      return maanden(jaar, 1, 12);
  }
};
