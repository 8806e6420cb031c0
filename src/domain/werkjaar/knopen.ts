/** Nodes are renamed, moved, numbered by hand, rewritten, withdrawn and given back. */
import { herstelDeel, trekDeelIn } from '../deelregels.js';
import { Geheel } from '../invoer.js';
import { Na } from '../invoer-id.js';
import { Tekst } from '../invoer-tekst.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger } from '../weigering.js';
import { kinderenVan } from './boom.js';
import { huisregels } from './knoop-past.js';
import type { DeelVanWerkjaar } from './werkjaar-delen.js';
import type { BeslisWerkjaar } from './werkjaar-opdracht.js';
import { geopend, knoopNaam, knoopVan } from './werkjaar-regels.js';
import { alsNummersKloppen } from './knoopnummers.js';
import { magStaan } from './knoop-mag-staan.js';
import { OverKnoop } from './over-knoop.js';

export class VerplaatsKnoop extends OverKnoop {
  @Na() ouderId: string | null = null;
  @Na() na: string | null = null;
}

export const verplaatsKnoop: BeslisWerkjaar<VerplaatsKnoop> = (
  staat,
  { jaar, id, ouderId, na },
) => {
  const gevonden = knoopVan(staat, jaar, id);
  if (isWeigering(gevonden)) return gevonden;
  const { deel: knoop } = gevonden;
  if (na === id) return weiger('knoop-onder-zichzelf', { titel: knoopNaam(knoop) });
  const titel = knoopNaam(knoop);
  const weigering = magStaan(staat, { id, soort: knoop.soortKnoop, titel }, { ouderId, na });
  if (weigering) return weigering;
  const rij = kinderenVan(staat, knoop.ouderId);
  const buur = rij[rij.findIndex((ander) => ander.id === id) - 1]?.id ?? null;
  if (knoop.ouderId === ouderId && buur === na)
    return weiger('niets-gewijzigd', { wat: 'volgorde' });
  return alsNummersKloppen(staat, ouderId, {
    type: 'KnoopVerplaatst',
    data: { id, ouderId, na },
  });
};

export class NummerKnoop extends OverKnoop {
  /** The forced last segment of its number; left out = counted again. */
  @Geheel({ optioneel: true, min: 1, max: 999 }) nummer?: number;
}

export const nummerKnoop: BeslisWerkjaar<NummerKnoop> = (staat, { jaar, id, nummer }) => {
  const gevonden = knoopVan(staat, jaar, id);
  if (isWeigering(gevonden)) return gevonden;
  const { deel: knoop } = gevonden;
  if (knoop.soortKnoop === 'TEKSTBLOK') return weiger('tekstblok-heeft-geen-nummer', { id });
  if (knoop.nummer === nummer) return weiger('niets-gewijzigd', { wat: 'nummer' });
  return alsNummersKloppen(staat, knoop.ouderId, {
    type: 'KnoopGenummerd',
    data: { id, nummer: nummer ?? null },
  });
};

export class TrekKnoopIn extends OverKnoop {
  @Tekst({ optioneel: true }) reden?: string;
}

export const trekKnoopIn: BeslisWerkjaar<TrekKnoopIn> = (staat, { jaar, id, reden }) => {
  const gevonden = knoopVan(staat, jaar, id);
  if (isWeigering(gevonden)) return gevonden;
  return trekDeelIn(staat, huisregels(jaar), { soort: 'KNOOP', id, ...(reden ? { reden } : {}) });
};

export class HerstelKnoop extends OverKnoop {}

export const herstelKnoop: BeslisWerkjaar<HerstelKnoop> = (staat, { jaar, id }) => {
  const open = geopend(staat, jaar);
  if (isWeigering(open)) return open;
  if (!onderdeel<DeelVanWerkjaar, 'KNOOP'>(staat, 'KNOOP', id))
    return weiger('knoop-onbekend', { id });
  return herstelDeel(staat, huisregels(jaar), { soort: 'KNOOP', id });
};
