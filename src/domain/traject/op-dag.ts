/** A traject as it stood on a day, by when things happened, with all that is known today. */
import type { Dag } from '../dag.js';
import type { Onderdeel } from '../staat.js';
import type { Deel, Stap } from './delen.js';
import type { TrajectStaat } from './traject.js';

/**
 * Each step as it stood on that day: as it ended where its last possible day is not later, else planned where it was
 * ever planned, else absent. A stand van zaken counts from its peildatum. Texts without a date always stand.
 */
export const opDag = (staat: TrajectStaat, dag: Dag): TrajectStaat =>
  staat
    .filter(({ deel }) => deel.soort !== 'STAND_VAN_ZAKEN' || deel.peildatum <= dag)
    .map((onderdeel) => stapOpDag(onderdeel, dag))
    .filter((onderdeel) => onderdeel !== undefined);

function stapOpDag(onderdeel: Onderdeel<Deel>, dag: Dag): Onderdeel<Deel> | undefined {
  const { deel } = onderdeel;
  if (deel.soort !== 'STAP' || laatsteDag(deel) <= dag) return onderdeel;
  if (!deel.gepland) return undefined;
  const { redencode, toelichting, evaluatie, ...stap } = deel;
  return { ...onderdeel, deel: { ...stap, status: 'GEPLAND' } };
}

/** The last day that a step can have been; without any date, the last of its werkjaar. */
export const laatsteDag = ({ gegevens: { wanneer, jaar } }: Stap): Dag =>
  wanneer.tot ?? `${jaar}-12-31`;
