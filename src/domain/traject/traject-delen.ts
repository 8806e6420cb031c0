/**
 * The parts that a traject consists of. Every fact changes one or more of them as a whole, so that a change can be undone
 * by giving each part back what it was, and so that "who changed this last" is known part by part.
 */
import type { Dag, DeelId, Jaar, Uuid, VrijeTekst } from '../dag.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import type {
  DoelBlok,
  Doelgroep,
  Kernopdracht,
  NisCode,
  Provincie,
  Fase,
  Redencode,
  RelatieTussenStappen,
  SoortTraject,
  StapGegevens,
  StapStatus,
} from './waarden.js';

/** Title and nature; id = the traject's. */
export interface Kern {
  soort: 'KERN';
  id: Uuid;
  titel: VrijeTekst;
  soortTraject: SoortTraject;
  gemeenten: NisCode[];
  provincies: Provincie[];
  doelgroepen: Doelgroep[];
  kernopdrachten: Kernopdracht[];
  vraagId?: Uuid;
  voorgangerId?: Uuid;
  penhouderId?: Uuid;
  ingetrokken: boolean;
}
/** Where the traject stands; id = the traject's. */
export interface FaseDeel {
  soort: 'FASE';
  id: Uuid;
  fase: Fase;
  reden?: VrijeTekst;
  herbekijkOp?: Dag;
  wanneer?: Tijdsaanduiding;
}
export interface Deeltraject {
  soort: 'DEELTRAJECT';
  id: Uuid;
  naam: VrijeTekst;
  afgesloten: boolean;
  ingetrokken: boolean;
  /** Revision at which it was added: the order in which deeltrajecten print. */
  volgnr: number;
}
/** One per year; id = the year in digits. */
export interface Doel {
  soort: 'DOEL';
  id: DeelId;
  jaar: Jaar;
  blokken: DoelBlok[];
}
/** One per year; id = the year in digits. */
export interface StandVanZaken {
  soort: 'STAND_VAN_ZAKEN';
  id: DeelId;
  jaar: Jaar;
  peildatum: Dag;
  tekst: VrijeTekst;
  fase?: Fase;
}
export interface Les {
  soort: 'LES';
  id: Uuid;
  jaar: Jaar;
  tekst: VrijeTekst;
  themas: VrijeTekst[];
  ingetrokken: boolean;
  volgnr: number;
}
export interface Stap {
  soort: 'STAP';
  id: Uuid;
  gegevens: StapGegevens;
  status: StapStatus;
  /** A `StapGepland` stands in the stream: seen from before its day it was a plan, not nothing. */
  gepland: boolean;
  redencode?: Redencode;
  /** Why it was moved, postponed or not held, in words. */
  toelichting?: VrijeTekst;
  evaluatie?: {
    antwoorden: { vraag: VrijeTekst; antwoord: VrijeTekst }[];
    ervarenBaat: VrijeTekst[];
  };
  koppelingen: { relatie: RelatieTussenStappen; doelTrajectId: Uuid; doelStapId: Uuid }[];
  ingetrokken: boolean;
  na?: Uuid | null;
  /** `na` follows the text of an imported report: nobody chose it, and steps of later may come between. */
  plaatsUitVerslag?: true;
  volgnr: number;
  /** Revision of the last change to what a sentence tells of it. */
  inhoudRevisie: number;
}
export interface Alinea {
  soort: 'ALINEA';
  id: Uuid;
  jaar: Jaar;
  deeltrajectId?: Uuid;
  tekst: VrijeTekst;
  stapIds: Uuid[];
  ingetrokken: boolean;
  na?: Uuid | null;
  /** `na` follows the text of an imported report: nobody chose it, and steps of later may come between. */
  plaatsUitVerslag?: true;
  volgnr: number;
  /** Revision at which the wording was last written: a step that changed later no longer fits it. */
  inhoudRevisie: number;
}
/** Steps that the report tells in one sentence, because somebody chose so. */
export interface Bundel {
  soort: 'BUNDEL';
  id: Uuid;
  stapIds: Uuid[];
  ingetrokken: boolean;
  /** Revision of the last choice: of bundles that name the same step the latest counts. */
  volgnr: number;
}
export interface Link {
  soort: 'LINK';
  id: Uuid;
  url: VrijeTekst;
  tekst: VrijeTekst;
  bij: { soort: SoortDeel; id: DeelId };
  ingetrokken: boolean;
}
export interface Resultaat {
  soort: 'RESULTAAT';
  id: Uuid;
  naam: VrijeTekst;
  status: VrijeTekst;
  ingetrokken: boolean;
  volgnr: number;
}

export type Deel =
  | Kern
  | FaseDeel
  | Deeltraject
  | Doel
  | StandVanZaken
  | Les
  | Stap
  | Alinea
  | Bundel
  | Link
  | Resultaat;
export type SoortDeel =
  | 'KERN'
  | 'FASE'
  | 'DEELTRAJECT'
  | 'DOEL'
  | 'STAND_VAN_ZAKEN'
  | 'LES'
  | 'STAP'
  | 'ALINEA'
  | 'BUNDEL'
  | 'LINK'
  | 'RESULTAAT';
export type DeelVan<K extends SoortDeel> = Extract<Deel, { soort: K }>;
/** What can be withdrawn by itself. */
export type SoortIntrekbaar = Extract<Deel, { ingetrokken: boolean }>['soort'];
