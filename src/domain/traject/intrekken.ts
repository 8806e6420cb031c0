/** Nothing is deleted: what was added can be withdrawn, and given back. */
import { EenVan, Id, Tekst } from '../invoer.js';
import { onderdeel, sleutel } from '../staat.js';
import { isWeigering, weiger } from '../weigering.js';
import type { Deel, Stap } from './delen.js';
import type { TrajectEvent } from './events.js';
import { isDoel, pastNiet } from './geldig.js';
import { TrajectOpdracht, type BeslisTraject } from './opdracht.js';
import { aanwezig, lopend, naamVan } from './regels.js';

/** Per kind of part: the facts of its withdrawal and of its return, and the field that holds its id. */
export const INTREKBAAR = {
  KERN: ['TrajectIngetrokken', 'TrajectHersteld', 'trajectId'],
  DEELTRAJECT: ['DeeltrajectIngetrokken', 'DeeltrajectHersteld', 'deeltrajectId'],
  LES: ['LesIngetrokken', 'LesHersteld', 'lesId'],
  STAP: ['StapIngetrokken', 'StapHersteld', 'stapId'],
  ALINEA: ['AlineaIngetrokken', 'AlineaHersteld', 'alineaId'],
  LINK: ['LinkIngetrokken', 'LinkHersteld', 'linkId'],
  RESULTAAT: ['ResultaatIngetrokken', 'ResultaatHersteld', 'resultaatId'],
} as const;
export type SoortIntrekbaar = keyof typeof INTREKBAAR;
const SOORTEN = Object.keys(INTREKBAAR) as SoortIntrekbaar[];

export const isIntrekbaar = (soort: string): soort is SoortIntrekbaar => soort in INTREKBAAR;

export const ingetrokken = (soort: SoortIntrekbaar, id: string, reden?: string): TrajectEvent =>
  ({
    type: INTREKBAAR[soort][0],
    data: { [INTREKBAAR[soort][2]]: id, ...(reden ? { reden } : {}) },
  }) as TrajectEvent;

export const hersteld = (soort: SoortIntrekbaar, id: string): TrajectEvent =>
  ({ type: INTREKBAAR[soort][1], data: { [INTREKBAAR[soort][2]]: id } }) as TrajectEvent;

export class TrekOnderdeelIn extends TrajectOpdracht {
  @EenVan(SOORTEN) soort: SoortIntrekbaar;
  @Id() id: string;
  @Tekst({ optioneel: true }) reden?: string;
}

export const trekOnderdeelIn: BeslisTraject<TrekOnderdeelIn> = (
  staat,
  { trajectId, soort, id, reden },
) => {
  const deel = aanwezig(staat, trajectId, [soort, id]);
  if (isWeigering(deel)) return deel;
  const weigering = soort === 'STAP' ? isDoel(staat, deel.deel as Stap) : undefined;
  return weigering ?? [ingetrokken(soort, id, reden)];
};

export class HerstelOnderdeel extends TrajectOpdracht {
  @EenVan(SOORTEN) soort: SoortIntrekbaar;
  @Id() id: string;
}

export const herstelOnderdeel: BeslisTraject<HerstelOnderdeel> = (
  staat,
  { trajectId, soort, id },
) => {
  const kern = soort === 'KERN' ? undefined : lopend(staat, trajectId);
  if (kern && isWeigering(kern)) return kern;
  const deel = onderdeel<Deel, SoortIntrekbaar>(staat, soort, id)?.deel;
  if (!deel) return weiger('onderdeel-onbekend', { soort, id });
  if (!deel.ingetrokken)
    return weiger('onderdeel-niet-ingetrokken', { soort, naam: naamVan(deel) });
  const straks = staat.update(sleutel(soort, id), (was) => ({
    ...was!,
    deel: { ...deel, ingetrokken: false },
  }));
  return pastNiet(straks, soort, id) ?? [hersteld(soort, id)];
};
