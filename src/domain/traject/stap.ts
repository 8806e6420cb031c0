/** What each fact makes of a step. */
import type { Vastgelegd } from '../aggregate.js';
import type { Stap } from './traject-delen.js';
import type {
  StapGecorrigeerd,
  StapGehouden,
  StapGelogd,
  StapGepland,
  StapNietDoorgegaan,
  StapUitgesteld,
  StapVerplaatst,
} from './traject-events.js';
import type { StapGegevens } from './waarden.js';
import { plaats } from './nieuwe-plaats.js';

function nieuw(data: StapGepland['data'], bij: Vastgelegd): Omit<Stap, 'status' | 'gepland'> {
  return {
    soort: 'STAP',
    id: data.stapId,
    gegevens: data.gegevens,
    koppelingen: [],
    ingetrokken: false,
    ...plaats(data, bij),
    inhoudRevisie: bij.revisie,
  };
}

export const gepland = (data: StapGepland['data'], bij: Vastgelegd): Stap => ({
  ...nieuw(data, bij),
  status: 'GEPLAND',
  gepland: true,
});

export function gelogd({ uitkomst, ...data }: StapGelogd['data'], bij: Vastgelegd): Stap {
  const stap = { ...nieuw(data, bij), gepland: false };
  if (uitkomst.soort === 'GEHOUDEN') return { ...stap, status: 'GEHOUDEN' };
  return {
    ...stap,
    status: uitkomst.definitief ? 'NIET_DOORGEGAAN' : 'VOORLOPIG_NIET_DOORGEGAAN',
    redencode: uitkomst.redencode,
    ...(uitkomst.toelichting ? { toelichting: uitkomst.toelichting } : {}),
  };
}

/** The step without what was said of an earlier fate. */
const zonderReden = ({ redencode, toelichting, ...stap }: Stap): Stap => stap;

export function gehouden(
  stap: Stap,
  { stapId, ...wat }: StapGehouden['data'],
  { revisie }: Vastgelegd,
): Stap {
  return {
    ...zonderReden(stap),
    gegevens: { ...stap.gegevens, ...wat },
    status: 'GEHOUDEN',
    inhoudRevisie: revisie,
  };
}

const opnieuwGepland = (
  stap: Stap,
  wanneer: StapGegevens['wanneer'],
  reden: string | undefined,
): Stap => ({
  ...zonderReden(stap),
  gegevens: { ...stap.gegevens, wanneer },
  ...(reden ? { toelichting: reden } : {}),
});

/** Moved to another date: planned again, also where it was postponed or provisionally not held. */
export const verplaatst = (
  stap: Stap,
  { naar, reden }: StapVerplaatst['data'],
  { revisie }: Vastgelegd,
): Stap => ({
  ...opnieuwGepland(stap, naar, reden),
  status: 'GEPLAND',
  gepland: true,
  inhoudRevisie: revisie,
});

export const uitgesteld = (
  stap: Stap,
  { tot, reden }: StapUitgesteld['data'],
  { revisie }: Vastgelegd,
): Stap => ({
  ...opnieuwGepland(stap, tot ?? stap.gegevens.wanneer, reden),
  status: 'UITGESTELD',
  inhoudRevisie: revisie,
});

export const nietDoorgegaan = (
  stap: Stap,
  { definitief, redencode, toelichting }: StapNietDoorgegaan['data'],
  { revisie }: Vastgelegd,
): Stap => ({
  ...zonderReden(stap),
  status: definitief ? 'NIET_DOORGEGAAN' : 'VOORLOPIG_NIET_DOORGEGAAN',
  redencode,
  ...(toelichting ? { toelichting } : {}),
  inhoudRevisie: revisie,
});

/** The gegevens that are named change; null takes an optional one away. */
export function gecorrigeerd(
  stap: Stap,
  { nieuw: wijzigingen }: StapGecorrigeerd['data'],
  { revisie }: Vastgelegd,
): Stap {
  const gegevens = Object.fromEntries(
    Object.entries({ ...stap.gegevens, ...wijzigingen }).filter(([, waarde]) => waarde !== null),
  ) as unknown as StapGegevens;
  return { ...stap, gegevens, inhoudRevisie: revisie };
}
