import type { Precisie } from '../../src/domain/tijdsaanduiding.js';

const ALLE: Readonly<Record<Precisie, true>> = {
  DAG: true,
  WEEK: true,
  BEGIN_MAAND: true,
  MIDDEN_MAAND: true,
  EIND_MAAND: true,
  MAAND: true,
  KWARTAAL: true,
  SEIZOEN: true,
  HALFJAAR: true,
  BEGIN_JAAR: true,
  MIDDEN_JAAR: true,
  EIND_JAAR: true,
  JAAR: true,
  SCHOOLJAAR: true,
  IN_DE_LOOP_VAN: true,
  BEREIK: true,
  LIJST: true,
  OF: true,
  VANAF: true,
  TOT: true,
  WOORDEN: true,
  ONBEKEND: true,
};

/** Every precision; total by type, so that a new one has to be shown too. */
export const PRECISIES = Object.keys(ALLE) as Precisie[];
