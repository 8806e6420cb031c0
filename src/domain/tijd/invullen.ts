/** Gives the parts of an expression their year, and with it their bounds. */
import type { EnkelePrecisie, EnkeleTijd } from '../tijdsaanduiding.js';
import { weiger, type Weigering } from '../weigering.js';
import { jarenVan, type Jaarkeuze } from './jaren.js';
import { weekdagVan } from './kalenderweek.js';
import { grenzen, type Onderdeel } from './onderdeel.js';
import type { Ontleding } from './ontleed.js';
import type { Deel } from './lees-deel.js';
import { WEEKDAGEN } from './woorden.js';

export interface IngevuldDeel {
  tijd: EnkeleTijd;
  jaarImpliciet: boolean;
  overJaarwissel: boolean;
  /** Seen from today, or from the report's year. */
  relatief: boolean;
  /** The weekday that was named and that the day is not. */
  weekdagFout?: Extract<Weigering, { weigering: 'weekdag-klopt-niet' }>;
}

const alsPrecisie = ({ precisie }: Onderdeel): EnkelePrecisie =>
  precisie === 'WEEK_MET' ? 'WEEK' : precisie;

const bestaatNiet = (onderdeel: Onderdeel, jaar: number, veld: string): Weigering => {
  if (onderdeel.precisie === 'WEEK')
    return weiger('week-bestaat-niet', { veld, week: onderdeel.week, jaar });
  const { dag, maand = 0 } =
    onderdeel.precisie === 'DAG' || onderdeel.precisie === 'WEEK_MET' ? onderdeel : { dag: 0 };
  return weiger('dag-bestaat-niet', { veld, dag, maand, jaar });
};

const weekdagFout = (onderdeel: Onderdeel, van: string, veld: string) => {
  if (onderdeel.precisie !== 'DAG' || onderdeel.weekdag === undefined) return undefined;
  if (weekdagVan(van) === onderdeel.weekdag) return undefined;
  return weiger('weekdag-klopt-niet', {
    veld,
    dag: van,
    weekdag: WEEKDAGEN[onderdeel.weekdag] ?? '',
  });
};

const vulIn = (
  { onderdeel, omstreeks }: Deel,
  { jaar, impliciet, overJaarwissel }: Jaarkeuze,
  veld: string,
): IngevuldDeel | Weigering => {
  const bepaald = grenzen(onderdeel, jaar);
  if (!bepaald) return bestaatNiet(onderdeel, jaar, veld);
  const fout = weekdagFout(onderdeel, bepaald.van, veld);
  return {
    tijd: { precisie: alsPrecisie(onderdeel), ...bepaald, ...(omstreeks ? { omstreeks } : {}) },
    jaarImpliciet: impliciet,
    overJaarwissel,
    relatief: onderdeel.relatief === true,
    ...(fout ? { weekdagFout: fout } : {}),
  };
};

/**
 * The parts with their bounds, or what is wrong with the first that does not exist ('31/2').
 * @param veld the field that it was typed in, for the sentence of a refusal
 */
export const ingevuld = (
  ontleding: Ontleding,
  werkjaar: number,
  veld: string,
): IngevuldDeel[] | Weigering => {
  const jaren = jarenVan(ontleding, werkjaar);
  const gevuld: IngevuldDeel[] = [];
  for (const [k, deel] of ontleding.delen.entries()) {
    const keuze = jaren[k];
    const een = keuze && vulIn(deel, keuze, veld);
    if (een && 'weigering' in een) return een;
    if (een) gevuld.push(een);
  }
  return gevuld;
};
