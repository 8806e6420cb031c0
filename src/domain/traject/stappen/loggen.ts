/** A step is logged afterwards, or planned. */
import { nieuwId } from '../../deelregels.js';
import { EenVan, Genest, JaNee } from '../../invoer.js';
import { Id, Na } from '../../invoer-id.js';
import { Regel, Tekst } from '../../invoer-tekst.js';
import { isWeigering, weiger, type Weigering } from '../../weigering.js';
import type { Dag } from '../../dag.js';
import type { StapGelogd, StapGepland } from '../traject-events.js';
import type { BeslisTraject } from '../traject-opdracht.js';
import { deeltrajectVoor, open, stapNaam, volgt } from '../traject-regels.js';
import type { TrajectStaat } from '../traject.js';
import {
  REDENCODES,
  STAPCODES,
  type Redencode,
  type StapCode,
  type StapGegevens,
} from '../waarden.js';
import { StapVelden, gegevensVan, type Logger } from './velden.js';
import { inDeToekomst } from './in-de-toekomst.js';

export class PlanStap extends StapVelden {
  @Na() na?: string | null;
}

export const planStap: BeslisTraject<PlanStap> = (staat, opdracht, { actor, vandaag }) => {
  const gegevens = nieuweStap(staat, opdracht, { wie: [actor.id], vandaag });
  if (isWeigering(gegevens)) return gegevens;
  return [gepland(opdracht.stapId, gegevens, opdracht.na)];
};

/** The next step, as the form names it beside the one that is logged. */
export class VolgendeStap {
  @Id() stapId: string;
  @EenVan([...STAPCODES, 'ANDERS']) type: StapCode | 'ANDERS';
  @Regel({ optioneel: true }) typeTekst?: string;
  @Regel({ optioneel: true }) wanneer?: string;
  /** As that of the step itself. */
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
}

const UITKOMSTEN_VAN_STAP = ['GEHOUDEN', 'NIET_DOORGEGAAN', 'VOORLOPIG_NIET_DOORGEGAAN'] as const;

export class LogStap extends StapVelden {
  @EenVan(UITKOMSTEN_VAN_STAP) uitkomst: (typeof UITKOMSTEN_VAN_STAP)[number];
  @EenVan(REDENCODES, { optioneel: true }) redencode?: Redencode;
  @Tekst({ optioneel: true }) toelichting?: string;
  @Na() na?: string | null;
  @Genest(() => VolgendeStap, { optioneel: true }) volgende?: VolgendeStap;
}

export const logStap: BeslisTraject<LogStap> = (staat, opdracht, { actor, vandaag }) => {
  const logger = { wie: [actor.id], vandaag };
  const gegevens = nieuweStap(staat, opdracht, logger);
  if (isWeigering(gegevens)) return gegevens;
  const uitkomst = uitkomstVan(opdracht, gegevens, vandaag);
  if (isWeigering(uitkomst)) return uitkomst;
  const { stapId, na, volgende } = opdracht;
  const gelogd: StapGelogd = {
    type: 'StapGelogd',
    data: { stapId, gegevens, uitkomst, ...(na === undefined ? {} : { na }) },
  };
  if (!volgende) return [gelogd];
  const plan = volgendeStap(volgende, opdracht, staat, logger);
  return isWeigering(plan) ? plan : [gelogd, gepland(volgende.stapId, plan, undefined)];
};

function nieuweStap(
  staat: TrajectStaat,
  velden: PlanStap | LogStap,
  logger: Logger,
): StapGegevens | Weigering {
  const kern = open(staat, velden.trajectId);
  if (isWeigering(kern)) return kern;
  const deeltraject = deeltrajectVoor(staat, velden.deeltrajectId);
  if (deeltraject && isWeigering(deeltraject)) return deeltraject;
  return (
    nieuwId(staat, 'STAP', velden.stapId) ??
    volgt(staat, velden.na) ??
    gegevensVan(velden, staat, logger)
  );
}

const gepland = (
  stapId: string,
  gegevens: StapGegevens,
  na: string | null | undefined,
): StapGepland => ({
  type: 'StapGepland',
  data: { stapId, gegevens, ...(na === undefined ? {} : { na }) },
});

function uitkomstVan(
  { uitkomst, redencode, toelichting }: LogStap,
  gegevens: StapGegevens,
  vandaag: Dag,
): StapGelogd['data']['uitkomst'] | Weigering {
  if (uitkomst === 'GEHOUDEN') return inDeToekomst(gegevens, vandaag) ?? { soort: 'GEHOUDEN' };
  if (!redencode) return weiger('redencode-ontbreekt', { stap: stapNaam({ gegevens }) });
  return {
    soort: 'NIET_DOORGEGAAN',
    definitief: uitkomst === 'NIET_DOORGEGAAN',
    redencode,
    ...(toelichting ? { toelichting } : {}),
  };
}

/** It is in the same year and deeltraject as the step that was logged. */
function volgendeStap(
  { stapId, type, typeTekst, wanneer, zonderDatum }: VolgendeStap,
  { trajectId, jaar, deeltrajectId, stapId: gelogdeStap }: LogStap,
  staat: TrajectStaat,
  logger: Logger,
): StapGegevens | Weigering {
  const velden = { trajectId, jaar, deeltrajectId, stapId, type, typeTekst, wanneer, zonderDatum };
  if (stapId === gelogdeStap) return weiger('onderdeel-bestaat-al', { soort: 'STAP', id: stapId });
  return nieuwId(staat, 'STAP', stapId) ?? gegevensVan(velden, staat, logger);
}
