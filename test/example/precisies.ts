import type { Precisie } from '../../src/domain/tijdsaanduiding.js';

const ALLE: Readonly<Record<Precisie, true>> = {
  DAG: true,
  MAAND: true,
  KWARTAAL: true,
  SEIZOEN: true,
  JAAR: true,
  BEGIN_JAAR: true,
  EIND_JAAR: true,
  IN_DE_LOOP_VAN: true,
  BEREIK: true,
  ONBEKEND: true,
};

/** Every precision; total by type, so that a new one has to be shown too. */
export const PRECISIES = Object.keys(ALLE) as Precisie[];
