import type { DomainEvent } from '../../src/domain/aggregate.js';
import { AGGREGATEN } from '../../src/domain/aggregaten.js';
import type { Aggregaat, Deelsoort } from '../../src/domain/deelsoort.js';
import type { Benoemd, Onderdeel, Staat } from '../../src/domain/staat.js';
import type { Fold, ProjectionOfSeveral } from '../projection.js';
import { woordenIn } from './woorden-in.js';
import { ZoekRij } from './zoek.table.js';

type Deel = Benoemd & { readonly ingetrokken?: boolean };

const woordenVan = (
  aggregate: Aggregaat<Deel, DomainEvent>,
): Fold<Staat<Deel>, DomainEvent, ZoekRij> => {
  /** As long as a part stays the same, so do its words. */
  const bekend = new WeakMap<Onderdeel<Deel>, ZoekRij>();
  return {
    aggregate,
    rows: (staat, streamId) => {
      let kernIngetrokken = false;
      staat.forEach(({ deel }) => {
        if (deel.soort === 'KERN') kernIngetrokken = deel.ingetrokken ?? false;
      });
      const rijen: ZoekRij[] = [];
      staat.forEach((onderdeel, key) => {
        const ingetrokken = kernIngetrokken || (onderdeel.deel.ingetrokken ?? false);
        const was = bekend.get(onderdeel);
        const rij =
          was?.ingetrokken === ingetrokken
            ? was
            : rijVan(aggregate, onderdeel.deel, { streamId, key, ingetrokken });
        bekend.set(onderdeel, rij);
        if (rij.titel || rij.tekst) rijen.push(rij);
      });
      return rijen;
    },
  };
};

function rijVan(
  { categorie, soorten }: Aggregaat<Deel, DomainEvent>,
  deel: Deel,
  plaats: Pick<ZoekRij, 'streamId' | 'key' | 'ingetrokken'>,
): ZoekRij {
  const { titel, jaar, tot } = (soorten[deel.soort] as Deelsoort<Deel>).kolommen(deel);
  return {
    ...plaats,
    categorie,
    vanId: plaats.streamId.slice(categorie.length + 1),
    soort: deel.soort,
    id: deel.id,
    jaar: jaar ?? (tot ? Number(tot.slice(0, 4)) : null),
    tot: tot ?? null,
    ...woordenIn(categorie, deel, titel),
  };
}

export const zoek: ProjectionOfSeveral<ZoekRij> = {
  name: 'zoek',
  version: 1,
  entity: ZoekRij,
  onPoison: 'park',
  folds: Object.values(AGGREGATEN).map((aggregate) =>
    woordenVan(aggregate as unknown as Aggregaat<Deel, DomainEvent>),
  ),
};
