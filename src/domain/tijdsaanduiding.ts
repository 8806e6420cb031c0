/**
 * Time as coordinators write it: a day, 'half mei', 'Q1 en Q3', 'vanaf 9 april', 'begin 2020', or not known.
 *
 * `van` and `tot` are inclusive calendar days in Europe/Brussels and bound the whole, for sorting, as-of answers and clash
 * detection; they stand on every kind, so that nothing that only compares days needs to know the kind. What makes it print
 * as it was meant stands beside them: the parts of a list in the order given, 'rond', 'sinds'.
 */
import type { Dag, VrijeTekst } from './dag.js';

/** One stretch of the calendar. Those of a month are its days 1–10, 11–20 and 21–end; MIDDEN_JAAR is April to September. */
export const ENKELE_PRECISIES = [
  'DAG',
  'WEEK',
  'BEGIN_MAAND',
  'MIDDEN_MAAND',
  'EIND_MAAND',
  'MAAND',
  'KWARTAAL',
  'SEIZOEN',
  'HALFJAAR',
  'BEGIN_JAAR',
  'MIDDEN_JAAR',
  'EIND_JAAR',
  'JAAR',
  'SCHOOLJAAR',
] as const;
export type EnkelePrecisie = (typeof ENKELE_PRECISIES)[number];

export interface EnkeleTijd {
  precisie: EnkelePrecisie;
  van: Dag;
  tot: Dag;
  /** 'rond', 'omstreeks': the bounds stay those of what follows. */
  omstreeks?: true;
}

/** From the first day of one to the last day of the other. */
export interface Tijdbereik {
  precisie: 'BEREIK';
  van: Dag;
  tot: Dag;
  delen: [EnkeleTijd, EnkeleTijd];
}

export type Tijddeel = EnkeleTijd | Tijdbereik;

/** Two parts or more, in the order given: all of them (LIJST), or one of them, not known which (OF). */
export interface Tijdlijst {
  precisie: 'LIJST' | 'OF';
  van: Dag;
  tot: Dag;
  delen: Tijddeel[];
}

export interface InDeLoopVan {
  precisie: 'IN_DE_LOOP_VAN';
  van: Dag;
  tot: Dag;
  delen: Tijddeel[];
}

/** Open at the end. Of NA ('na de zomer') `van` is the day after `deel`. */
export interface Vanaf {
  precisie: 'VANAF';
  woord: 'VANAF' | 'SINDS' | 'NA';
  van: Dag;
  tot: null;
  deel: EnkeleTijd;
}

/** Open at the begin. `tot` is the last day of `deel`; of VOOR ('voor 1 mei') the day before it. */
export interface Tot {
  precisie: 'TOT';
  woord: 'TEGEN' | 'TOT' | 'VOOR';
  van: null;
  tot: Dag;
  deel: EnkeleTijd;
}

/** Words that we do not understand, kept because somebody chose so; its days are known only where somebody said them. */
export interface TijdInEigenWoorden {
  precisie: 'WOORDEN';
  van: Dag | null;
  tot: Dag | null;
}

export interface TijdOnbekend {
  precisie: 'ONBEKEND';
  van: null;
  tot: null;
}

/** What was meant, without how it was typed. */
export type Tijdvorm =
  Tijddeel | Tijdlijst | InDeLoopVan | Vanaf | Tot | TijdInEigenWoorden | TijdOnbekend;

export type Precisie = Tijdvorm['precisie'];

export interface GetypteTijd {
  /** The words as the author typed them, NFC and trimmed. */
  tekst: VrijeTekst;
  /** True when no year was written and the werkjaar's was taken. */
  jaarImpliciet: boolean;
}

export type Tijdsaanduiding = Tijdvorm & GetypteTijd;
