import { alle, type Onderdeel } from '../../src/domain/staat.js';
import type { Deel, Deeltraject, Resultaat } from '../../src/domain/traject/traject-delen.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import type { Fold } from '../projection.js';
import type { TrajectRij } from './trajecten.query.js';

/** The kinds of part of which a traject's row is made. */
export const TRAJECTDELEN = ['KERN', 'FASE', 'DEELTRAJECT', 'RESULTAAT'] as const;

type TrajectDeel = Extract<Deel, { soort: (typeof TRAJECTDELEN)[number] }>;

/** The same of a state that was folded: a traject as it stood. */
export const trajecten: Fold<TrajectStaat, TrajectEvent, TrajectRij> = {
  aggregate: traject,
  rows: (staat, streamId) =>
    trajectUit(
      streamId,
      TRAJECTDELEN.flatMap((soort) => alle<Deel, TrajectDeel['soort']>(staat, soort)),
    ),
};

/** One row, or none where it was never started. @param onderdelen those of the kinds above, of one traject */
export function trajectUit(
  streamId: string,
  onderdelen: readonly Onderdeel<TrajectDeel>[],
): TrajectRij[] {
  const delen = onderdelen.map(({ deel }) => deel);
  const van = <S extends TrajectDeel['soort']>(soort: S): Extract<TrajectDeel, { soort: S }>[] =>
    delen.filter((deel): deel is Extract<TrajectDeel, { soort: S }> => deel.soort === soort);
  const kern = van('KERN')[0];
  const bij = onderdelen.find(({ deel }) => deel === kern)?.bij;
  if (!kern || !bij) return [];
  const { titel, ingetrokken } = kern;
  return [
    {
      ...{ streamId, key: 'traject', titel, ingetrokken, kern, bij },
      fase: van('FASE')[0]?.fase ?? 'ACTIEF',
      deeltrajecten: opVolgorde(van('DEELTRAJECT')),
      resultaten: opVolgorde(van('RESULTAAT')),
    },
  ];
}

const opVolgorde = <D extends Deeltraject | Resultaat>(delen: readonly D[]): D[] =>
  delen.filter(({ ingetrokken }) => !ingetrokken).sort((a, b) => a.volgnr - b.volgnr);
