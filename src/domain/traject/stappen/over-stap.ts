/** What every command about a step that is there asks first. */
import { ongezien } from '../../deelregels.js';
import { Revisie } from '../../invoer.js';
import { Id } from '../../invoer-id.js';
import { isWeigering, weiger, type Weigering } from '../../weigering.js';
import type { Beslissing } from '../../aggregate.js';
import type { Dag } from '../../dag.js';
import { gelijk } from '../../gelijk.js';
import { onderdeel, type Onderdeel } from '../../staat.js';
import type { Deel, Stap } from '../traject-delen.js';
import type { TrajectEvent } from '../traject-events.js';
import type { Leeskader } from '../../tijd/lees.js';
import { TrajectOpdracht } from '../traject-opdracht.js';
import { aanwezig, stapNaam } from '../traject-regels.js';
import { traject, type TrajectStaat } from '../traject.js';
import type { StapStatus } from '../waarden.js';

export abstract class OverStap extends TrajectOpdracht {
  @Id() stapId: string;
  @Revisie() revisie: number;
}

/** The step, where nobody changed it since the author saw it. */
export function gezien(
  staat: TrajectStaat,
  { trajectId, stapId, revisie }: OverStap,
): Onderdeel<Stap> | Weigering {
  const stap = aanwezig(staat, trajectId, ['STAP', stapId]);
  if (isWeigering(stap)) return stap;
  return ongezien(['STAP', stapId], stap, revisie) ?? stap;
}

/** A year that is not named is that in which the step was logged. */
export const kaderVan = (
  { gegevens }: Stap,
  { zonderDatum }: { zonderDatum?: boolean },
  vandaag: Dag,
): Leeskader => ({ werkjaar: gegevens.jaar, vandaag, zoBewaren: zonderDatum });

export const GEHOUDEN: readonly StapStatus[] = ['GEHOUDEN', 'GEEVALUEERD'];

/** A step that can still take place. */
export function nogOpen(staat: TrajectStaat, opdracht: OverStap): Stap | Weigering {
  const gevonden = gezien(staat, opdracht);
  if (isWeigering(gevonden)) return gevonden;
  const stap = gevonden.deel;
  if (GEHOUDEN.includes(stap.status)) return weiger('stap-al-gehouden', { stap: stapNaam(stap) });
  return stap.status === 'NIET_DOORGEGAAN'
    ? weiger('stap-niet-doorgegaan', { stap: stapNaam(stap) })
    : stap;
}

/** The fact, unless the step stays exactly as it is. */
export function ofNiets(
  staat: TrajectStaat,
  feit: TrajectEvent & { data: { stapId: string } },
): Beslissing<TrajectEvent> {
  const nu = onderdeel<Deel, 'STAP'>(staat, 'STAP', feit.data.stapId)!;
  const straks = traject.evolve(staat, { ...feit, bij: nu.bij });
  const { deel } = onderdeel<Deel, 'STAP'>(straks, 'STAP', nu.deel.id)!;
  return gelijk({ ...deel, inhoudRevisie: 0 }, { ...nu.deel, inhoudRevisie: 0 })
    ? weiger('niets-gewijzigd', { wat: 'stap' })
    : [feit];
}
