/** Facts that a rule needs from another stream, read just before it speaks. */
import type { DeelTrajectIn, TrajectFeit } from '../domain/werkjaar/indelen.js';
import type { TrajectEvent } from '../domain/traject/traject-events.js';
import { lopend } from '../domain/traject/traject-regels.js';
import { traject } from '../domain/traject/traject.js';
import { isWeigering } from '../domain/weigering.js';
import type { StreamStore } from './stream-store.js';

/** Whether a traject is there. It may be withdrawn while it gets its place: then the outline shows it as withdrawn. */
export async function trajectFact(
  { trajectId }: DeelTrajectIn,
  streams: Pick<StreamStore, 'factsOf'>,
): Promise<TrajectFeit> {
  const feiten = await streams.factsOf<TrajectEvent>(`traject-${trajectId}`);
  const staat = feiten.reduce((nu, feit) => traject.evolve(nu, feit), traject.begin);
  const kern = lopend(staat, trajectId);
  if (!isWeigering(kern)) return { traject: 'bestaat' };
  return { traject: kern.weigering === 'traject-ingetrokken' ? 'ingetrokken' : 'onbekend' };
}
