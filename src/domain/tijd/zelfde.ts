/** Whether two times say the same, however they were typed. */
import { gelijk } from '../gelijk.js';
import type { Tijdsaanduiding, Tijdvorm } from '../tijdsaanduiding.js';

/** What was meant, without how it was typed; own words are what they say. */
export const vormVan = (tijd: Tijdsaanduiding): Tijdvorm | string => {
  const { tekst, jaarImpliciet: _impliciet, ...vorm } = tijd;
  return vorm.precisie === 'WOORDEN' ? tekst : vorm;
};

export const isZelfdeTijd = (een: Tijdsaanduiding, ander: Tijdsaanduiding): boolean =>
  gelijk(vormVan(een), vormVan(ander));
