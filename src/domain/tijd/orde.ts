/** The order of times: by first day, then by last day; what says only until when, or a year, goes by its last day. */
import type { Dag } from '../dag.js';
import type { Tijdvorm } from '../tijdsaanduiding.js';

const JAREN: readonly string[] = ['JAAR', 'SCHOOLJAAR'];

/** 'in 2022' and 'in 2019 en 2021' come after what is known to be in those years. */
const opLaatsteDag = (tijd: Tijdvorm): boolean => {
  switch (tijd.precisie) {
    case 'TOT':
    case 'IN_DE_LOOP_VAN':
      return true;
    case 'LIJST':
    case 'OF':
      return tijd.delen.every(({ precisie }) => JAREN.includes(precisie));
    default:
      return JAREN.includes(tijd.precisie);
  }
};

const LAATST = '9999-12-31';

/** What sorts as its place in the order does, two days in one string; null for a time without days. */
export const ordeVan = (tijd: Tijdvorm): string | null => {
  const dag: Dag | null = opLaatsteDag(tijd) ? tijd.tot : tijd.van;
  return dag === null ? null : `${dag} ${tijd.tot ?? LAATST}`;
};

/** For `sort`: negative where `a` comes first; a time without days comes last. */
export const vergelijkTijden = (a: Tijdvorm, b: Tijdvorm): number => {
  const [eerste, tweede] = [ordeVan(a), ordeVan(b)];
  if (eerste === tweede) return 0;
  if (eerste === null) return 1;
  if (tweede === null) return -1;
  return eerste < tweede ? -1 : 1;
};
