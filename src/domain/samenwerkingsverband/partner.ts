/** An organisation in the partnership: its names through the years, and since when and until when it takes part. */
import type { Uuid, VrijeTekst } from '../dag.js';
import { heelDeel, type Gegevens, type HeelDeel } from '../heel-deel.js';
import { GenesteLijst, Revisie } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Regel, Regels } from '../invoer-tekst.js';
import { alle, type Staat } from '../staat.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import type { DeelVanSamenwerkingsverband } from './samenwerkingsverband-events.js';
import { dagenVan, isGeweigerd, leesPeriode, leesTijd, PeriodeVelden } from './periode.js';
import { type NaamSinds, NaamSindsVelden, leesNamen, naamOp } from './partner-namen.js';
import { standOp } from './partner-stand.js';

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
export abstract class PartnerVelden extends PeriodeVelden {
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
