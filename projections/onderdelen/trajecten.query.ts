/** Trajecten, each with what is asked of it as a whole: worked out of its parts. */
import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { Deeltraject, Kern, Resultaat } from '../../src/domain/traject/traject-delen.js';
import type { Fase } from '../../src/domain/traject/waarden.js';
import { AsOfLists } from '../as-of-lists.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import type { Bladzijde, ReadRow } from '../projection.js';
import { OnderdeelRij } from './onderdelen.table.js';
import { opTitel } from './onderdelen-keuze.js';
import { TRAJECTDELEN, trajecten, trajectUit } from './trajecten.fold.js';

/** A traject: its name and how it stands. `streamId` is its id. */
export interface TrajectRij extends ReadRow {
  readonly titel: string;
  readonly fase: Fase;
  readonly ingetrokken: boolean;
  readonly kern: Kern;
  /** Not withdrawn, in the order in which they were added. */
  readonly deeltrajecten: readonly Deeltraject[];
  readonly resultaten: readonly Resultaat[];
  /** Registration of the title's last change: the revision that `HernoemTraject` carries. */
  readonly bij: Vastgelegd;
}

/** These trajecten, in the order in which they are asked for; those that are not there are left out. */
export class VraagTrajecten extends Query<TrajectRij[]> {
  constructor(
    readonly ids: readonly string[],
    readonly asOf?: AsOf,
  ) {
    super();
  }
}

@QueryHandler(VraagTrajecten)
export class VraagTrajectenHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly asOfReader: AsOfReader,
  ) {}

  execute({ ids, asOf }: VraagTrajecten): Promise<TrajectRij[]> {
    return asOf ? this.asOfReader.rows(trajecten, ids, asOf) : trajectenUit(this.db, ids);
  }
}

/** Every traject that was not withdrawn, by title; a page of them, or all. Or those that were. */
export class VraagAlleTrajecten extends Query<TrajectRij[]> {
  constructor(
    readonly bladzijde?: Bladzijde,
    readonly asOf?: AsOf,
    readonly weg = false,
  ) {
    super();
  }
}

@QueryHandler(VraagAlleTrajecten)
export class VraagAlleTrajectenHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly lists: AsOfLists,
  ) {}

  async execute({ bladzijde, asOf, weg }: VraagAlleTrajecten): Promise<TrajectRij[]> {
    if (asOf) {
      const kiest = ({ ingetrokken }: TrajectRij): boolean => ingetrokken === weg;
      return (await this.lists.page(trajecten, asOf, { compare: opTitel, kiest, bladzijde })).rijen;
    }
    const kernen = await this.db
      .getRepository(OnderdeelRij)
      .createQueryBuilder('deel')
      .select('deel.vanId', 'id')
      .where(`deel.soort = 'KERN' and deel.categorie = 'traject'`)
      .andWhere('deel.ingetrokken = :weg', { weg })
      // The same order on every PostgreSQL: databases differ in their default collation.
      .orderBy('deel.titel COLLATE "und-x-icu"')
      .addOrderBy('deel.stream_id')
      .offset(bladzijde?.vanaf)
      .limit(bladzijde?.limiet)
      .getRawMany<{ id: string }>();
    return trajectenUit(
      this.db,
      kernen.map(({ id }) => id),
    );
  }
}

async function trajectenUit(db: DataSource, ids: readonly string[]): Promise<TrajectRij[]> {
  const rijen = await db
    .getRepository(OnderdeelRij)
    .createQueryBuilder('deel')
    .where('deel.streamId = any(:streams)', { streams: ids.map((id) => `traject-${id}`) })
    .andWhere('deel.soort = any(:soorten)', { soorten: [...TRAJECTDELEN] })
    .getMany();
  const per = new Map<string, OnderdeelRij[]>(ids.map((id) => [id, []]));
  for (const rij of rijen) per.get(rij.vanId)?.push(rij);
  return [...per].flatMap(([id, delen]) => trajectUit(id, delen as never));
}
