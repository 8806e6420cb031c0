/** A werkjaar is opened: its report can be made. */
import { Kenmerk } from '../invoer-codes.js';
import { isWeigering, weiger } from '../weigering.js';
import { WerkjaarOpdracht, type BeslisWerkjaar } from './werkjaar-opdracht.js';
import { geopend } from './werkjaar-regels.js';

export class OpenWerkjaar extends WerkjaarOpdracht {
  /** Which reader of old reports opens it. */
  @Kenmerk() importVersie?: string;
}

export const openWerkjaar: BeslisWerkjaar<OpenWerkjaar> = (staat, { jaar, importVersie }) =>
  isWeigering(geopend(staat, jaar))
    ? [{ type: 'WerkjaarGeopend', data: { jaar, ...(importVersie ? { importVersie } : {}) } }]
    : weiger('werkjaar-bestaat-al', { jaar });
