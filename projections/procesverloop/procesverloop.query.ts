import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import { In, type DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Bladzijde } from '../projection.js';
import { inAskedOrder, inBladzijde, opBladzijde } from '../read-row.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import { procesverloop } from './procesverloop.projection.js';
import { ProcesverloopRij } from './procesverloop.table.js';

/** Steps and alineas of these trajecten in one year, withdrawn ones among them, in the order in which they print: first those of no deeltraject. */
export class VraagProcesverloop extends Query<ProcesverloopRij[]> {
  constructor(
    readonly trajectIds: readonly string[],
    readonly jaar: number,
    readonly asOf?: AsOf,
    readonly bladzijde?: Bladzijde,
  ) {
    super();
  }
}

@QueryHandler(VraagProcesverloop)
export class VraagProcesverloopHandler {
  constructor(
    @Inject(DATA_SOURCE) private readonly db: DataSource,
    private readonly asOfReader: AsOfReader,
  ) {}

  async execute({
    trajectIds,
    jaar,
    asOf,
    bladzijde,
  }: VraagProcesverloop): Promise<ProcesverloopRij[]> {
    if (!asOf) {
      const where = { streamId: In([...trajectIds]), jaar };
      const order = { volgorde: 'ASC' } as const;
      // Of one traject the page is in its order; of several all are put in the order that was asked.
      const page = trajectIds.length === 1 ? opBladzijde(bladzijde) : {};
      const nu = await this.db.getRepository(ProcesverloopRij).find({ where, order, ...page });
      if (trajectIds.length === 1) return nu;
      return inBladzijde(inAskedOrder(trajectIds, nu), bladzijde);
    }
    const rijen = await this.asOfReader.rows(procesverloop, trajectIds, asOf);
    return inBladzijde(
      rijen.filter((rij) => rij.jaar === jaar),
      bladzijde,
    );
  }
}
