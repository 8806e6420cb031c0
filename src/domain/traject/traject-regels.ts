/** What many decisions about a traject ask first. Each answers the thing asked for, or the refusal. */
import { aanwezigDeel } from '../deelregels.js';
import { benoem } from '../deelsoort.js';
import type { Onderdeel } from '../staat.js';
import { alle, onderdeel } from '../staat.js';
import { isWeigering, weiger, type StapNaam, type Weigering } from '../weigering.js';
import type {
  Deel,
  Deeltraject,
  DeelVan,
  FaseDeel,
  Kern,
  SoortDeel,
  Stap,
} from './traject-delen.js';
import type { TrajectStaat } from './traject.js';
import { TRAJECTSOORTEN } from './traject-soorten.js';

/** The traject's core, where it exists and was not withdrawn. */
export function lopend(staat: TrajectStaat, trajectId: string): Kern | Weigering {
  const kern = onderdeel<Deel, 'KERN'>(staat, 'KERN', trajectId)?.deel;
  if (!kern) return weiger('traject-onbekend', { trajectId });
  return kern.ingetrokken ? weiger('traject-ingetrokken', { titel: kern.titel }) : kern;
}

export const faseVan = (staat: TrajectStaat, trajectId: string): FaseDeel['fase'] =>
  onderdeel<Deel, 'FASE'>(staat, 'FASE', trajectId)?.deel.fase ?? 'ACTIEF';

const EINDES: readonly FaseDeel['fase'][] = ['AFGEROND', 'OVERGEDRAGEN', 'STOPGEZET'];

export const isAfgerond = (staat: TrajectStaat, trajectId: string): boolean =>
  EINDES.includes(faseVan(staat, trajectId));

/** As `lopend`, and not finished: steps can be added. */
export function open(staat: TrajectStaat, trajectId: string): Kern | Weigering {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  return isAfgerond(staat, trajectId) ? weiger('traject-afgerond', { titel: kern.titel }) : kern;
}

/** The part itself with its last registration, where the traject runs and the part was not withdrawn. */
export function aanwezig<K extends SoortDeel>(
  staat: TrajectStaat,
  trajectId: string,
  [soort, id]: readonly [K, string],
): Onderdeel<DeelVan<K>> | Weigering {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  return aanwezigDeel<Deel>(staat, TRAJECTSOORTEN, { soort, id }) as
    Onderdeel<DeelVan<K>> | Weigering;
}

/** A deeltraject that steps and alineas can be put in; undefined where none was named. */
export function deeltrajectVoor(
  staat: TrajectStaat,
  id: string | undefined,
): Deeltraject | undefined | Weigering {
  if (!id) return undefined;
  const deel = onderdeel<Deel, 'DEELTRAJECT'>(staat, 'DEELTRAJECT', id)?.deel;
  if (!deel || deel.ingetrokken) return weiger('deeltraject-onbekend', { deeltrajectId: id });
  return deel.afgesloten ? weiger('deeltraject-afgesloten', { naam: deel.naam }) : deel;
}

export const stappenVan = (staat: TrajectStaat): Stap[] =>
  alle<Deel, 'STAP'>(staat, 'STAP')
    .map(({ deel }) => deel)
    .filter(({ ingetrokken }) => !ingetrokken);

export const stapNaam = ({ gegevens }: Pick<Stap, 'gegevens'>): StapNaam => {
  const { type, nummer, wanneer } = gegevens;
  return { type, ...(nummer === undefined ? {} : { nummer }), wanneer };
};

/** A step or alinea that a new one can follow; null and undefined always can (first, by date). */
export function volgt(staat: TrajectStaat, na: string | null | undefined): Weigering | undefined {
  if (!na || onderdeel<Deel, 'STAP'>(staat, 'STAP', na)) return undefined;
  return onderdeel<Deel, 'ALINEA'>(staat, 'ALINEA', na)
    ? undefined
    : weiger('onderdeel-onbekend', { soort: 'ALINEA', id: na });
}

/** How a part is called in a refusal. */
export const naamVan = (deel: Deel): string => benoem(TRAJECTSOORTEN, deel);
