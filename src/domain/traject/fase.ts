/** Pausing, going on, finishing and opening again. */
import { DagVeld, EenVan, JaNee } from '../invoer.js';
import { Regel, Tekst } from '../invoer-tekst.js';
import { leesTijd } from '../tijd/lees.js';
import { isWeigering, weiger } from '../weigering.js';
import { openStappen } from './geldig.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { faseVan, isAfgerond, lopend, open } from './traject-regels.js';
import { UITKOMSTEN, type Uitkomst } from './waarden.js';
import { isDag } from '../kalender.js';

export class PauzeerTraject extends TrajectOpdracht {
  @Tekst() reden: string;
  @DagVeld({ optioneel: true }) herbekijkOp?: string;
}

export const pauzeerTraject: BeslisTraject<PauzeerTraject> = (
  staat,
  { trajectId, reden, herbekijkOp },
) => {
  const kern = open(staat, trajectId);
  if (isWeigering(kern)) return kern;
  if (!reden) return weiger('tekst-leeg', { veld: 'reden' });
  if (faseVan(staat, trajectId) === 'GEPAUZEERD')
    return weiger('traject-gepauzeerd', { titel: kern.titel });
  if (herbekijkOp && !isDag(herbekijkOp))
    return weiger('dag-ongeldig', { veld: 'herbekijkOp', tekst: herbekijkOp });
  const data = { trajectId, reden, ...(herbekijkOp ? { herbekijkOp } : {}) };
  return [{ type: 'TrajectGepauzeerd', data }];
};

export class HervatTraject extends TrajectOpdracht {}

export const hervatTraject: BeslisTraject<HervatTraject> = (staat, { trajectId }) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  if (faseVan(staat, trajectId) !== 'GEPAUZEERD')
    return weiger('traject-niet-gepauzeerd', { titel: kern.titel });
  return [{ type: 'TrajectHervat', data: { trajectId } }];
};

export class RondTrajectAf extends TrajectOpdracht {
  /** A time in words; a year that is not named is today's. */
  @Regel() wanneer: string;
  /** Words that are not understood are kept as they are, without a date. */
  @JaNee({ optioneel: true }) zonderDatum?: boolean;
  @EenVan(UITKOMSTEN) uitkomst: Uitkomst;
}

export const rondTrajectAf: BeslisTraject<RondTrajectAf> = (
  staat,
  { trajectId, wanneer: tekst, zonderDatum, uitkomst },
  { vandaag },
) => {
  const kern = open(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const nogOpen = openStappen(staat, trajectId);
  if (nogOpen) return nogOpen;
  const werkjaar = Number(vandaag.slice(0, 4));
  const wanneer = leesTijd(tekst, { werkjaar, vandaag, zoBewaren: zonderDatum });
  if (isWeigering(wanneer)) return wanneer;
  return [{ type: 'TrajectAfgerond', data: { trajectId, wanneer, uitkomst } }];
};

export class HeropenTraject extends TrajectOpdracht {
  @Tekst() reden: string;
}

export const heropenTraject: BeslisTraject<HeropenTraject> = (staat, { trajectId, reden }) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  if (!reden) return weiger('tekst-leeg', { veld: 'reden' });
  if (!isAfgerond(staat, trajectId)) return weiger('traject-niet-afgerond', { titel: kern.titel });
  return [{ type: 'TrajectHeropend', data: { trajectId, reden } }];
};
