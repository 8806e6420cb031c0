/** The values that a traject's facts are made of (docs/domain.md, "Traject"). */
import type { Jaar, Uuid, VrijeTekst } from '../dag.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import type { Modus } from '../modus.js';

/**
 * The five digits by which Statbel knows a municipality, also one that was merged away since.
 * @pattern ^\d{5}$
 */
export type NisCode = string;

export const PROVINCIES = [
  'ANTWERPEN',
  'LIMBURG',
  'OOST_VLAANDEREN',
  'VLAAMS_BRABANT',
  'WEST_VLAANDEREN',
  'BRUSSEL',
] as const;
export type Provincie = (typeof PROVINCIES)[number];

/** Whom the partnership works for; not the people that one project is for. */
export const DOELGROEPEN = ['BURGERS', 'LOKALE_OVERHEDEN', 'BEROEPSVELD'] as const;
export type Doelgroep = (typeof DOELGROEPEN)[number];

export const KERNOPDRACHTEN = ['INFORMEREN', 'INSPIREREN', 'INNOVEREN'] as const;
export type Kernopdracht = (typeof KERNOPDRACHTEN)[number];

export const SOORTEN_TRAJECT = ['PROEFTUIN', 'ACTIVITEIT'] as const;
export type SoortTraject = (typeof SOORTEN_TRAJECT)[number];

/** The known step types; anything else is `ANDERS` with its own words. The order is that of the form. */
export const STAPCODES = [
  'INTAKE',
  'VOORBEREIDEND_GESPREK',
  'BIJEENKOMST',
  'EVALUATIE',
  'OPSTARTGESPREK',
  'VERKENNEND_GESPREK',
  'GESPREK',
  'AFRONDEND_GESPREK',
  'EVALUATIEGESPREK',
  'TERUGKOMMOMENT',
  'INFOMOMENT',
  'INSPIRATIEMOMENT',
  'OPVOLGSESSIE',
  'DIEPTE_INTERVIEW',
  'INTERVIEW',
  'UITEENZETTING',
  'WORKSHOP',
  'VORMINGSDAG',
  'TRY_OUT',
  'BRAINSTORM',
  'DEELNAME_STUURGROEP',
  'BUURTANALYSE',
  'MAILING',
  'FASE',
] as const;
export type StapCode = (typeof STAPCODES)[number];
export type StapType = { code: StapCode } | { code: 'ANDERS'; tekst: VrijeTekst };

/** What is counted together: two steps of one such name are the first and the second of something. */
export const reeksVan = (type: StapType): string =>
  type.code === 'ANDERS' ? type.tekst.toLowerCase() : type.code;

export const UITVOERDERS = ['BAZ', 'PARTNER', 'INITIATIEFNEMER'] as const;
export type SoortUitvoerder = (typeof UITVOERDERS)[number];

/** Everything known about a step, apart from how it ended. */
export interface StapGegevens {
  /** The werkjaar in which it was logged. */
  jaar: Jaar;
  deeltrajectId?: Uuid;
  type: StapType;
  /**
   * Unique per deeltraject and type where given.
   * @asType integer
   */
  nummer?: number;
  wanneer: Tijdsaanduiding;
  /** Only where somebody said so. */
  modus?: Modus;
  doel?: VrijeTekst;
  plaats?: VrijeTekst;
  uitvoerder: { soort: SoortUitvoerder; omschrijving?: VrijeTekst };
  medewerkers: Uuid[] | 'team';
  aanwezigen?: VrijeTekst;
  verslag?: VrijeTekst;
  /** How many times it took place, where one step stands for several. */
  aantal: number | 'enkele';
}

export const STAPSTATUSSEN = [
  'GEPLAND',
  'GEHOUDEN',
  'GEEVALUEERD',
  'UITGESTELD',
  'VOORLOPIG_NIET_DOORGEGAAN',
  'NIET_DOORGEGAAN',
] as const;
export type StapStatus = (typeof STAPSTATUSSEN)[number];

export const REDENCODES = [
  'TE_WEINIG_DEELNEMERS',
  'AGENDA',
  'PERSOONLIJKE_OMSTANDIGHEDEN',
  'PRIORITEITEN_PARTNER',
  'OVERMACHT',
  'ANDERE',
] as const;
export type Redencode = (typeof REDENCODES)[number];

export const RELATIES = [
  'BEREIDT_VOOR',
  'VERVOLG_OP',
  'ZELFDE_GEBEURTENIS',
  'GEBRUIKT_ERVARING_VAN',
] as const;
export type RelatieTussenStappen = (typeof RELATIES)[number];

export const SOORTEN_DOELBLOK = ['CONTEXT', 'VRAAG', 'VOORSTEL', 'DOELSTELLING', 'VRIJ'] as const;
export interface DoelBlok {
  soort: (typeof SOORTEN_DOELBLOK)[number];
  /** Sub-label as it prints before the text ('Aanleiding'); the colon is the renderer's. */
  kop?: VrijeTekst;
  tekst: VrijeTekst;
}

export const FASEN = [
  'VERKENNING',
  'ACTIEF',
  'GEPAUZEERD',
  'SLAPEND',
  'AFGEROND',
  'OVERGEDRAGEN',
  'STOPGEZET',
] as const;
export type Fase = (typeof FASEN)[number];

export const UITKOMSTEN = ['AFGEROND', 'OVERGEDRAGEN', 'STOPGEZET'] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** What one sentence for several steps has no place for. */
export type Eigenheid = 'NUMMER' | 'DOEL' | 'VERSLAG' | 'AANTAL' | 'DAG';

/** What a sentence says once for all its steps. */
export type Gemeen =
  | 'status'
  | 'redencode'
  | 'toelichting'
  | 'jaar van de dag'
  | Exclude<
      keyof StapGegevens,
      'nummer' | 'doel' | 'verslag' | 'aantal' | 'wanneer' | 'medewerkers'
    >;
