/** In which years a time counts, and what of it is over. */
import type { Dag, Jaar } from '../dag.js';
import type { Tijddeel, Tijdvorm } from '../tijdsaanduiding.js';

const jaarVan = (dag: Dag): Jaar => Number(dag.slice(0, 4));

/** The days of a list of days; undefined for everything else. */
export const dagenVan = (tijd: Tijdvorm): readonly Dag[] | undefined =>
  tijd.precisie === 'LIJST' && tijd.delen.every(({ precisie }) => precisie === 'DAG')
    ? tijd.delen.map(({ van }) => van)
    : undefined;

/**
 * One year for each time that it counts: a list of days counts once per day, each in its own year; all else once, in the
 * year of its last day, or where it is open at the end of its first. `jaar` is that of what has no days.
 */
export const teltIn = (tijd: Tijdvorm, jaar: Jaar): Jaar[] => {
  const dagen = dagenVan(tijd);
  if (dagen) return dagen.map(jaarVan);
  const dag = tijd.tot ?? tijd.van;
  return [dag === null ? jaar : jaarVan(dag)];
};

/** The last day that it can have been: of what is open at its end the first; null without days. */
export const laatsteDagVan = ({ van, tot }: Tijdvorm): Dag | null => tot ?? van;

/** The first day on which all of it can have begun: of a list that of its last part. */
export const begonnenOp = (tijd: Tijdvorm): Dag | null => {
  if (tijd.precisie !== 'LIJST') return tijd.van;
  return tijd.delen.map(({ van }) => van).reduce((a, b) => (a > b ? a : b));
};

/** The parts of a list that are still to come on a day; none for what is no list. */
export const nogTeKomen = (tijd: Tijdvorm, dag: Dag): readonly Tijddeel[] =>
  tijd.precisie === 'LIJST' ? tijd.delen.filter(({ van }) => van > dag) : [];

/** What a step has beside its own fields where only some parts of a list of times were over: '1 van 2'. */
export interface Deels {
  readonly deels?: { readonly gehouden: number; readonly van: number };
}

/** How many of a list's parts are over on a day; undefined for what is no list, and where all or none are. */
export const deelsVoorbij = (tijd: Tijdvorm, dag: Dag): Deels['deels'] => {
  if (tijd.precisie !== 'LIJST') return undefined;
  const [gehouden, van] = [tijd.delen.filter(({ tot }) => tot <= dag).length, tijd.delen.length];
  return gehouden > 0 && gehouden < van ? { gehouden, van } : undefined;
};
