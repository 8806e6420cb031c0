/** What becomes of a planned step: held, moved, postponed, not held; and what it brought. */
import { EenVan, JaNee } from '../../invoer.js';
import { Regel, Tekst } from '../../invoer-tekst.js';
import { isWeigering, weiger } from '../../weigering.js';
import { leesModus } from '../../modus.js';
import type { BeslisTraject } from '../traject-opdracht.js';
import { open, stapNaam } from '../traject-regels.js';
import { REDENCODES, type Redencode } from '../waarden.js';
import { inDeToekomst } from './in-de-toekomst.js';
import { tijd } from './velden.js';
import { OverStap, nogOpen, kaderVan, ofNiets } from './over-stap.js';

export class HoudStap extends OverStap {
  /** Left out: it took place when it was planned. */
  @Regel({ optioneel: true }) wanneer?: string;
  /** Words that are not understood are kept as they are, without a date. */
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @Regel({ optioneel: true }) modus?: string;
  @Regel({ optioneel: true }) aanwezigen?: string;
  @Tekst({ optioneel: true }) verslag?: string;
}

export const houdStap: BeslisTraject<HoudStap> = (staat, opdracht, { vandaag }) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  // What was called off gets a new date first: called off and held exclude each other.
  if (stap.status === 'VOORLOPIG_NIET_DOORGEGAAN')
    return weiger('stap-niet-doorgegaan', { stap: stapNaam(stap) });
  const { stapId, modus, aanwezigen, verslag } = opdracht;
  const wanneer = opdracht.wanneer
    ? tijd(opdracht.wanneer, kaderVan(stap, opdracht, vandaag))
    : stap.gegevens.wanneer;
  if (isWeigering(wanneer)) return wanneer;
  const nogNiet = inDeToekomst({ ...stap.gegevens, wanneer }, vandaag);
  if (nogNiet) return nogNiet;
  const meer = {
    ...(modus ? { modus: leesModus(modus) } : {}),
    ...(aanwezigen ? { aanwezigen } : {}),
    ...(verslag ? { verslag } : {}),
  };
  const data = { stapId, wanneer, ...meer, aantal: stap.gegevens.aantal };
  return [{ type: 'StapGehouden', data }];
};

export class VerplaatsStap extends OverStap {
  @Regel() naar: string;
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @Tekst({ optioneel: true }) reden?: string;
}

export const verplaatsStap: BeslisTraject<VerplaatsStap> = (staat, opdracht, { vandaag }) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  const kern = open(staat, opdracht.trajectId);
  if (isWeigering(kern)) return kern;
  const naar = tijd(opdracht.naar, { ...kaderVan(stap, opdracht, vandaag), veld: 'naar' });
  if (isWeigering(naar)) return naar;
  const { stapId, reden } = opdracht;
  return ofNiets(staat, {
    type: 'StapVerplaatst',
    data: { stapId, naar, ...(reden ? { reden } : {}) },
  });
};

export class StelStapUit extends OverStap {
  /** Left out: nobody knows until when. */
  @Regel({ optioneel: true }) tot?: string;
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @Tekst({ optioneel: true }) reden?: string;
}

export const stelStapUit: BeslisTraject<StelStapUit> = (staat, opdracht, { vandaag }) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  const kader = { ...kaderVan(stap, opdracht, vandaag), veld: 'tot' };
  const tot = opdracht.tot ? tijd(opdracht.tot, kader) : undefined;
  if (tot && isWeigering(tot)) return tot;
  const { stapId, reden } = opdracht;
  const data = { stapId, ...(tot ? { tot } : {}), ...(reden ? { reden } : {}) };
  return ofNiets(staat, { type: 'StapUitgesteld', data });
};

export class MeldStapNietDoorgegaan extends OverStap {
  /** False: it may still be planned again under its own id. */
  @JaNee() definitief: boolean;
  @EenVan(REDENCODES, { optioneel: true }) redencode?: Redencode;
  @Tekst({ optioneel: true }) toelichting?: string;
}

export const meldStapNietDoorgegaan: BeslisTraject<MeldStapNietDoorgegaan> = (staat, opdracht) => {
  const stap = nogOpen(staat, opdracht);
  if (isWeigering(stap)) return stap;
  const { stapId, definitief, redencode, toelichting } = opdracht;
  if (!redencode) return weiger('redencode-ontbreekt', { stap: stapNaam(stap) });
  const data = { stapId, definitief, redencode, ...(toelichting ? { toelichting } : {}) };
  return ofNiets(staat, { type: 'StapNietDoorgegaan', data });
};
