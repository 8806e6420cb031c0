import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../../src/database/database-tokens.js';
import type { Uuid } from '../../src/domain/dag.js';
import type { DeelSleutel } from '../../src/domain/deelsoort.js';
import type { Bladzijde } from '../projection.js';
import { VoorvalRij } from './voorvallen.table.js';

export interface Voorvalkeuze {
  /** Of one stream: 'traject-<id>'. */
  readonly stroom?: string;
  /** That touched this part: 'STAP/<id>'. */
  readonly deel?: DeelSleutel;
  /** By one person. */
  readonly door?: Uuid;
}

/** What was registered, the latest first, a page at a time: who changed what and when, without a word of it. */
export class VraagVoorvallen extends Query<VoorvalRij[]> {
  constructor(
    readonly keuze: Voorvalkeuze,
    readonly bladzijde: Bladzijde,
  ) {
    super();
  }
}

@QueryHandler(VraagVoorvallen)
export class VraagVoorvallenHandler {
  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {}

  execute({ keuze, bladzijde }: VraagVoorvallen): Promise<VoorvalRij[]> {
    const { stroom, deel, door } = keuze;
    const rijen = this.db.getRepository(VoorvalRij).createQueryBuilder('feit');
    if (stroom !== undefined) rijen.andWhere('feit.streamId = :stroom', { stroom });
    if (door !== undefined) rijen.andWhere('feit.actor = :door', { door });
    if (deel !== undefined)
      rijen.andWhere('feit.delen @> :deel::jsonb', { deel: JSON.stringify([deel]) });
    return rijen
      .orderBy('feit.positie', 'DESC')
      .addOrderBy('feit.revisie', 'DESC')
      .offset(bladzijde.vanaf)
      .limit(bladzijde.limiet)
      .getMany();
  }
}
