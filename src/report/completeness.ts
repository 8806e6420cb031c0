/** What a year's report still misses: for the year page, and before publication (pure). */
import type { JaartabelRij, Rij } from '../../projections/jaartabel/jaartabel.table.js';
import type { ProcesverloopRij } from '../../projections/procesverloop/procesverloop.table.js';
import type { Dag } from '../domain/dag.js';
import { laatsteDag } from '../domain/traject/op-dag.js';
import type { Stap } from '../domain/traject/traject-delen.js';

/** One thing that is missing or does not fit; `id` names the step or alinea. */
export type Gemis =
  | { readonly wat: 'CEL_LEEG'; readonly trajectId: string; readonly rij: Rij }
  | {
      readonly wat: 'DATUM_ONTBREEKT' | 'DATUM_VOORBIJ';
      readonly trajectId: string;
      readonly id: string;
      readonly stap: Stap;
    }
  | { readonly wat: 'TEKST_ACHTERHAALD'; readonly trajectId: string; readonly id: string };

export interface Volledigheid {
  /** Cells of the year's tables: four a traject. */
  readonly vakken: number;
  readonly klaar: number;
  /** In the order of the trajecten that were given. */
  readonly gemis: readonly Gemis[];
}

const RIJEN: readonly Rij[] = ['DOEL', 'PROCESVERLOOP', 'STAND_VAN_ZAKEN', 'LESSONS_LEARNED'];

/** @param trajectIds the trajecten of the year, in the report's order */
export function volledigheid(
  trajectIds: readonly string[],
  cellen: readonly JaartabelRij[],
  verloop: readonly ProcesverloopRij[],
  vandaag: Dag,
): Volledigheid {
  const gevuld = new Set(cellen.map(({ streamId, rij }) => `${streamId}/${rij}`));
  const gemis = trajectIds.flatMap((trajectId): Gemis[] => [
    ...RIJEN.filter((rij) => !gevuld.has(`${trajectId}/${rij}`)).map((rij): Gemis => ({
      wat: 'CEL_LEEG',
      trajectId,
      rij,
    })),
    ...verloop
      .filter((item) => item.streamId === trajectId && !item.ingetrokken)
      .flatMap((item) => gemisIn(item, vandaag)),
  ]);
  const vakken = trajectIds.length * RIJEN.length;
  return { vakken, klaar: vakken - gemis.filter(({ wat }) => wat === 'CEL_LEEG').length, gemis };
}

function gemisIn(
  { streamId: trajectId, id, stap, achterhaald }: ProcesverloopRij,
  vandaag: Dag,
): Gemis[] {
  if (!stap) return achterhaald.length ? [{ wat: 'TEKST_ACHTERHAALD', trajectId, id }] : [];
  if (stap.gegevens.wanneer.precisie === 'ONBEKEND')
    return [{ wat: 'DATUM_ONTBREEKT', trajectId, id, stap }];
  const voorbij = stap.status === 'GEPLAND' && laatsteDag(stap) < vandaag;
  return voorbij ? [{ wat: 'DATUM_VOORBIJ', trajectId, id, stap }] : [];
}
