/**
 * What holds between the parts of a traject, whatever was done: what comes back, by restoring or by undo, must fit with
 * what came since.
 */
import type { Deelnaam } from '../deelregels.js';
import { alle, onderdeel, sleutel } from '../staat.js';
import { weiger, type Weigering } from '../weigering.js';
import { naamVrij } from './deeltrajecten.js';
import type { Alinea, Deel, Deeltraject, FaseDeel, Stap } from './traject-delen.js';
import { isAfgerond, naamVan, stapNaam, stappenVan } from './traject-regels.js';
import { nummerBezet } from './stappen/stapnummer.js';
import type { TrajectStaat } from './traject.js';
import { inKring } from './verloop.js';

/** Why a part, as it stands in `staat`, does not fit with the others. */
export function pastNiet(
  staat: TrajectStaat,
  { soort, id }: Deelnaam<Deel>,
): Weigering | undefined {
  const deel = staat.get(sleutel(soort, id))?.deel;
  switch (deel?.soort) {
    case 'STAP':
      return kring(staat, deel) ?? (deel.ingetrokken ? isDoel(staat, deel) : stap(staat, deel));
    case 'ALINEA':
      return kring(staat, deel);
    case 'DEELTRAJECT':
      return deeltraject(staat, deel);
    case 'FASE':
      return fase(staat, deel);
    default:
      return undefined;
  }
}

/** A step that another one of this traject points at stays until that is mended. */
function isDoel(staat: TrajectStaat, stap: Stap): Weigering | undefined {
  const vanuit = stappenVan(staat).filter(({ koppelingen }) =>
    koppelingen.some(({ doelStapId }) => doelStapId === stap.id),
  );
  return vanuit.length
    ? weiger('stap-is-doel-van-koppeling', {
        stap: stapNaam(stap),
        vanuit: vanuit.map(stapNaam),
      })
    : undefined;
}

function stap(staat: TrajectStaat, deel: Stap): Weigering | undefined {
  const kern = alle<Deel, 'KERN'>(staat, 'KERN')[0]?.deel;
  if (kern && deel.status === 'GEPLAND' && isAfgerond(staat, kern.id))
    return weiger('traject-afgerond', { titel: kern.titel });
  const weg = deel.koppelingen
    .map(({ doelStapId }) => onderdeel<Deel, 'STAP'>(staat, 'STAP', doelStapId)?.deel)
    .find((doel) => doel?.ingetrokken);
  if (weg) return weiger('onderdeel-ingetrokken', { soort: 'STAP', naam: naamVan(weg) });
  return nummerBezet(deel.gegevens, staat, deel.id);
}

const deeltraject = (staat: TrajectStaat, deel: Deeltraject): Weigering | undefined =>
  deel.ingetrokken ? undefined : naamVrij(staat, deel.naam, deel.id);

function fase(staat: TrajectStaat, { id }: FaseDeel): Weigering | undefined {
  return isAfgerond(staat, id) ? openStappen(staat, id) : undefined;
}

/** Nothing is still planned in a traject that is finished. */
export function openStappen(staat: TrajectStaat, trajectId: string): Weigering | undefined {
  const stappen = stappenVan(staat).filter(({ status }) => status === 'GEPLAND');
  const titel = onderdeel<Deel, 'KERN'>(staat, 'KERN', trajectId)?.deel.titel ?? '';
  return stappen.length
    ? weiger('open-stappen', { titel, stappen: stappen.map(stapNaam) })
    : undefined;
}

/** What it used to follow came to follow it. */
const kring = (staat: TrajectStaat, deel: Stap | Alinea): Weigering | undefined =>
  inKring(staat, deel) ? weiger('later-gewijzigd', { onderdelen: [naamVan(deel)] }) : undefined;
