import { Query, QueryHandler } from '@nestjs/cqrs';
import { AGGREGATEN, type Categorie } from '../../src/domain/aggregaten.js';
import type { Aggregate, DomainEvent, Vastgelegd } from '../../src/domain/aggregate.js';
import type { Benoemd, Staat } from '../../src/domain/staat.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import type { Fold, ReadRow } from '../projection.js';

/** One part of whichever aggregate with its last registration; withdrawn parts too. */
export interface DeelVanRij extends ReadRow {
  readonly deel: Benoemd & { readonly ingetrokken?: boolean };
  readonly bij: Vastgelegd;
}

/** All parts of one aggregate, or those of one kind, now or as they stood; empty where it does not exist. */
export class VraagDelenVan extends Query<DeelVanRij[]> {
  constructor(
    readonly categorie: Categorie,
    /** What stands behind the prefix in the stream's name. */
    readonly vanId: string,
    readonly soort?: string,
    readonly asOf?: AsOf,
  ) {
    super();
  }
}

@QueryHandler(VraagDelenVan)
export class VraagDelenVanHandler {
  constructor(private readonly asOfReader: AsOfReader) {}

  async execute({ categorie, vanId, soort, asOf }: VraagDelenVan): Promise<DeelVanRij[]> {
    const aggregate = AGGREGATEN[categorie] as unknown as Aggregate<Staat<Benoemd>, DomainEvent>;
    const rijen = await this.asOfReader.rows({ aggregate, rows }, [vanId], asOf);
    return soort ? rijen.filter(({ deel }) => deel.soort === soort) : rijen;
  }
}

const rows: Fold<Staat<Benoemd>, DomainEvent, DeelVanRij>['rows'] = (staat, streamId) =>
  [...staat.entries()].map(([key, { deel, bij }]) => ({ streamId, key, deel, bij }));
