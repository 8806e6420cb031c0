/** The domain's values in Dutch words: one name for each, for every door and the report. */
import type { Modus, Moduscode } from '../domain/modus.js';
import type {
  DoelBlok,
  Fase,
  Redencode,
  RelatieTussenStappen,
  SoortUitvoerder,
  StapCode,
  StapStatus,
  StapType,
} from '../domain/traject/waarden.js';

export const STAPTYPE: Readonly<Record<StapCode, string>> = {
  INTAKE: 'Intake',
  VOORBEREIDEND_GESPREK: 'Voorbereidend gesprek',
  BIJEENKOMST: 'Bijeenkomst',
  EVALUATIE: 'Evaluatie',
  OPSTARTGESPREK: 'Opstartgesprek',
  VERKENNEND_GESPREK: 'Verkennend gesprek',
  GESPREK: 'Gesprek',
  AFRONDEND_GESPREK: 'Afrondend gesprek',
  EVALUATIEGESPREK: 'Evaluatiegesprek',
  TERUGKOMMOMENT: 'Terugkommoment',
  INFOMOMENT: 'Infomoment',
  INSPIRATIEMOMENT: 'Inspiratiemoment',
  OPVOLGSESSIE: 'Opvolgsessie',
  DIEPTE_INTERVIEW: 'Diepte-interview',
  INTERVIEW: 'Interview',
  UITEENZETTING: 'Uiteenzetting',
  WORKSHOP: 'Workshop',
  VORMINGSDAG: 'Vormingsdag',
  TRY_OUT: 'Try-out',
  BRAINSTORM: 'Brainstorm',
  DEELNAME_STUURGROEP: 'Deelname aan de stuurgroep',
  BUURTANALYSE: 'Buurtanalyse',
  MAILING: 'Mailing',
  FASE: 'Fase',
};

export const staptypeInWoorden = (type: StapType): string =>
  type.code === 'ANDERS'
    ? type.tekst.charAt(0).toUpperCase() + type.tekst.slice(1)
    : STAPTYPE[type.code];

const MODUS: Readonly<Record<Moduscode, string>> = {
  ONLINE: 'online',
  TELEFONISCH: 'telefonisch',
  FYSIEK: 'fysiek',
  HYBRIDE: 'hybride',
};

/** '' where nobody said how. */
export const modusInWoorden = (modus: Modus | undefined): string => {
  if (!modus) return '';
  return modus.code === 'ANDERS' ? modus.tekst : MODUS[modus.code];
};

export const STATUS: Readonly<Record<StapStatus, string>> = {
  GEPLAND: 'gepland',
  GEHOUDEN: 'gehouden',
  GEEVALUEERD: 'gehouden en geëvalueerd',
  UITGESTELD: 'uitgesteld',
  VOORLOPIG_NIET_DOORGEGAAN: 'voorlopig niet doorgegaan',
  NIET_DOORGEGAAN: 'niet doorgegaan',
};

export const REDEN: Readonly<Record<Redencode, string>> = {
  TE_WEINIG_DEELNEMERS: 'te weinig deelnemers',
  AGENDA: 'agendaproblemen',
  PERSOONLIJKE_OMSTANDIGHEDEN: 'persoonlijke omstandigheden',
  PRIORITEITEN_PARTNER: 'andere prioriteiten bij de partner',
  OVERMACHT: 'overmacht',
  ANDERE: 'een andere reden',
};

export const FASE: Readonly<Record<Fase, string>> = {
  VERKENNING: 'verkenning',
  ACTIEF: 'actief',
  GEPAUZEERD: 'gepauzeerd',
  SLAPEND: 'slapend',
  AFGEROND: 'afgerond',
  OVERGEDRAGEN: 'overgedragen',
  STOPGEZET: 'stopgezet',
};

export const UITVOERDER: Readonly<Record<SoortUitvoerder, string>> = {
  BAZ: 'BurgersAanZet',
  PARTNER: 'een partner',
  INITIATIEFNEMER: 'de initiatiefnemer',
};

export const RELATIE: Readonly<Record<RelatieTussenStappen, string>> = {
  BEREIDT_VOOR: 'bereidt voor',
  VERVOLG_OP: 'is een vervolg op',
  ZELFDE_GEBEURTENIS: 'is dezelfde gebeurtenis als',
  GEBRUIKT_ERVARING_VAN: 'gebruikt de ervaring van',
};

/** Sub-label of a part of the doel that was given none of its own. */
export const DOELBLOK: Readonly<Record<DoelBlok['soort'], string | undefined>> = {
  CONTEXT: 'Context',
  VRAAG: 'Vraag aan BurgersAanZet',
  VOORSTEL: 'Voorstel BurgersAanZet',
  DOELSTELLING: 'Doelstelling',
  VRIJ: undefined,
};
