import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Categorie } from '../../src/domain/aggregaten.js';
import type { Dag, Uuid } from '../../src/domain/dag.js';
import { AsOfLists } from '../as-of-lists.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import type { Bladzijde } from '../projection.js';
import { isGekozen, kies, opVolgorde } from './onderdelen-keuze.js';
import { foldVan } from './onderdelen.projection.js';
import { OnderdeelRij } from './onderdelen.table.js';

/** Where its days lie, as seen from a day: a period that covers it, is over, or has yet to begin. What is not known is open. */
export type Toestand = 'NU' | 'VOORBIJ' | 'LATER';

export interface Onderdeelkeuze {
  readonly categorie: Categorie;
  readonly soort: string;
  /** Of one aggregate alone: a traject's id, or a year in digits. */
  readonly vanId?: string;
  readonly jaar?: number;
  /** A code of its state, such as GEPLAND. */
  readonly stand?: string;
  readonly ingetrokken?: boolean;
  readonly toestand?: { readonly is: Toestand; readonly dag: Dag };
  /** Of parts that are about somebody: in the order of these; else by title. */
  readonly personen?: readonly Uuid[];
}

export interface OnderdelenBladzijde {
  readonly rijen: readonly OnderdeelRij[];
  /** How many there are on all pages. */
  readonly totaal: number;
}

/** Parts of one kind, by title or by whom they are about, a page at a time: a register, now or as it stood. */
export class VraagOnderdelen extends Query<OnderdelenBladzijde> {
  constructor(
    readonly keuze: Onderdeelkeuze,
    readonly bladzijde: Bladzijde,
    readonly asOf?: AsOf,
  ) {
    super();
  }
}

@QueryHandler(VraagOnderdelen)
export class VraagOnderdelenHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly asOfReader: AsOfReader,
    private readonly lists: AsOfLists,
  ) {}

  async execute({ keuze, bladzijde, asOf }: VraagOnderdelen): Promise<OnderdelenBladzijde> {
    if (asOf) return this.toen(keuze, bladzijde, asOf);
    const { vanaf, limiet } = bladzijde;
    const deel = this.db.getRepository(OnderdeelRij).createQueryBuilder('deel');
    const [rijen, totaal] = await kies(deel, keuze).offset(vanaf).limit(limiet).getManyAndCount();
    return { rijen, totaal };
  }

  private async toen(
    keuze: Onderdeelkeuze,
    bladzijde: Bladzijde,
    asOf: AsOf,
  ): Promise<OnderdelenBladzijde> {
    const fold = foldVan(keuze.categorie);
    const kiest = isGekozen(keuze);
    const compare = opVolgorde(keuze);
    if (keuze.vanId === undefined)
      return this.lists.page(fold, asOf, { bladzijde, kiest, compare });
    const alle = await this.asOfReader.rows(fold, [keuze.vanId], asOf);
    const rijen = alle.filter(kiest).sort(compare);
    const { vanaf, limiet } = bladzijde;
    return { rijen: rijen.slice(vanaf, vanaf + limiet), totaal: rijen.length };
  }
}
