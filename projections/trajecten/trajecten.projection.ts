import type { Deel, Deeltraject, Resultaat } from '../../src/domain/traject/delen.js';
import type { TrajectEvent } from '../../src/domain/traject/events.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import { alle } from '../../src/domain/staat.js';
import type { Projection } from '../projection.js';
import { TrajectRij } from './trajecten.table.js';

export const trajecten: Projection<TrajectStaat, TrajectEvent, TrajectRij> = {
  name: 'trajecten',
  version: 1,
  aggregate: traject,
  entity: TrajectRij,
  onPoison: 'park',
  rows: (staat, streamId) => {
    const kern = alle<Deel, 'KERN'>(staat, 'KERN')[0];
    if (!kern) return [];
    const { titel, ingetrokken } = kern.deel;
    return [
      {
        streamId,
        key: 'traject',
        titel,
        fase: alle<Deel, 'FASE'>(staat, 'FASE')[0]?.deel.fase ?? 'ACTIEF',
        ingetrokken,
        kern: kern.deel,
        deeltrajecten: opVolgorde(alle<Deel, 'DEELTRAJECT'>(staat, 'DEELTRAJECT')),
        resultaten: opVolgorde(alle<Deel, 'RESULTAAT'>(staat, 'RESULTAAT')),
        bij: kern.bij,
      },
    ];
  },
};

const opVolgorde = <D extends Deeltraject | Resultaat>(delen: readonly { deel: D }[]): D[] =>
  delen
    .map(({ deel }) => deel)
    .filter(({ ingetrokken }) => !ingetrokken)
    .sort((a, b) => a.volgnr - b.volgnr);
