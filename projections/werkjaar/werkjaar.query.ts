import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import type { Bladzijde } from '../projection.js';
import { inBladzijde, opBladzijde } from '../read-row.js';
import { werkjaar } from './werkjaar.projection.js';
import { WerkjaarRij } from './werkjaar.table.js';

/** The tree of a year in reading order, its first row the year itself; empty where the year was not opened. */
export class VraagWerkjaar extends Query<WerkjaarRij[]> {
  constructor(
    readonly jaar: number,
    readonly asOf?: AsOf,
    readonly bladzijde?: Bladzijde,
  ) {
    super();
  }
}

@QueryHandler(VraagWerkjaar)
export class VraagWerkjaarHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly asOfReader: AsOfReader,
  ) {}

  async execute({ jaar, asOf, bladzijde }: VraagWerkjaar): Promise<WerkjaarRij[]> {
    const streamId = String(jaar);
    if (asOf) return inBladzijde(await this.asOfReader.rows(werkjaar, [streamId], asOf), bladzijde);
    const page = {
      where: { streamId },
      order: { volgorde: 'ASC' },
      ...opBladzijde(bladzijde),
    } as const;
    return this.db.getRepository(WerkjaarRij).find(page);
  }
}

/** The years that were opened, the latest first. */
export class VraagWerkjaren extends Query<number[]> {
  constructor(readonly bladzijde?: Bladzijde) {
    super();
  }
}

@QueryHandler(VraagWerkjaren)
export class VraagWerkjarenHandler {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  async execute({ bladzijde }: VraagWerkjaren): Promise<number[]> {
    const rijen = await this.db.getRepository(WerkjaarRij).find({
      ...{ where: { soort: 'JAAR' }, order: { jaar: 'DESC' }, select: { jaar: true } },
      ...opBladzijde(bladzijde),
    });
    return rijen.map(({ jaar }) => jaar);
  }
}

/** Every year in which a traject stands, the latest first. */
export class VraagJarenVanTraject extends Query<WerkjaarRij[]> {
  constructor(readonly trajectId: string) {
    super();
  }
}

@QueryHandler(VraagJarenVanTraject)
export class VraagJarenVanTrajectHandler {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  execute({ trajectId }: VraagJarenVanTraject): Promise<WerkjaarRij[]> {
    return this.db
      .getRepository(WerkjaarRij)
      .find({ where: { key: trajectId, soort: 'TRAJECT' }, order: { jaar: 'DESC' } });
  }
}
