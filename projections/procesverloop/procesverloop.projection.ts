import { onderdeel } from '../../src/domain/staat.js';
import { registratiesIn } from '../read-row.js';
import { bundelingVan } from '../../src/domain/traject/bundels.js';
import type { Alinea, Deel, Stap } from '../../src/domain/traject/traject-delen.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import { jarenVan, verloopVan, type Item } from '../../src/domain/traject/verloop.js';
import type { Projection } from '../projection.js';
import { ProcesverloopRij } from './procesverloop.table.js';

export const procesverloop: Projection<TrajectStaat, TrajectEvent, ProcesverloopRij> = {
  name: 'procesverloop',
  version: 4,
  aggregate: traject,
  entity: ProcesverloopRij,
  onPoison: 'park',
  rows: (staat, streamId) => {
    const gezet = new Map<number, number>();
    const registraties = registratiesIn(staat);
    return verlopenIn(staat).flatMap(([jaar, deeltrajectId]) => {
      const verloop = verloopVan(staat, jaar, deeltrajectId);
      const verteld = new Set(
        verloop.flatMap((item) =>
          item.soort === 'ALINEA' && !item.ingetrokken ? item.stapIds : [],
        ),
      );
      const { samen, aanbod } = bundelingVan(staat, verloop.filter(isEigenZin(verteld)));
      const begin = gezet.get(jaar) ?? 0;
      gezet.set(jaar, begin + verloop.length);
      return verloop.map((item, index) => ({
        streamId,
        key: `${jaar}/${deeltrajectId ?? ''}/${item.id}`,
        jaar,
        deeltrajectId: deeltrajectId ?? null,
        volgorde: begin + index,
        ...rijVan(item, staat),
        bij: registraties.get(item)!,
        verteld: verteld.has(item.id),
        bundelId: samen.get(item.id)?.bundelId ?? null,
        samenTeDrukken: aanbod.get(item.id) ?? null,
      }));
    });
  },
};

/** A step that prints, and that no alinea tells of. */
const isEigenZin =
  (verteld: ReadonlySet<string>) =>
  (item: Item): item is Stap =>
    item.soort === 'STAP' && !item.ingetrokken && !verteld.has(item.id);

/** Every year and deeltraject in which something stands: by year, what is of no deeltraject first, then in their order. */
function verlopenIn(staat: TrajectStaat): [number, string | undefined][] {
  const plaatsen = new Map<string, [number, string | undefined]>();
  const plaats = (jaar: number, deeltrajectId: string | undefined): unknown =>
    plaatsen.set(`${jaar}/${deeltrajectId ?? ''}`, [jaar, deeltrajectId]);
  // Not by an iterator: see `alle`.
  staat.forEach(({ deel }) => {
    if (deel.soort === 'ALINEA') plaats(deel.jaar, deel.deeltrajectId);
    else if (deel.soort === 'STAP')
      for (const jaar of jarenVan(deel)) plaats(jaar, deel.gegevens.deeltrajectId);
  });
  const rang = (id: string | undefined): number =>
    id ? (onderdeel<Deel, 'DEELTRAJECT'>(staat, 'DEELTRAJECT', id)?.deel.volgnr ?? 0) : -1;
  return [...plaatsen.values()].sort(
    ([jaarA, a], [jaarB, b]) => jaarA - jaarB || rang(a) - rang(b),
  );
}

function rijVan(
  item: Item,
  staat: TrajectStaat,
): Pick<ProcesverloopRij, 'soort' | 'id' | 'ingetrokken' | 'stap' | 'alinea' | 'achterhaald'> {
  const { soort, id, ingetrokken } = item;
  const stap = soort === 'STAP' ? item : null;
  const alinea = item.soort === 'ALINEA' ? item : null;
  return {
    soort,
    id,
    ingetrokken,
    stap,
    alinea,
    achterhaald: alinea ? achterhaaldIn(alinea, staat) : [],
  };
}

const achterhaaldIn = ({ stapIds, inhoudRevisie }: Alinea, staat: TrajectStaat): string[] =>
  stapIds.filter((id) => {
    const stap = onderdeel<Deel, 'STAP'>(staat, 'STAP', id);
    return stap !== undefined && stap.deel.inhoudRevisie > inhoudRevisie;
  });
