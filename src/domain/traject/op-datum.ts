/** What somebody put somewhere goes back to where its day says. */
import { EenVan } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { isWeigering, weiger } from '../weigering.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig } from './traject-regels.js';

const SOORTEN = ['STAP', 'ALINEA'] as const;

export class ZetOpDatum extends TrajectOpdracht {
  @EenVan(SOORTEN) soort: (typeof SOORTEN)[number];
  @Id() id: string;
}

/** Refused where nothing but its day or number says where it stands. */
export const zetOpDatum: BeslisTraject<ZetOpDatum> = (staat, { trajectId, soort, id }) => {
  const gevonden = aanwezig(staat, trajectId, [soort, id]);
  if (isWeigering(gevonden)) return gevonden;
  return gevonden.deel.na === undefined
    ? weiger('niets-gewijzigd', { wat: 'volgorde' })
    : [{ type: 'OnderdeelOpDatumGezet', data: { soort, id } }];
};
