/** Bare numbers in a list of days: the month that they share with the one after them. */
import type { Deel } from './lees-deel.js';
import type { Reeks } from './lees-reeks.js';

/** A bare day number. */
export const zonderMaand = ({ onderdeel }: Deel): boolean =>
  onderdeel.precisie === 'DAG' && onderdeel.maand === undefined;

/** Undefined where nothing that follows names the month: a bare number is then no day. */
const metMaandVan = (deel: Deel, volgende: Deel): Deel | undefined => {
  if (!zonderMaand(deel)) return deel;
  const { onderdeel } = volgende;
  if (onderdeel.precisie !== 'DAG' || deel.onderdeel.precisie !== 'DAG') return undefined;
  const { weekdag: _weekdag, ...deelt } = onderdeel;
  return { ...deel, onderdeel: { ...deelt, ...deel.onderdeel } };
};

/** Numbers at the end that no month follows are no days: '9 april, 12 deelnemers'. */
export const zonderStaart = ({ delen, voegen }: Reeks): Reeks => {
  const aantal = delen.findLastIndex((deel) => !zonderMaand(deel)) + 1;
  return { delen: delen.slice(0, aantal), voegen: voegen.slice(0, Math.max(aantal - 1, 0)) };
};

/** The 6 of '6 en 20 oktober' is in October; undefined where a bare number has no day after it. */
export const metMaanden = (delen: readonly Deel[]): readonly [Deel, ...Deel[]] | undefined => {
  const laatste = delen.at(-1);
  if (!laatste) return undefined;
  const alle: [Deel, ...Deel[]] = [laatste];
  for (const deel of delen.slice(0, -1).reverse()) {
    const ingevuld = metMaandVan(deel, alle[0]);
    if (!ingevuld) return undefined;
    alle.unshift(ingevuld);
  }
  return alle;
};
