/**
 * Time as coordinators write it: a day, 'in september', 'Q1&2', 'begin 2020', or not known (docs/domain.md, "Time").
 *
 * The bounds are inclusive calendar days in Europe/Brussels and serve sorting, as-of answers and clash detection.
 */
import type { Dag, VrijeTekst } from './dag.js';

export type Precisie =
  | 'DAG'
  | 'MAAND'
  | 'KWARTAAL'
  | 'SEIZOEN'
  | 'JAAR'
  | 'BEGIN_JAAR'
  | 'EIND_JAAR'
  | 'IN_DE_LOOP_VAN'
  | 'BEREIK'
  | 'ONBEKEND';

export interface Tijdsaanduiding {
  precisie: Precisie;
  /** First day that it can mean; null when ONBEKEND. */
  van: Dag | null;
  /** Last day that it can mean; null when ONBEKEND. */
  tot: Dag | null;
  /** The words as the author typed them, NFC and trimmed. */
  tekst: VrijeTekst;
  /** True when the year was not written and the werkjaar's was taken. */
  jaarImpliciet: boolean;
}
