/** A period in which somebody works for the partnership. Who it is stands outside the log: here is only an id. */
import type { Uuid, VrijeTekst } from '../dag.js';
import { heelDeel, type Gegevens, type HeelDeel } from '../heel-deel.js';
import { Revisie } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Regel } from '../invoer-tekst.js';
import { onderdeel } from '../staat.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { isWeigering, weiger } from '../weigering.js';
import type { DeelVanSamenwerkingsverband } from './samenwerkingsverband-events.js';
import { dagenVan, isBegonnen, isVoorbij, leesPeriode, PeriodeVelden } from './periode.js';

export interface Medewerker extends HeelDeel {
  soort: 'MEDEWERKER';
  medewerkerId: Uuid;
  /** The partner that pays for it. */
  moederorganisatieId?: Uuid;
  functie?: VrijeTekst;
  vanaf?: Tijdsaanduiding;
  tot?: Tijdsaanduiding;
}

export interface MedewerkerToegevoegd {
  type: 'MedewerkerToegevoegd';
  data: { id: Uuid } & Gegevens<Medewerker>;
}
export interface MedewerkerHerzien {
  type: 'MedewerkerHerzien';
  data: { id: Uuid } & Gegevens<Medewerker>;
}
export interface MedewerkerIngetrokken {
  type: 'MedewerkerIngetrokken';
  data: { id: Uuid; reden?: VrijeTekst };
}
export interface MedewerkerHersteld {
  type: 'MedewerkerHersteld';
  data: { id: Uuid };
}
export type MedewerkerEvent =
  MedewerkerToegevoegd | MedewerkerHerzien | MedewerkerIngetrokken | MedewerkerHersteld;

abstract class MedewerkerVelden extends PeriodeVelden {
  @Id() id: string;
  @Id() medewerkerId: string;
  @Id({ optioneel: true }) moederorganisatieId?: string;
  @Regel({ optioneel: true }) functie?: string;
}
export class VoegMedewerkerToe extends MedewerkerVelden {}
export class HerzieMedewerker extends MedewerkerVelden {
  @Revisie() revisie: number;
}

export const MEDEWERKER = heelDeel<
  'Medewerker',
  Medewerker,
  DeelVanSamenwerkingsverband,
  MedewerkerVelden,
  MedewerkerEvent
>({
  soort: 'MEDEWERKER',
  stam: 'Medewerker',
  lidwoord: 'de',
  naam: 'medewerker',
  benoem: ({ functie }) => functie ?? 'medewerker',
  persoon: ({ medewerkerId }) => medewerkerId,
  kolommen: ({ medewerkerId, functie, ...periode }) => ({
    ...(functie ? { titel: functie } : {}),
    ...dagenVan(periode),
    eigenaar: medewerkerId,
  }),
  lees: (velden, { vandaag }) => {
    const { medewerkerId, moederorganisatieId, functie } = velden;
    const periode = leesPeriode(velden, vandaag);
    return isWeigering(periode)
      ? periode
      : {
          medewerkerId,
          ...(moederorganisatieId ? { moederorganisatieId } : {}),
          ...(functie ? { functie } : {}),
          ...periode,
        };
  },
  pastNiet: (staat, { ingetrokken, moederorganisatieId: id }) => {
    if (ingetrokken || !id) return undefined;
    const partner = onderdeel<DeelVanSamenwerkingsverband, 'PARTNER'>(staat, 'PARTNER', id)?.deel;
    if (!partner) return weiger('onderdeel-onbekend', { soort: 'PARTNER', id });
    const { naam } = partner;
    return partner.ingetrokken
      ? weiger('onderdeel-ingetrokken', { soort: 'PARTNER', naam })
      : undefined;
  },
  opDag: (medewerker, dag) =>
    isBegonnen(medewerker, dag) && !isVoorbij(medewerker, dag) ? medewerker : undefined,
});
