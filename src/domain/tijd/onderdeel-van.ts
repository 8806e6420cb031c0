/** The way back: what a stretch of the calendar is called without its year, as `ontleed` would read it. */
import { getallenVanDag } from '../kalender.js';
import type { EnkeleTijd } from '../tijdsaanduiding.js';
import { weekVan } from './kalenderweek.js';
import type { Onderdeel } from './onderdeel.js';
import { SEIZOENEN, type Seizoen } from './woorden.js';

export const seizoenMetMaand = (maand: number): Seizoen =>
  (Object.keys(SEIZOENEN) as Seizoen[]).find((naam) => SEIZOENEN[naam] === maand) ?? 'winter';

export const onderdeelVan = ({ precisie, van }: EnkeleTijd): Onderdeel => {
  const { maand, dag } = getallenVanDag(van);
  switch (precisie) {
    case 'DAG':
      return { precisie, dag, maand };
    case 'WEEK':
      return { precisie, week: weekVan(van).week };
    case 'MAAND':
    case 'BEGIN_MAAND':
    case 'MIDDEN_MAAND':
    case 'EIND_MAAND':
      return { precisie, maand };
    case 'KWARTAAL':
      return { precisie, rang: Math.ceil(maand / 3) };
    case 'HALFJAAR':
      return { precisie, rang: Math.ceil(maand / 6) };
    case 'SEIZOEN':
      return { precisie, seizoen: seizoenMetMaand(maand) };
    default:
      return { precisie };
  }
};
