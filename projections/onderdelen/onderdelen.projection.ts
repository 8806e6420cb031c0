import type { DomainEvent } from '../../src/domain/aggregate.js';
import { AGGREGATEN, CATEGORIEEN, type Categorie } from '../../src/domain/aggregaten.js';
import type { Aggregaat, Deelsoort } from '../../src/domain/deelsoort.js';
import type { Benoemd, Onderdeel, Staat } from '../../src/domain/staat.js';
import type { Fold, ProjectionOfSeveral } from '../projection.js';
import { OnderdeelRij } from './onderdelen.table.js';

type Deel = Benoemd & { readonly ingetrokken?: boolean };
type DelenVan = Fold<Staat<Deel>, DomainEvent, OnderdeelRij>;

/** The parts of one aggregate as rows, by the columns that each kind of part declares for itself. */
const delenVan = (aggregate: Aggregaat<Deel, DomainEvent>): DelenVan => {
  /** As long as a part stays the same, so does its row: most of a long stream is then not looked at again. */
  const bekend = new WeakMap<Onderdeel<Deel>, OnderdeelRij>();
  return {
    aggregate,
    rows: (staat, streamId) => {
      let kernIngetrokken = false;
      staat.forEach(({ deel }) => {
        if (deel.soort === 'KERN') kernIngetrokken = deel.ingetrokken ?? false;
      });
      const rijen: OnderdeelRij[] = [];
      staat.forEach((onderdeel, key) => {
        const was = bekend.get(onderdeel);
        const rij =
          was?.kernIngetrokken === kernIngetrokken
            ? was
            : rijVan(aggregate, onderdeel, { streamId, key, kernIngetrokken });
        if (rij !== was) bekend.set(onderdeel, rij);
        rijen.push(rij);
      });
      return rijen;
    },
  };
};

function rijVan(
  { categorie, soorten }: Aggregaat<Deel, DomainEvent>,
  { deel, bij }: Onderdeel<Deel>,
  plaats: Pick<OnderdeelRij, 'streamId' | 'key' | 'kernIngetrokken'>,
): OnderdeelRij {
  const kolommen = (soorten[deel.soort] as Deelsoort<Deel>).kolommen(deel);
  return {
    ...plaats,
    categorie,
    vanId: plaats.streamId.slice(categorie.length + 1),
    soort: deel.soort,
    id: deel.id,
    ...{ titel: null, jaar: null, van: null, tot: null, eigenaar: null, stand: null },
    ...kolommen,
    ingetrokken: deel.ingetrokken ?? false,
    deel,
    bij,
  };
}

const FOLDS = Object.fromEntries(
  CATEGORIEEN.map((categorie) => [
    categorie,
    delenVan(AGGREGATEN[categorie] as unknown as Aggregaat<Deel, DomainEvent>),
  ]),
) as Readonly<Record<Categorie, DelenVan>>;

/** The rows of one aggregate for whoever folds it by itself, by its id: they are those of the table. */
export const foldVan = (categorie: Categorie): DelenVan => ({
  ...FOLDS[categorie],
  rows: (staat, vanId) => FOLDS[categorie].rows(staat, `${categorie}-${vanId}`),
});

export const onderdelen: ProjectionOfSeveral<OnderdeelRij> = {
  name: 'onderdelen',
  version: 1,
  entity: OnderdeelRij,
  onPoison: 'park',
  folds: Object.values(FOLDS),
};
