/** Made-up facts of a traject, each complete, with what a test wants otherwise. */
import { leesTijdsaanduiding } from '../../src/domain/tijd/lees.js';
import type { Tijdsaanduiding } from '../../src/domain/tijdsaanduiding.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import type { StapGegevens } from '../../src/domain/traject/waarden.js';
import {
  BUNDEL,
  INLEIDING,
  JAAR,
  LES,
  LINK,
  MIRA,
  MOESTUIN,
  NOORD,
  OOGSTFEEST,
  PLANTDAG,
  RESULTAAT,
} from './namen.js';

type Data<T extends TrajectEvent['type']> = Extract<TrajectEvent, { type: T }>['data'];

export const tijd = (tekst: string, jaar = JAAR): Tijdsaanduiding =>
  leesTijdsaanduiding(tekst, jaar)!;

export const gegevens = (anders: Partial<StapGegevens> = {}): StapGegevens => ({
  jaar: JAAR,
  type: { code: 'BIJEENKOMST' },
  wanneer: tijd('9/4'),
  uitvoerder: { soort: 'BAZ' },
  medewerkers: [MIRA],
  aantal: 1,
  ...anders,
});

export const gestart = (anders: Partial<Data<'TrajectGestart'>> = {}): TrajectEvent => ({
  type: 'TrajectGestart',
  data: {
    trajectId: MOESTUIN,
    titel: 'Buurtmoestuin Zilverhoek',
    soort: 'PROEFTUIN',
    gemeenten: ['44021'],
    provincies: [],
    doelgroepen: [],
    kernopdrachten: [],
    ...anders,
  },
});

export const ingetrokken = (): TrajectEvent => ({
  type: 'TrajectIngetrokken',
  data: { trajectId: MOESTUIN },
});

export const afgerond = (): TrajectEvent => ({
  type: 'TrajectAfgerond',
  data: { trajectId: MOESTUIN, wanneer: tijd('december'), uitkomst: 'AFGEROND' },
});

export const gepauzeerd = (): TrajectEvent => ({
  type: 'TrajectGepauzeerd',
  data: { trajectId: MOESTUIN, reden: 'De grond ligt stil.' },
});

export const deeltraject = (deeltrajectId = NOORD, naam = 'Zilverhoek Noord'): TrajectEvent => ({
  type: 'DeeltrajectToegevoegd',
  data: { deeltrajectId, naam },
});

export const gepland = (
  stapId: string,
  anders: Partial<StapGegevens> = {},
  na?: string | null,
): TrajectEvent => ({
  type: 'StapGepland',
  data: { stapId, gegevens: gegevens(anders), ...(na === undefined ? {} : { na }) },
});

export const gelogd = (
  stapId: string,
  anders: Partial<StapGegevens> = {},
  na?: string | null,
): TrajectEvent => ({
  type: 'StapGelogd',
  data: {
    stapId,
    gegevens: gegevens(anders),
    uitkomst: { soort: 'GEHOUDEN' },
    ...(na === undefined ? {} : { na }),
  },
});

export const nietDoorgegaan = (stapId: string, definitief = true): TrajectEvent => ({
  type: 'StapNietDoorgegaan',
  data: { stapId, definitief, redencode: 'AGENDA' },
});

export const uitgesteld = (stapId: string): TrajectEvent => ({
  type: 'StapUitgesteld',
  data: { stapId, tot: tijd('najaar') },
});

export const gekoppeld = (
  stapId: string,
  doelStapId: string,
  doelTrajectId = MOESTUIN,
): TrajectEvent => ({
  type: 'StapGekoppeld',
  data: { stapId, relatie: 'BEREIDT_VOOR', doelTrajectId, doelStapId },
});

export const stapIngetrokken = (stapId: string): TrajectEvent => ({
  type: 'StapIngetrokken',
  data: { stapId },
});

export const gecorrigeerd = (
  stapId: string,
  nieuw: Data<'StapGecorrigeerd'>['nieuw'],
): TrajectEvent => ({ type: 'StapGecorrigeerd', data: { stapId, nieuw } });

export const alinea = (
  alineaId = INLEIDING,
  anders: Partial<Data<'AlineaToegevoegd'>> = {},
): TrajectEvent => ({
  type: 'AlineaToegevoegd',
  data: { alineaId, jaar: JAAR, tekst: 'De buren vonden elkaar.', stapIds: [], ...anders },
});

export const verplaatst = (
  soort: 'STAP' | 'ALINEA',
  id: string,
  na: string | null,
): TrajectEvent => ({ type: 'OnderdeelVerplaatst', data: { jaar: JAAR, soort, id, na } });

/** 'in totaal … keer' */
export const gebundeld = (stapIds = [PLANTDAG, OOGSTFEEST], bundelId = BUNDEL): TrajectEvent => ({
  type: 'StappenGebundeld',
  data: { bundelId, stapIds },
});

export const les = (anders: Partial<Data<'LesVastgelegd'>> = {}): TrajectEvent => ({
  type: 'LesVastgelegd',
  data: { lesId: LES, jaar: JAAR, tekst: 'Begin klein.', themas: [], ...anders },
});

export const doel = (tekst = 'Samen tuinieren.'): TrajectEvent => ({
  type: 'DoelVastgelegd',
  data: { jaar: JAAR, blokken: [{ soort: 'DOELSTELLING', tekst }] },
});

export const link = (): TrajectEvent => ({
  type: 'LinkToegevoegd',
  data: {
    linkId: LINK,
    url: 'https://zilverhoek.example/plan',
    tekst: 'Plan',
    bij: { soort: 'KERN', id: MOESTUIN },
  },
});

export const resultaat = (status = 'in gebruik'): TrajectEvent => ({
  type: 'ResultaatBijgewerkt',
  data: { resultaatId: RESULTAAT, naam: 'Gereedschapskast', status },
});
