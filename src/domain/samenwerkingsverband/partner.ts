/** An organisation in the partnership: its names through the years, and since when and until when it takes part. */
import type { Dag, Uuid, VrijeTekst } from '../dag.js';
import { heelDeel, type Gegevens, type HeelDeel } from '../heel-deel.js';
import { GenesteLijst, Id, Regel, Regels, Revisie } from '../invoer.js';
import { alle, type Staat } from '../staat.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import type { DeelVanSamenwerkingsverband } from './samenwerkingsverband-events.js';
import {
  dagenVan,
  isBegonnen,
  isGeweigerd,
  isVoorbij,
  leesPeriode,
  leesTijd,
  PeriodeVelden,
} from './periode.js';

/** A name, and since when it was called so. */
export interface NaamSinds {
  naam: VrijeTekst;
  vanaf: Tijdsaanduiding;
}
export interface Partner extends HeelDeel {
  soort: 'PARTNER';
  /** What it is called now. */
  naam: VrijeTekst;
  /** What it was called when, the earliest first; empty where it always had one name. */
  namen: NaamSinds[];
  /** Misspellings that people use for it. */
  schrijfwijzen: VrijeTekst[];
  vanaf?: Tijdsaanduiding;
  tot?: Tijdsaanduiding;
  kandidaatSinds?: Tijdsaanduiding;
}

export interface PartnerToegevoegd {
  type: 'PartnerToegevoegd';
  data: { id: Uuid } & Gegevens<Partner>;
}
export interface PartnerHerzien {
  type: 'PartnerHerzien';
  data: { id: Uuid } & Gegevens<Partner>;
}
export interface PartnerIngetrokken {
  type: 'PartnerIngetrokken';
  data: { id: Uuid; reden?: VrijeTekst };
}
export interface PartnerHersteld {
  type: 'PartnerHersteld';
  data: { id: Uuid };
}
export type PartnerEvent =
  PartnerToegevoegd | PartnerHerzien | PartnerIngetrokken | PartnerHersteld;

export class NaamSindsVelden {
  @Regel() naam: string;
  @Regel() vanaf: string;
}
abstract class PartnerVelden extends PeriodeVelden {
  @Id() id: string;
  @Regel() naam: string;
  @GenesteLijst(() => NaamSindsVelden) namen: NaamSindsVelden[] = [];
  @Regels() schrijfwijzen: string[] = [];
  @Regel({ optioneel: true }) kandidaatSinds?: string;
}
export class VoegPartnerToe extends PartnerVelden {}
export class HerziePartner extends PartnerVelden {
  @Revisie() revisie: number;
}

export const PARTNER = heelDeel<
  'Partner',
  Partner,
  DeelVanSamenwerkingsverband,
  PartnerVelden,
  PartnerEvent
>({
  soort: 'PARTNER',
  stam: 'Partner',
  lidwoord: 'de',
  naam: 'partner',
  benoem: ({ naam }) => naam,
  standOp,
  kolommen: ({ naam, ...periode }) => ({ titel: naam, ...dagenVan(periode) }),
  lees: (velden, { vandaag }) => {
    const { naam, schrijfwijzen } = velden;
    if (!naam) return weiger('tekst-leeg', { veld: 'naam' });
    const namen = leesNamen(velden, vandaag);
    if (isWeigering(namen)) return namen;
    const periode = leesPeriode(velden, vandaag);
    if (isWeigering(periode)) return periode;
    const kandidaatSinds = leesTijd('kandidaatSinds', velden.kandidaatSinds, vandaag);
    if (isGeweigerd(kandidaatSinds)) return kandidaatSinds;
    const uniek = [...new Set(schrijfwijzen)].filter((wijze) => wijze && wijze !== naam);
    const sinds = kandidaatSinds ? { kandidaatSinds } : {};
    return { naam, namen, schrijfwijzen: uniek, ...periode, ...sinds };
  },
  pastNiet: (staat, partner) =>
    partner.ingetrokken ? heeftMedewerkers(staat, partner) : naamBestaat(staat, partner),
  opDag: (partner, dag) =>
    ['PARTNER', 'KANDIDAAT'].includes(standOp(partner, dag))
      ? { ...partner, naam: naamOp(partner, dag) }
      : undefined,
});

/** Earliest first; the last one is what it is called now. */
function leesNamen({ naam, namen }: PartnerVelden, vandaag: Dag): NaamSinds[] | Weigering {
  const gelezen: NaamSinds[] = [];
  for (const { naam: een, vanaf: tekst } of namen) {
    if (!een) return weiger('tekst-leeg', { veld: 'naam' });
    const vanaf = leesTijd('vanaf', tekst, vandaag);
    if (!vanaf) return weiger('tekst-leeg', { veld: 'vanaf' });
    if (isWeigering(vanaf)) return vanaf;
    if (!vanaf.van) return weiger('tijd-onbegrepen', { veld: 'vanaf', tekst });
    gelezen.push({ naam: een, vanaf });
  }
  gelezen.sort((a, b) => (a.vanaf.van! < b.vanaf.van! ? -1 : 1));
  const laatste = gelezen.at(-1)?.naam ?? naam;
  return laatste === naam ? gelezen : weiger('naam-niet-de-laatste', { naam, laatste });
}

/** What it was called on a day: before its first known name, that one. */
export const naamOp = ({ naam, namen }: Partner, dag: Dag): string =>
  (namen.findLast(({ vanaf }) => vanaf.van! <= dag) ?? namen[0])?.naam ?? naam;

export type PartnerStand = 'KANDIDAAT' | 'PARTNER' | 'VROEGER' | 'LATER';

/** What it was of the partnership on a day: that follows from its periods. Without any it takes part, since nobody knows when. */
export function standOp(partner: Partner, dag: Dag): PartnerStand {
  const { vanaf, kandidaatSinds } = partner;
  if (isVoorbij(partner, dag)) return 'VROEGER';
  if (vanaf ? isBegonnen(partner, dag) : !kandidaatSinds) return 'PARTNER';
  return kandidaatSinds && isBegonnen({ vanaf: kandidaatSinds }, dag) ? 'KANDIDAAT' : 'LATER';
}

type Verband = Staat<DeelVanSamenwerkingsverband>;

function naamBestaat(staat: Verband, { id, naam }: Partner): Weigering | undefined {
  const bezet = alle<DeelVanSamenwerkingsverband, 'PARTNER'>(staat, 'PARTNER').some(
    ({ deel }) =>
      !deel.ingetrokken && deel.id !== id && deel.naam.toLowerCase() === naam.toLowerCase(),
  );
  return bezet ? weiger('naam-bestaat', { soort: 'PARTNER', naam }) : undefined;
}

/** Who works for it would belong to nobody. */
function heeftMedewerkers(staat: Verband, { id, naam }: Partner): Weigering | undefined {
  const aantal = alle<DeelVanSamenwerkingsverband, 'MEDEWERKER'>(staat, 'MEDEWERKER').filter(
    ({ deel }) => !deel.ingetrokken && deel.moederorganisatieId === id,
  ).length;
  return aantal ? weiger('partner-heeft-medewerkers', { naam, aantal }) : undefined;
}
