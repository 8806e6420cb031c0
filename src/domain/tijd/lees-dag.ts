/** One day of a time in words, where a day is asked: 'juni' is its last day, or its first. */
import type { Dag } from '../dag.js';
import { isDag } from '../kalender.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { leesTijd, type Leeskader } from './lees.js';

/** Refused as `leesTijd` does, and where what is said has no such day ('onbekend'). */
export const leesDag = (
  tekst: string,
  kader: Leeskader,
  welke: 'eerste' | 'laatste',
): Dag | Weigering => {
  if (isDag(tekst)) return tekst;
  const tijd = leesTijd(tekst, kader);
  if (isWeigering(tijd)) return tijd;
  const dag = welke === 'eerste' ? (tijd.van ?? tijd.tot) : (tijd.tot ?? tijd.van);
  return dag ?? weiger('dag-ongeldig', { veld: kader.veld ?? 'wanneer', tekst });
};
