/** The numbers of nodes under one parent rise. */
import type { Beslissing, Vastgelegd } from '../aggregate.js';
import { weiger, type Weigering } from '../weigering.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import { werkjaar, type WerkjaarStaat } from './werkjaar.js';
import { zichtbareKinderen } from './werkjaar-regels.js';

/**
 * A forced number stands above those of all its earlier siblings, so that no two nodes ever get the same
 * one. Answers the first that does not.
 */
export function nummersKloppen(
  staat: WerkjaarStaat,
  ouderId: string | null,
): Weigering | undefined {
  let hoogste = 0;
  for (const { soortKnoop, nummer = hoogste + 1 } of zichtbareKinderen(staat, ouderId)) {
    if (soortKnoop === 'TEKSTBLOK') continue;
    if (nummer <= hoogste) return weiger('nummer-niet-hoger', { nummer, hoogste });
    hoogste = nummer;
  }
  return undefined;
}

/** The fact, unless the numbers under `ouderId` would then not keep their rule: of the node itself, or of a later one. */
export function alsNummersKloppen(
  staat: WerkjaarStaat,
  ouderId: string | null,
  feit: WerkjaarEvent,
): Beslissing<WerkjaarEvent> {
  return nummersKloppen(werkjaar.evolve(staat, { ...feit, bij: STRAKS }), ouderId) ?? [feit];
}

/** As if it had been registered last of all: only the revision matters, which decides who stands nearest. */
const STRAKS: Vastgelegd = {
  revisie: Number.MAX_SAFE_INTEGER,
  commandId: '00000000-0000-0000-0000-000000000000',
  op: '',
  door: { id: '00000000-0000-0000-0000-000000000000', soort: 'systeem' },
};
