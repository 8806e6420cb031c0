/**
 * What holds between the parts of a werkjaar, whatever was done: what comes back, by restoring or by undo, must fit with
 * what came since.
 */
import type { Deelnaam, Huisregels } from '../deelregels.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { knopenVan } from './boom.js';
import type { DeelVanWerkjaar } from './werkjaar-delen.js';
import { geopend, heeftInhoud, inKring, knoopNaam } from './werkjaar-regels.js';
import { nummersKloppen } from './knoopnummers.js';
import { magStaan } from './knoop-mag-staan.js';
import type { WerkjaarStaat } from './werkjaar.js';
import { WERKJAARSOORTEN } from './werkjaar-soorten.js';

/** For the parts of this year. */
export const huisregels = (jaar: number): Huisregels<DeelVanWerkjaar> => ({
  soorten: WERKJAARSOORTEN,
  pastNiet: (staat, { soort, id }: Deelnaam<DeelVanWerkjaar>) =>
    soort === 'JAAR' ? jaarPastNiet(staat, jaar) : knoopPastNiet(staat, jaar, id),
});

/** A year that holds something stays open. */
function jaarPastNiet(staat: WerkjaarStaat, jaar: number): Weigering | undefined {
  const knopen = knopenVan(staat).filter(({ ingetrokken }) => !ingetrokken);
  return isWeigering(geopend(staat, jaar)) && knopen.length
    ? weiger('later-gewijzigd', { onderdelen: knopen.map(knoopNaam) })
    : undefined;
}

/** The tree may have grown in another way since: then the node's old place is no place any more. */
function knoopPastNiet(staat: WerkjaarStaat, jaar: number, id: string): Weigering | undefined {
  const knoop = onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id)?.deel;
  if (!knoop) return undefined;
  const titel = knoopNaam(knoop);
  if (inKring(staat, knoop)) return weiger('later-gewijzigd', { onderdelen: [titel] });
  if (knoop.ingetrokken) return heeftInhoud(staat, knoop);
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  const { ouderId, soortKnoop: soort } = knoop;
  return (
    magStaan(staat, { id, soort, titel }, { ouderId, na: null }) ?? nummersKloppen(staat, ouderId)
  );
}
