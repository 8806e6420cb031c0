/** Lessons learned, each with its themes. */
import { nieuwId, ongezien } from '../deelregels.js';
import { gelijk } from '../gelijk.js';
import { JaarVeld, Revisie } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Regels, Tekst } from '../invoer-tekst.js';
import { isWeigering, weiger } from '../weigering.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig, lopend } from './traject-regels.js';

export class LegLesVast extends TrajectOpdracht {
  @Id() lesId: string;
  @JaarVeld() jaar: number;
  @Tekst() tekst: string;
  @Regels() themas: string[] = [];
}

export const legLesVast: BeslisTraject<LegLesVast> = (
  staat,
  { trajectId, lesId, jaar, tekst, themas },
) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const bestaat = nieuwId(staat, 'LES', lesId);
  if (bestaat) return bestaat;
  if (!tekst) return weiger('tekst-leeg', { veld: 'tekst' });
  return [{ type: 'LesVastgelegd', data: { lesId, jaar, tekst, themas } }];
};

export class HerzieLes extends TrajectOpdracht {
  @Id() lesId: string;
  @Tekst() tekst: string;
  @Regels() themas: string[] = [];
  @Revisie() revisie: number;
}

export const herzieLes: BeslisTraject<HerzieLes> = (
  staat,
  { trajectId, lesId, tekst, themas, revisie },
) => {
  const les = aanwezig(staat, trajectId, ['LES', lesId]);
  if (isWeigering(les)) return les;
  const gewijzigd = ongezien(['LES', lesId], les, revisie);
  if (gewijzigd) return gewijzigd;
  if (!tekst) return weiger('tekst-leeg', { veld: 'tekst' });
  if (gelijk([les.deel.tekst, les.deel.themas], [tekst, themas]))
    return weiger('niets-gewijzigd', { wat: 'les' });
  return [{ type: 'LesHerzien', data: { lesId, tekst, themas } }];
};
