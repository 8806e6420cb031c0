/** The parts of a werkjaar: itself and the nodes of its tree. */
import type { DeelId, Importversie, Jaar, Uuid, VrijeTekst } from '../dag.js';

export interface JaarDeel {
  soort: 'JAAR';
  id: DeelId;
  jaar: Jaar;
  importVersie?: Importversie;
}

export const SOORTEN_KNOOP = [
  'STRATEGISCHE_DOELSTELLING',
  'HOOFDSTUK',
  'RUBRIEK',
  'TRAJECT',
  'TEKSTBLOK',
] as const;
export type SoortKnoop = (typeof SOORTEN_KNOOP)[number];

/** A node of the tree; a traject's id is its own, so it stands in a year at most once. */
export interface Knoop {
  soort: 'KNOOP';
  id: Uuid;
  soortKnoop: SoortKnoop;
  ouderId: Uuid | null;
  na: Uuid | null;
  volgnr: number;
  /** Of all but trajecten (theirs is in their own stream) and tekstblokken (they have a `kop`). */
  titel?: VrijeTekst;
  werktitel?: VrijeTekst;
  kop?: VrijeTekst;
  /** @asType integer */
  niveau?: number;
  tekst?: VrijeTekst;
  /**
   * Forced last segment of the number.
   * @asType integer
   */
  nummer?: number;
  ingetrokken: boolean;
}

export type DeelVanWerkjaar = JaarDeel | Knoop;
export type SoortDeelVanWerkjaar = 'JAAR' | 'KNOOP';
