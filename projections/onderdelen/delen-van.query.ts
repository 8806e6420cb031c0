import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { In, type DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Categorie } from '../../src/domain/aggregaten.js';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { Benoemd } from '../../src/domain/staat.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import type { ReadRow } from '../projection.js';
import { foldVan } from './onderdelen.projection.js';
import { OnderdeelRij } from './onderdelen.table.js';

/** One part of whichever aggregate with its last registration; withdrawn parts too. `key` is 'STAP/<id>'. */
export interface DeelVanRij extends ReadRow {
  readonly deel: Benoemd & { readonly ingetrokken?: boolean };
  readonly bij: Vastgelegd;
}

/** Which parts of one aggregate; all of them where nothing is said. */
export interface WelkeDelen {
  readonly soort?: string;
  readonly ids?: readonly string[];
}

/** Parts of one aggregate, now or as they stood, by kind and id; empty where it does not exist. */
export class VraagDelenVan extends Query<DeelVanRij[]> {
  constructor(
    readonly categorie: Categorie,
    /** What stands behind the prefix in the stream's name. */
    readonly vanId: string,
    readonly welke: WelkeDelen = {},
    readonly asOf?: AsOf,
  ) {
    super();
  }
}

/** The same as the log has it this moment: what a form begins with, and the revisions that it names, may not be behind. */
export class VraagDelenInLogboek extends Query<DeelVanRij[]> {
  constructor(
    readonly categorie: Categorie,
    readonly vanId: string,
  ) {
    super();
  }
}

@QueryHandler(VraagDelenVan)
export class VraagDelenVanHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly asOfReader: AsOfReader,
  ) {}

  async execute({ categorie, vanId, welke, asOf }: VraagDelenVan): Promise<DeelVanRij[]> {
    const { soort, ids } = welke;
    if (asOf) {
      const alle = await this.asOfReader.rows(foldVan(categorie), [vanId], asOf);
      const is = (rij: OnderdeelRij): boolean =>
        (soort === undefined || rij.soort === soort) && (!ids || ids.includes(rij.id));
      return alle.filter(is).map(deelVan);
    }
    const where = {
      streamId: `${categorie}-${vanId}`,
      ...(soort === undefined ? {} : { soort }),
      ...(ids ? { id: In([...ids]) } : {}),
    };
    const nu = await this.db.getRepository(OnderdeelRij).find({ where, order: { key: 'ASC' } });
    return nu.map(deelVan);
  }
}

@QueryHandler(VraagDelenInLogboek)
export class VraagDelenInLogboekHandler {
  constructor(private readonly asOfReader: AsOfReader) {}

  async execute({ categorie, vanId }: VraagDelenInLogboek): Promise<DeelVanRij[]> {
    return (await this.asOfReader.rows(foldVan(categorie), [vanId])).map(deelVan);
  }
}

const deelVan = ({ streamId, key, deel, bij }: OnderdeelRij): DeelVanRij => ({
  ...{ streamId, key, bij, deel: deel as Benoemd },
});
