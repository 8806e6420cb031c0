import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { In, type DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Bladzijde } from '../projection.js';
import { inAskedOrder, inBladzijde, opBladzijde } from '../read-row.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import { jaartabel } from './jaartabel.projection.js';
import { JaartabelRij } from './jaartabel.table.js';

/** The cells of these trajecten in one year, each traject's in the order of its table. */
export class VraagJaartabel extends Query<JaartabelRij[]> {
  constructor(
    readonly trajectIds: readonly string[],
    readonly jaar: number,
    readonly asOf?: AsOf,
    readonly bladzijde?: Bladzijde,
  ) {
    super();
  }
}

@QueryHandler(VraagJaartabel)
export class VraagJaartabelHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly asOfReader: AsOfReader,
  ) {}

  async execute({ trajectIds, jaar, asOf, bladzijde }: VraagJaartabel): Promise<JaartabelRij[]> {
    if (!asOf) {
      const where = { streamId: In([...trajectIds]), jaar };
      const order = { volgorde: 'ASC' } as const;
      // Of one traject the page is in its order; of several all are put in the order that was asked.
      const page = trajectIds.length === 1 ? opBladzijde(bladzijde) : {};
      const nu = await this.db.getRepository(JaartabelRij).find({ where, order, ...page });
      if (trajectIds.length === 1) return nu;
      return inBladzijde(inAskedOrder(trajectIds, nu), bladzijde);
    }
    const rijen = await this.asOfReader.rows(jaartabel, trajectIds, asOf);
    return inBladzijde(
      rijen.filter((rij) => rij.jaar === jaar),
      bladzijde,
    );
  }
}
