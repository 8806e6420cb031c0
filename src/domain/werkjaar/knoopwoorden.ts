/** The words of a node are written anew: its title, or its text. */
import { ongezien } from '../deelregels.js';
import { Revisie } from '../invoer.js';
import { Regel, Tekst } from '../invoer-tekst.js';
import { gelijk } from '../gelijk.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import type { Knoop } from './werkjaar-delen.js';
import type { BeslisWerkjaar } from './werkjaar-opdracht.js';
import { knoopVan } from './werkjaar-regels.js';
import type { WerkjaarStaat } from './werkjaar.js';
import { OverKnoop } from './over-knoop.js';

abstract class OverschrijftKnoop extends OverKnoop {
  @Revisie() revisie: number;
}

/** The node, where nobody changed it since the author saw it. */
function gezien(staat: WerkjaarStaat, { jaar, id, revisie }: OverschrijftKnoop): Knoop | Weigering {
  const knoop = knoopVan(staat, jaar, id);
  if (isWeigering(knoop)) return knoop;
  return ongezien(['KNOOP', id], knoop, revisie) ?? knoop.deel;
}

export class HernoemKnoop extends OverschrijftKnoop {
  @Regel() titel: string;
}

export const hernoemKnoop: BeslisWerkjaar<HernoemKnoop> = (staat, opdracht) => {
  const knoop = gezien(staat, opdracht);
  if (isWeigering(knoop)) return knoop;
  const { id, titel } = opdracht;
  if (knoop.titel === undefined) return weiger('knoop-onbekend', { id });
  if (!titel) return weiger('tekst-leeg', { veld: 'titel' });
  if (knoop.titel === titel) return weiger('niets-gewijzigd', { wat: 'titel' });
  return [{ type: 'KnoopHernoemd', data: { id, titel } }];
};

export class HerzieTekstblok extends OverschrijftKnoop {
  @Regel({ optioneel: true }) kop?: string;
  @Tekst() tekst: string;
}

export const herzieTekstblok: BeslisWerkjaar<HerzieTekstblok> = (staat, opdracht) => {
  const knoop = gezien(staat, opdracht);
  if (isWeigering(knoop)) return knoop;
  const { id, kop, tekst } = opdracht;
  if (knoop.soortKnoop !== 'TEKSTBLOK') return weiger('knoop-onbekend', { id });
  if (!tekst && !kop) return weiger('tekst-leeg', { veld: 'tekst' });
  if (gelijk([knoop.kop ?? null, knoop.tekst], [kop ?? null, tekst]))
    return weiger('niets-gewijzigd', { wat: 'tekst' });
  return [{ type: 'TekstblokHerzien', data: { id, ...(kop ? { kop } : {}), tekst } }];
};
