/** An aggregate's state as its parts, each with its last registration. Persistent, so that a fold of n events costs O(n log n). */
import { Map } from 'immutable';
import type { Vastgelegd } from './aggregate.js';

export interface Onderdeel<D> {
  readonly deel: D;
  /** The last fact that changed it. */
  readonly bij: Vastgelegd;
}

export type Staat<D> = Map<string, Onderdeel<D>>;

/** What tells a part from every other one in its stream. */
export interface Benoemd {
  readonly soort: string;
  readonly id: string;
}

export const leeg = <D>(): Staat<D> => Map<string, Onderdeel<D>>();

export const sleutel = (soort: string, id: string): string => `${soort}/${id}`;

/** The state with this part as it now stands. */
export const zet = <D extends Benoemd>(staat: Staat<D>, deel: D, bij: Vastgelegd): Staat<D> =>
  staat.set(sleutel(deel.soort, deel.id), { deel, bij });

/** The state in which these parts are as they were before; null = it was not there. */
export const zetTerug = <D extends Benoemd>(
  staat: Staat<D>,
  onderdelen: readonly { soort: string; id: string; was: D | null }[],
  bij: Vastgelegd,
): Staat<D> =>
  onderdelen.reduce(
    (nu, { soort, id, was }) => (was ? zet(nu, was, bij) : nu.delete(sleutel(soort, id))),
    staat,
  );

/** All parts of one kind, in the order in which they came. */
export const alle = <D extends Benoemd, K extends D['soort']>(
  staat: Staat<D>,
  soort: K,
): Onderdeel<Extract<D, { soort: K }>>[] => {
  const gevonden: Onderdeel<D>[] = [];
  // Not by its iterator: that takes several times as long, and folds of long streams come here often.
  staat.forEach((onderdeel) => {
    if (onderdeel.deel.soort === soort) gevonden.push(onderdeel);
  });
  return gevonden as unknown as Onderdeel<Extract<D, { soort: K }>>[];
};

export const onderdeel = <D extends Benoemd, K extends D['soort']>(
  staat: Staat<D>,
  soort: K,
  id: string,
): Onderdeel<Extract<D, { soort: K }>> | undefined =>
  staat.get(sleutel(soort, id)) as unknown as Onderdeel<Extract<D, { soort: K }>> | undefined;
