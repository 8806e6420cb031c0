import type { Vastgelegd } from '../../src/domain/aggregate.js';
import { alle } from '../../src/domain/staat.js';
import { bundelingVan } from '../../src/domain/traject/bundels.js';
import type { Deel, Deeltraject, Stap } from '../../src/domain/traject/traject-delen.js';
import type { TrajectEvent } from '../../src/domain/traject/traject-events.js';
import { traject, type TrajectStaat } from '../../src/domain/traject/traject.js';
import { jarenVan, verloopVan, type Item } from '../../src/domain/traject/verloop.js';
import type { Projection } from '../projection.js';
import { registratiesIn } from '../read-row.js';
import { JaartabelRij, type Celdeel, type Rij } from './jaartabel.table.js';

export const jaartabel: Projection<TrajectStaat, TrajectEvent, JaartabelRij> = {
  name: 'jaartabel',
  version: 3,
  aggregate: traject,
  entity: JaartabelRij,
  onPoison: 'stop',
  rows: (staat, streamId) =>
    jarenIn(staat).flatMap((jaar) =>
      cellenVan(staat, jaar)
        .filter(({ delen }) => delen.length > 0)
        .map((cel, volgorde) => ({
          streamId,
          key: [jaar, cel.rij, cel.deeltraject?.id].filter(Boolean).join('/'),
          jaar,
          rij: cel.rij,
          deeltrajectId: cel.deeltraject?.id ?? null,
          deeltrajectNaam: cel.deeltraject?.naam ?? null,
          volgorde,
          delen: cel.delen,
        })),
    ),
};

interface Cel {
  readonly rij: Rij;
  readonly deeltraject?: Deeltraject;
  readonly delen: readonly Celdeel[];
}

const cellenVan = (staat: TrajectStaat, jaar: number): Cel[] => [
  { rij: 'DOEL', delen: doel(staat, jaar) },
  ...procesverlopen(staat, jaar),
  { rij: 'STAND_VAN_ZAKEN', delen: standVanZaken(staat, jaar) },
  { rij: 'LESSONS_LEARNED', delen: lessen(staat, jaar) },
];

const vermeld = ({ revisie, op }: Vastgelegd): Pick<Celdeel, 'revisie' | 'op'> => ({ revisie, op });

function jarenIn(staat: TrajectStaat): number[] {
  const jaren = new Set<number>();
  // Not by an iterator: see `alle`.
  staat.forEach(({ deel }) => {
    if (deel.soort === 'STAP') for (const jaar of jarenVan(deel)) jaren.add(jaar);
    else if ('jaar' in deel) jaren.add(deel.jaar);
  });
  return [...jaren].sort((a, b) => a - b);
}

const doel = (staat: TrajectStaat, jaar: number): Celdeel[] =>
  alle<Deel, 'DOEL'>(staat, 'DOEL')
    .filter(({ deel }) => deel.jaar === jaar)
    .flatMap(({ deel, bij }) =>
      deel.blokken.map((blok) => ({ soort: 'DOEL', id: deel.id, ...vermeld(bij), blok }) as const),
    );

const standVanZaken = (staat: TrajectStaat, jaar: number): Celdeel[] =>
  alle<Deel, 'STAND_VAN_ZAKEN'>(staat, 'STAND_VAN_ZAKEN')
    .filter(({ deel }) => deel.jaar === jaar)
    .map(({ deel: { soort, id, tekst }, bij }) => ({ soort, id, ...vermeld(bij), tekst }));

const lessen = (staat: TrajectStaat, jaar: number): Celdeel[] =>
  alle<Deel, 'LES'>(staat, 'LES')
    .filter(({ deel }) => deel.jaar === jaar && !deel.ingetrokken)
    .sort((a, b) => a.deel.volgnr - b.deel.volgnr)
    .map(({ deel: { soort, id, tekst }, bij }) => ({ soort, id, ...vermeld(bij), tekst }));

/** A row for what belongs to no deeltraject, and one for each that has content, under its name (docs/domain.md, "The report"). */
function procesverlopen(staat: TrajectStaat, jaar: number): Cel[] {
  const deeltrajecten = alle<Deel, 'DEELTRAJECT'>(staat, 'DEELTRAJECT')
    .map(({ deel }) => deel)
    .sort((a, b) => a.volgnr - b.volgnr);
  const algemeen = verloopcel(staat, jaar, undefined);
  const gevuld = deeltrajecten
    .map((deeltraject) => ({ deeltraject, delen: verloopcel(staat, jaar, deeltraject.id) }))
    .filter(({ delen }) => delen.length > 0);
  return [
    { rij: 'PROCESVERLOOP', delen: algemeen },
    ...gevuld.map((cel) => ({ rij: 'PROCESVERLOOP' as const, ...cel })),
  ];
}

function verloopcel(
  staat: TrajectStaat,
  jaar: number,
  deeltrajectId: string | undefined,
): Celdeel[] {
  const verloop = verloopVan(staat, jaar, deeltrajectId).filter(({ ingetrokken }) => !ingetrokken);
  const verteld = new Set(verloop.flatMap((item) => (item.soort === 'ALINEA' ? item.stapIds : [])));
  const registraties = registratiesIn(staat);
  const isEigenZin = (item: Item): item is Stap => item.soort === 'STAP' && !verteld.has(item.id);
  const { samen } = bundelingVan(staat, verloop.filter(isEigenZin));
  return verloop.flatMap((item): Celdeel[] => {
    const { id } = item;
    const bij = vermeld(registraties.get(item)!);
    if (item.soort === 'ALINEA') return [{ soort: 'ALINEA', id, ...bij, tekst: item.tekst }];
    if (verteld.has(id)) return [];
    const bundel = samen.get(id);
    return [{ soort: 'STAP', id, ...bij, stap: item, ...(bundel ? { samen: bundel } : {}) }];
  });
}
