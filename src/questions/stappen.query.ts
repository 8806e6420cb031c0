import { Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import type { AsOf } from '../../projections/as-of.js';
import type { Bladzijde } from '../../projections/projection.js';
import { inBladzijde } from '../../projections/read-row.js';
import { VraagProcesverloop } from '../../projections/procesverloop/procesverloop.query.js';
import {
  VraagAlleTrajecten,
  VraagTrajecten,
  type TrajectRij,
} from '../../projections/onderdelen/trajecten.query.js';
import { VraagWerkjaar } from '../../projections/werkjaar/werkjaar.query.js';
import type { Dag, Geheel } from '../domain/dag.js';
import type { Precisie } from '../domain/tijdsaanduiding.js';
import { stapregel } from './stapregel.js';

/** Null is what nobody said. A row for each step: one that stands for several meetings is one row too. */
export interface Stapregel {
  /** Of its traject in the report of the year: '2.1.7'; null where the traject has no number or no place there. */
  readonly nummer: string | null;
  /** Title of the traject. */
  readonly traject: string;
  readonly deeltraject: string | null;
  /** As it prints: 'Voorbereidend gesprek', or somebody's own word. */
  readonly type: string;
  /** The 2 of 'Bijeenkomst 2'. */
  readonly volgnummer: Geheel | null;
  /** As it prints, always with its year: '29 april, 4 mei en 30 juni 2022'; 'datum onbekend'. */
  readonly wanneer: string;
  /** First day on which it can have been, Europe/Brussels; null where it is open at its begin or not known. */
  readonly van: Dag | null;
  /** Last day, inclusive. */
  readonly tot: Dag | null;
  readonly precisie: Precisie;
  /** Of a day that day, of a list of days each of them, in the order given; of all else none. */
  readonly dagen: readonly Dag[];
  /** 'gehouden', 'gepland', 'voorlopig niet doorgegaan' …; 'gehouden (1 van 2)' as of a day between the two. */
  readonly status: string;
  /** 'BAZ', 'partner', 'initiatiefnemer'; with its name where it has one: 'partner: OCMW Laakdal'. */
  readonly uitvoerder: string;
  readonly modus: string | null;
  /** Bare words, without marks. */
  readonly doel: string | null;
}

export const KOLOMMEN = [
  'nummer',
  'traject',
  'deeltraject',
  'type',
  'volgnummer',
  'wanneer',
  'van',
  'tot',
  'precisie',
  'dagen',
  'status',
  'uitvoerder',
  'modus',
  'doel',
] as const satisfies readonly (keyof Stapregel)[];

/**
 * The steps of a year, a row each, also those that an alinea tells of; nothing that was withdrawn. In the order of its report;
 * then those of trajecten without a place in it, by title; as they were then, where the past is asked for. A page is cut from the
 * rows of the year: which steps come first follows from all of them.
 */
export class VraagStappen extends Query<Stapregel[]> {
  constructor(
    readonly jaar: number,
    readonly asOf?: AsOf,
    readonly bladzijde?: Bladzijde,
  ) {
    super();
  }
}

@QueryHandler(VraagStappen)
export class VraagStappenHandler {
  constructor(private readonly bus: QueryBus) {}

  async execute({ jaar, asOf, bladzijde }: VraagStappen): Promise<Stapregel[]> {
    return inBladzijde(await this.alle(jaar, asOf), bladzijde);
  }

  private async alle(jaar: number, asOf: AsOf | undefined): Promise<Stapregel[]> {
    const nummers = await this.nummers(jaar, asOf);
    const ids = [...nummers.keys()];
    const [trajecten, rijen] = await Promise.all([
      this.bus.execute(new VraagTrajecten(ids, asOf)),
      this.bus.execute(new VraagProcesverloop(ids, jaar, asOf)),
    ]);
    const opId = new Map(trajecten.map((traject) => [traject.streamId, traject]));
    return rijen.flatMap(({ streamId, stap, ingetrokken, deeltrajectId }): Stapregel[] => {
      const traject = opId.get(streamId);
      if (!stap || ingetrokken || !traject || traject.ingetrokken) return [];
      const deeltraject = naamVan(traject, deeltrajectId);
      const nummer = nummers.get(streamId) ?? null;
      return [stapregel({ nummer, traject: traject.titel, deeltraject }, stap)];
    });
  }

  /** Trajecten, in the order in which they come, with their number in the report. */
  private async nummers(
    jaar: number,
    asOf: AsOf | undefined,
  ): Promise<ReadonlyMap<string, string | null>> {
    const knopen = await this.bus.execute(new VraagWerkjaar(jaar, asOf));
    const alle = await this.bus.execute(new VraagAlleTrajecten(undefined, asOf));
    const nummers = new Map<string, string | null>();
    for (const { soort, id, cijfers } of knopen) if (soort === 'TRAJECT') nummers.set(id, cijfers);
    for (const { streamId } of alle) if (!nummers.has(streamId)) nummers.set(streamId, null);
    return nummers;
  }
}

const naamVan = ({ deeltrajecten }: TrajectRij, id: string | null): string | null =>
  deeltrajecten.find((deel) => deel.id === id)?.naam ?? null;
