/** Wording of its own in a procesverloop, and the order of alineas and steps. */
import { nieuwId, ongezien } from '../deelregels.js';
import { gelijk } from '../gelijk.js';
import { EenVan, JaarVeld, Revisie } from '../invoer.js';
import { Id, Ids, Na } from '../invoer-id.js';
import { Tekst } from '../invoer-tekst.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig, deeltrajectVoor, lopend, volgt } from './traject-regels.js';
import type { TrajectStaat } from './traject.js';
import { verloopVan } from './verloop.js';

function stappenBestaan(
  staat: TrajectStaat,
  trajectId: string,
  stapIds: readonly string[],
): Weigering | undefined {
  for (const id of stapIds) {
    const stap = aanwezig(staat, trajectId, ['STAP', id]);
    if (isWeigering(stap)) return stap;
  }
  return undefined;
}

export class VoegAlineaToe extends TrajectOpdracht {
  @Id() alineaId: string;
  @JaarVeld() jaar: number;
  @Id({ optioneel: true }) deeltrajectId?: string;
  @Tekst() tekst: string;
  /** The steps that it tells of: they then print no sentence of their own. */
  @Ids() stapIds: string[] = [];
  @Na() na?: string | null;
}

export const voegAlineaToe: BeslisTraject<VoegAlineaToe> = (staat, opdracht) => {
  const { trajectId, alineaId, jaar, deeltrajectId, tekst, stapIds, na } = opdracht;
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const deeltraject = deeltrajectVoor(staat, deeltrajectId);
  if (deeltraject && isWeigering(deeltraject)) return deeltraject;
  const weigering =
    nieuwId(staat, 'ALINEA', alineaId) ??
    stappenBestaan(staat, trajectId, stapIds) ??
    volgt(staat, na);
  if (weigering) return weigering;
  if (!tekst) return weiger('tekst-leeg', { veld: 'tekst' });
  const plaats = {
    ...(deeltrajectId ? { deeltrajectId } : {}),
    ...(na === undefined ? {} : { na }),
  };
  return [{ type: 'AlineaToegevoegd', data: { alineaId, jaar, tekst, stapIds, ...plaats } }];
};

export class HerzieAlinea extends TrajectOpdracht {
  @Id() alineaId: string;
  @Tekst() tekst: string;
  @Ids() stapIds: string[] = [];
  @Revisie() revisie: number;
}

export const herzieAlinea: BeslisTraject<HerzieAlinea> = (
  staat,
  { trajectId, alineaId, tekst, stapIds, revisie },
) => {
  const alinea = aanwezig(staat, trajectId, ['ALINEA', alineaId]);
  if (isWeigering(alinea)) return alinea;
  // A step that was withdrawn since does not stand in the way of other words.
  const erbij = stapIds.filter((id) => !alinea.deel.stapIds.includes(id));
  const weigering =
    ongezien(['ALINEA', alineaId], alinea, revisie) ?? stappenBestaan(staat, trajectId, erbij);
  if (weigering) return weigering;
  if (!tekst) return weiger('tekst-leeg', { veld: 'tekst' });
  if (gelijk([alinea.deel.tekst, alinea.deel.stapIds], [tekst, stapIds]))
    return weiger('niets-gewijzigd', { wat: 'alinea' });
  return [{ type: 'AlineaHerzien', data: { alineaId, tekst, stapIds } }];
};

const SOORTEN = ['STAP', 'ALINEA'] as const;

export class VerplaatsOnderdeel extends TrajectOpdracht {
  @JaarVeld() jaar: number;
  @Id({ optioneel: true }) deeltrajectId?: string;
  @EenVan(SOORTEN) soort: (typeof SOORTEN)[number];
  @Id() id: string;
  /** The item that it must follow; null = first. */
  @Na() na: string | null;
}

export const verplaatsOnderdeel: BeslisTraject<VerplaatsOnderdeel> = (
  staat,
  { trajectId, jaar, deeltrajectId, soort, id, na = null },
) => {
  const deel = aanwezig(staat, trajectId, [soort, id]);
  if (isWeigering(deel)) return deel;
  const rij = verloopVan(staat, jaar, deeltrajectId).map((item) => item.id);
  const weigering = anderePlek(rij, soort, [id, na]);
  if (weigering) return weigering;
  const data = { jaar, ...(deeltrajectId ? { deeltrajectId } : {}), soort, id, na };
  return [{ type: 'OnderdeelVerplaatst', data }];
};

/** Refused where the item or what it must follow does not stand in the row, or where it follows it already. */
function anderePlek(
  rij: readonly string[],
  soort: string,
  [id, na]: readonly [string, string | null],
): Weigering | undefined {
  if (!rij.includes(id)) return weiger('onderdeel-onbekend', { soort, id });
  if (na !== null && (na === id || !rij.includes(na)))
    return weiger('onderdeel-onbekend', { soort: 'ALINEA', id: na });
  return (rij[rij.indexOf(id) - 1] ?? null) === na
    ? weiger('niets-gewijzigd', { wat: 'volgorde' })
    : undefined;
}
