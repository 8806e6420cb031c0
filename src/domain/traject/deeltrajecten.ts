/** Named parts of a traject, each with a procesverloop of its own. */
import { nieuwId, ongezien } from '../deelregels.js';
import { Revisie } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Regel } from '../invoer-tekst.js';
import { alle } from '../staat.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import type { Deel } from './traject-delen.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig, lopend } from './traject-regels.js';
import type { TrajectStaat } from './traject.js';

/** Refused where the name is empty, or another deeltraject has it; case does not tell them apart. */
export function naamVrij(staat: TrajectStaat, naam: string, zelf: string): Weigering | undefined {
  if (!naam) return weiger('tekst-leeg', { veld: 'naam' });
  const bezet = alle<Deel, 'DEELTRAJECT'>(staat, 'DEELTRAJECT').some(
    ({ deel }) =>
      !deel.ingetrokken && deel.id !== zelf && deel.naam.toLowerCase() === naam.toLowerCase(),
  );
  return bezet ? weiger('deeltraject-naam-bestaat', { naam }) : undefined;
}

export class VoegDeeltrajectToe extends TrajectOpdracht {
  @Id() deeltrajectId: string;
  @Regel() naam: string;
}

export const voegDeeltrajectToe: BeslisTraject<VoegDeeltrajectToe> = (
  staat,
  { trajectId, deeltrajectId, naam },
) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const weigering =
    nieuwId(staat, 'DEELTRAJECT', deeltrajectId) ?? naamVrij(staat, naam, deeltrajectId);
  return weigering ?? [{ type: 'DeeltrajectToegevoegd', data: { deeltrajectId, naam } }];
};

export class HernoemDeeltraject extends TrajectOpdracht {
  @Id() deeltrajectId: string;
  @Regel() naam: string;
  @Revisie() revisie: number;
}

export const hernoemDeeltraject: BeslisTraject<HernoemDeeltraject> = (
  staat,
  { trajectId, deeltrajectId, naam, revisie },
) => {
  const deel = aanwezig(staat, trajectId, ['DEELTRAJECT', deeltrajectId]);
  if (isWeigering(deel)) return deel;
  const weigering =
    ongezien(['DEELTRAJECT', deeltrajectId], deel, revisie) ?? naamVrij(staat, naam, deeltrajectId);
  if (weigering) return weigering;
  if (deel.deel.naam === naam) return weiger('niets-gewijzigd', { wat: 'naam' });
  return [{ type: 'DeeltrajectHernoemd', data: { deeltrajectId, naam } }];
};

export class SluitDeeltrajectAf extends TrajectOpdracht {
  @Id() deeltrajectId: string;
}

export const sluitDeeltrajectAf: BeslisTraject<SluitDeeltrajectAf> = (
  staat,
  { trajectId, deeltrajectId },
) => {
  const deel = aanwezig(staat, trajectId, ['DEELTRAJECT', deeltrajectId]);
  if (isWeigering(deel)) return deel;
  if (deel.deel.afgesloten) return weiger('deeltraject-afgesloten', { naam: deel.deel.naam });
  return [{ type: 'DeeltrajectAfgesloten', data: { deeltrajectId } }];
};
