import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { In, type DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/tokens.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import { trajecten } from './trajecten.projection.js';
import { TrajectRij } from './trajecten.table.js';

/** These trajecten, in no particular order; those that are not there are left out. */
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
    return asOf
      ? this.asOfReader.rows(trajecten, ids, asOf)
      : this.db.getRepository(TrajectRij).find({ where: { streamId: In([...ids]) } });
  }
}

/** Every traject that was not withdrawn, by title. */
export class VraagAlleTrajecten extends Query<TrajectRij[]> {}

@QueryHandler(VraagAlleTrajecten)
export class VraagAlleTrajectenHandler {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  execute(): Promise<TrajectRij[]> {
    return (
      this.db
        .getRepository(TrajectRij)
        .createQueryBuilder('traject')
        .where('not traject.ingetrokken')
        // The same order on every PostgreSQL: databases differ in their default collation.
        .orderBy('traject.titel COLLATE "und-x-icu"')
        .getMany()
    );
  }
}
