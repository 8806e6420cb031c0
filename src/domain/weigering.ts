/**
 * A refusal: the domain said no, with a stable code and its facts. A value, never thrown;
 * `src/wording` turns it into the one Dutch sentence.
 */
import type { Dag, Uuid } from './dag.js';
import type { Rol } from './rol.js';
import type { Actor } from './aggregate.js';
import type { Tijddeel } from './tijdsaanduiding.js';
import type { Eigenheid, Gemeen } from './traject/waarden.js';
import type { StapGegevens } from './traject/waarden.js';

/** Enough of a step to name it in a sentence. */
export type StapNaam = Pick<StapGegevens, 'type' | 'nummer' | 'wanneer'>;

/** Every code with its facts. Names of things are given so that the sentence can say which. */
export interface Weigeringen {
  'traject-bestaat-al': { titel: string };
  'traject-onbekend': { trajectId: Uuid };
  'traject-ingetrokken': { titel: string };
  'traject-afgerond': { titel: string };
  'traject-niet-afgerond': { titel: string };
  'traject-gepauzeerd': { titel: string };
  'traject-niet-gepauzeerd': { titel: string };
  'open-stappen': { titel: string; stappen: readonly StapNaam[] };
  'deeltraject-onbekend': { deeltrajectId: Uuid };
  'deeltraject-naam-bestaat': { naam: string };
  'deeltraject-afgesloten': { naam: string };
  'onderdeel-onbekend': { soort: string; id: string };
  'onderdeel-bestaat-al': { soort: string; id: string };
  'onderdeel-ingetrokken': { soort: string; naam: string };
  'onderdeel-niet-ingetrokken': { soort: string; naam: string };
  'tijd-onbegrepen': { veld: string; tekst: string };
  'tijd-te-lang': { veld: string; meest: number };
  'tijd-achterstevoren': { veld: string; tekst: string };
  'dag-bestaat-niet': { veld: string; dag: number; maand: number; jaar: number };
  'week-bestaat-niet': { veld: string; week: number; jaar: number };
  'weekdag-klopt-niet': { veld: string; dag: Dag; weekdag: string };
  'dag-ongeldig': { veld: string; tekst: string };
  'tekst-leeg': { veld: string };
  'stap-in-de-toekomst': { stap: StapNaam; van: Dag };
  'stap-deels-in-de-toekomst': { stap: StapNaam; komend: readonly Tijddeel[] };
  'stap-al-gehouden': { stap: StapNaam };
  'stap-niet-gehouden': { stap: StapNaam };
  'stap-niet-doorgegaan': { stap: StapNaam };
  'stap-niet-gepland': { stap: StapNaam };
  'stapnummer-bezet': { stap: StapNaam; nummer: number };
  'redencode-ontbreekt': { stap: StapNaam };
  'stap-is-doel-van-koppeling': { stap: StapNaam; vanuit: readonly StapNaam[] };
  'stap-gekoppeld-aan-zichzelf': { stap: StapNaam };
  'bundel-te-klein': Record<never, never>;
  'stap-heeft-eigen-zin': { stap: StapNaam; heeft: Eigenheid };
  'stappen-verschillen': { stap: StapNaam; ander: StapNaam; waarin: Gemeen };
  'naam-bestaat': { soort: string; naam: string };
  'naam-niet-de-laatste': { naam: string; laatste: string };
  'tot-voor-vanaf': { vanaf: string; tot: string };
  'partner-heeft-medewerkers': { naam: string; aantal: number };
  'niets-gewijzigd': { wat: string };
  'intussen-gewijzigd': { soort: string; id: string; door: Actor; op: string; revisie: number };
  'werkjaar-bestaat-al': { jaar: number };
  'werkjaar-onbekend': { jaar: number };
  'knoop-onbekend': { id: Uuid };
  'ouder-onbekend': { ouderId: Uuid };
  'ouder-draagt-niet': { ouder: string; soort: string };
  'rubrieken-te-diep': { titel: string };
  'knoop-onder-zichzelf': { titel: string };
  'knoop-heeft-inhoud': { titel: string; inhoud: readonly string[] };
  'traject-al-ingedeeld': { trajectId: Uuid; jaar: number };
  'traject-niet-ingedeeld': { trajectId: Uuid; jaar: number };
  'nummer-niet-hoger': { nummer: number; hoogste: number };
  'tekstblok-heeft-geen-nummer': { id: Uuid };
  'opdracht-onbekend': { commandId: Uuid };
  'opdracht-al-ongedaan': { commandId: Uuid };
  'tekst-gewist': { onderdelen: readonly string[] };
  'tekst-al-gewist': { soort: string; id: string };
  'tekstveld-onbekend': { soort: string; velden: readonly string[] };
  'later-gewijzigd': { onderdelen: readonly string[] };
  /** The roles of which one is needed. */
  'rol-ontbreekt': { mag: readonly Rol[] };
}

export type Weigeringscode = keyof Weigeringen;

/** Codes and facts together: `{ weigering: 'stap-al-gehouden', feiten: { stap } }` */
export type Weigering = {
  [K in Weigeringscode]: { readonly weigering: K; readonly feiten: Weigeringen[K] };
}[Weigeringscode];

export const weiger = <K extends Weigeringscode>(
  weigering: K,
  feiten: Weigeringen[K],
): Extract<Weigering, { weigering: K }> =>
  ({ weigering, feiten }) as Extract<Weigering, { weigering: K }>;

export const isWeigering = (antwoord: object): antwoord is Weigering => 'weigering' in antwoord;
