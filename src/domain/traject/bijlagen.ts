/** Links and results: what stands beside the texts. */
import { nieuwId } from '../deelregels.js';
import { gelijk } from '../gelijk.js';
import { EenVan } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Regel, Url } from '../invoer-tekst.js';
import { DeelIdVeld } from '../invoer-codes.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger } from '../weigering.js';
import type { Deel, SoortDeel } from './traject-delen.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig, lopend } from './traject-regels.js';

const WAARBIJ = ['KERN', 'DOEL', 'STAND_VAN_ZAKEN', 'LES', 'STAP', 'ALINEA', 'RESULTAAT'] as const;

export class VoegLinkToe extends TrajectOpdracht {
  @Id() linkId: string;
  @Url() url: string;
  @Regel() tekst: string;
  @EenVan(WAARBIJ) bijSoort: (typeof WAARBIJ)[number];
  /** Id of that part: a UUID, or the year of a doel or stand van zaken. */
  @DeelIdVeld() bijId: string;
}

export const voegLinkToe: BeslisTraject<VoegLinkToe> = (
  staat,
  { trajectId, linkId, url, tekst, bijSoort, bijId },
) => {
  const bij = aanwezig<SoortDeel>(staat, trajectId, [bijSoort, bijId]);
  if (isWeigering(bij)) return bij;
  const bestaat = nieuwId(staat, 'LINK', linkId);
  if (bestaat) return bestaat;
  const data = { linkId, url, tekst: tekst || url, bij: { soort: bijSoort, id: bijId } };
  return [{ type: 'LinkToegevoegd', data }];
};

export class WerkResultaatBij extends TrajectOpdracht {
  @Id() resultaatId: string;
  @Regel() naam: string;
  @Regel() status: string;
}

export const werkResultaatBij: BeslisTraject<WerkResultaatBij> = (
  staat,
  { trajectId, resultaatId, naam, status },
) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const was = onderdeel<Deel, 'RESULTAAT'>(staat, 'RESULTAAT', resultaatId)?.deel;
  if (was?.ingetrokken)
    return weiger('onderdeel-ingetrokken', { soort: 'RESULTAAT', naam: was.naam });
  if (!naam || !status) return weiger('tekst-leeg', { veld: naam ? 'status' : 'naam' });
  if (was && gelijk([was.naam, was.status], [naam, status]))
    return weiger('niets-gewijzigd', { wat: 'resultaat' });
  return [{ type: 'ResultaatBijgewerkt', data: { resultaatId, naam, status } }];
};
