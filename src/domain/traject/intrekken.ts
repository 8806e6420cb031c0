/** Nothing is deleted: what was added can be withdrawn, and given back. */
import { herstelDeel, trekDeelIn, type Huisregels } from '../deelregels.js';
import { EenVan } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Tekst } from '../invoer-tekst.js';
import { isWeigering } from '../weigering.js';
import type { Deel, SoortDeel, SoortIntrekbaar } from './traject-delen.js';
import { pastNiet } from './geldig.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { lopend } from './traject-regels.js';
import { TRAJECTSOORTEN } from './traject-soorten.js';

const SOORTEN = (Object.keys(TRAJECTSOORTEN) as SoortDeel[]).filter(
  (soort): soort is SoortIntrekbaar => 'ingetrokken' in TRAJECTSOORTEN[soort],
);
const HUISREGELS: Huisregels<Deel> = { soorten: TRAJECTSOORTEN, pastNiet };

export class TrekOnderdeelIn extends TrajectOpdracht {
  @EenVan(SOORTEN) soort: SoortIntrekbaar;
  @Id() id: string;
  @Tekst({ optioneel: true }) reden?: string;
}

export const trekOnderdeelIn: BeslisTraject<TrekOnderdeelIn> = (staat, opdracht) => {
  const kern = lopend(staat, opdracht.trajectId);
  return isWeigering(kern) ? kern : trekDeelIn(staat, HUISREGELS, opdracht);
};

export class HerstelOnderdeel extends TrajectOpdracht {
  @EenVan(SOORTEN) soort: SoortIntrekbaar;
  @Id() id: string;
}

export const herstelOnderdeel: BeslisTraject<HerstelOnderdeel> = (staat, opdracht) => {
  const kern = opdracht.soort === 'KERN' ? undefined : lopend(staat, opdracht.trajectId);
  return kern && isWeigering(kern) ? kern : herstelDeel(staat, HUISREGELS, opdracht);
};
