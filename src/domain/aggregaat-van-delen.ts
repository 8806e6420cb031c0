/** An aggregate of nothing but parts that are added and revised as a whole: made from the declarations of its kinds. */
import type { Beslissing, Feit } from './aggregate.js';
import type { Dag } from './dag.js';
import { herstelDeel, trekDeelIn, type Deelnaam, type Huisregels } from './deelregels.js';
import type { Aggregaat, Tekstdelen } from './deelsoort.js';
import type { HeelDeel, HeleSoort } from './heel-deel.js';
import type { Vouw } from './heel-deel-vouwen.js';
import { maakOngedaanMet, type Ongedaan } from './ongedaan.js';
import { wisDeel } from './tekst-gewist.js';
import { leeg, sleutel, zetTerug, type Onderdeel, type Staat } from './staat.js';

/** @typeParam D all its parts; E all its facts */
interface Bouw<D extends HeelDeel, E extends Feitsoort> {
  /** Prefix of its streams. */
  readonly categorie: string;
  readonly soorten: { readonly [K in D['soort']]: Soort<Extract<D, { soort: K }>, D> };
  /** The type of the fact that gives parts back what they were. */
  readonly ongedaan: Ongedaan<D, E>['type'];
}
interface Feitsoort {
  readonly type: string;
  readonly data: object;
}
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the fields of its commands differ per kind
type Soort<D extends HeelDeel, Alle extends HeelDeel> = HeleSoort<D, Alle, any, any>;

export interface AggregaatVanDelen<D extends HeelDeel, E extends Feitsoort> extends Aggregaat<
  D,
  E
> {
  /** Takes a part away. */
  trekIn(
    this: void,
    staat: Staat<D>,
    deel: Deelnaam<D> & { readonly reden?: string },
  ): Beslissing<E>;
  /** Gives one back. */
  herstel(this: void, staat: Staat<D>, deel: Deelnaam<D>): Beslissing<E>;
}

export function aggregaatVanDelen<D extends HeelDeel, E extends Feitsoort>({
  categorie,
  soorten,
  ongedaan,
}: Bouw<D, E>): AggregaatVanDelen<D, E> {
  const alle = Object.values<Soort<D, D>>(soorten);
  const huis: Huisregels<D> = {
    soorten,
    pastNiet: (staat, { soort, id }) => {
      const deel = staat.get(sleutel(soort, id))?.deel;
      return deel && (soorten[soort] as Soort<D, D>).pastNiet?.(staat, deel);
    },
  };
  const vouwen: Record<string, Vouw<D>> = {
    ...Object.fromEntries(alle.flatMap(({ evolve }) => Object.entries(evolve))),
    [ongedaan]: terug,
    TekstGewist: wisDeel as Vouw<D>,
  };
  const aggregaat = {
    categorie,
    begin: leeg<D>(),
    evolve: (staat: Staat<D>, feit: Feit<E>): Staat<D> => vouwen[feit.type]!(staat, feit),
    opDag: (staat: Staat<D>, dag: Dag): Staat<D> =>
      staat.map((deel) => deelOpDag(soorten, deel, dag)).filter((deel) => deel !== undefined),
  };
  return {
    ...aggregaat,
    soorten: huis.soorten,
    tekstDeel: tekstdelen(alle) as Tekstdelen<E>,
    maakOngedaan: maakOngedaanMet<D, E>(aggregaat, { ...huis, type: ongedaan }),
    trekIn: (staat, deel) => trekDeelIn<D, E>(staat, huis, deel),
    herstel: (staat, deel) => herstelDeel<D, E>(staat, huis, deel),
  };
}

const terug = <D extends HeelDeel>(staat: Staat<D>, { data, bij }: Feit): Staat<D> =>
  zetTerug(staat, (data as { onderdelen: Parameters<typeof zetTerug<D>>[1] }).onderdelen, bij);

function deelOpDag<D extends HeelDeel>(
  soorten: Bouw<D, Feitsoort>['soorten'],
  onderdeel: Onderdeel<D>,
  dag: Dag,
): Onderdeel<D> | undefined {
  const { opDag } = soorten[onderdeel.deel.soort as D['soort']] as Soort<D, D>;
  if (!opDag) return onderdeel;
  const deel = opDag(onderdeel.deel, dag);
  return deel && { ...onderdeel, deel };
}

const tekstdelen = <D extends HeelDeel>(soorten: readonly Soort<D, D>[]): object =>
  Object.fromEntries(
    soorten.flatMap(({ soort, evolve }) =>
      Object.keys(evolve).map((type) => [type, ({ id }: { id: string }) => sleutel(soort, id)]),
    ),
  );
