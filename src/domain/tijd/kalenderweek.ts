/** Weekdays and weeks as ISO 8601 counts them: a week starts on Monday, and week 1 is the one with 4 January in it. */
import type { Dag } from '../dag.js';
import { dagUitGetallen, getallenVanDag, plusDagen } from '../kalender.js';

const DAGEN = 7;
const MILLISECONDEN_PER_DAG = 86_400_000;
/** 1970-01-01 was a Thursday. */
const DONDERDAG = 3;

const dagnummer = (dag: Dag): number => Date.parse(`${dag}T00:00:00Z`) / MILLISECONDEN_PER_DAG;

/** 0 for Monday to 6 for Sunday. */
export const weekdagVan = (dag: Dag): number =>
  (((dagnummer(dag) + DONDERDAG) % DAGEN) + DAGEN) % DAGEN;

/** Days from the first to the second; negative where that lies before it. */
export const dagenTussen = (van: Dag, tot: Dag): number => dagnummer(tot) - dagnummer(van);

export const maandagVan = (dag: Dag): Dag => plusDagen(dag, -weekdagVan(dag));

const eersteMaandag = (jaar: number): Dag => maandagVan(dagUitGetallen(jaar, 1, 4) ?? '');

/** The year of a week is that of its Thursday. */
export const weekVan = (dag: Dag): { jaar: number; week: number } => {
  const maandag = maandagVan(dag);
  const { jaar } = getallenVanDag(plusDagen(maandag, DONDERDAG));
  return { jaar, week: dagenTussen(eersteMaandag(jaar), maandag) / DAGEN + 1 };
};

/** The Monday of a week; undefined for a week 53 that the year does not have. */
export const maandagVanWeek = (jaar: number, week: number): Dag | undefined => {
  const maandag = plusDagen(eersteMaandag(jaar), (week - 1) * DAGEN);
  return weekVan(maandag).jaar === jaar ? maandag : undefined;
};

/** Monday to Sunday of the week that a day lies in. */
export const weekMet = (dag: Dag): { van: Dag; tot: Dag } => {
  const van = maandagVan(dag);
  return { van, tot: plusDagen(van, DAGEN - 1) };
};
