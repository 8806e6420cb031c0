/** Who asks, as every desk needs to know it. `who-asks.service.ts` is the one place that works it out. */
import type { Actor } from '../domain/aggregate.js';
import type { Deur, Rol } from '../domain/rol.js';

export interface Asker {
  readonly actor: Actor;
  /** Those of this moment, in the order of `ROLLEN`: they are recorded with what he changes. */
  readonly rollen: readonly Rol[];
  readonly deur: Deur;
}
