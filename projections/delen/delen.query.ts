import { Query, QueryHandler } from '@nestjs/cqrs';
import type { Vastgelegd } from '../../src/domain/aggregate.js';
import type { Deel } from '../../src/domain/traject/delen.js';
import { AsOfReader, type AsOf } from '../as-of.js';
import type { ReadRow } from '../projection.js';
import { delen } from './delen.projection.js';

/** One part of a traject with its last registration; withdrawn parts too. */
export interface DeelRij extends ReadRow {
  readonly deel: Deel;
  readonly bij: Vastgelegd;
}

/** All parts of one traject with the revision of each, for the forms that change them; empty where it does not exist. */
export class VraagDelen extends Query<DeelRij[]> {
  constructor(
    readonly trajectId: string,
    readonly asOf?: AsOf,
  ) {
    super();
  }
}

@QueryHandler(VraagDelen)
export class VraagDelenHandler {
  constructor(private readonly asOfReader: AsOfReader) {}

  execute({ trajectId, asOf }: VraagDelen): Promise<DeelRij[]> {
    return this.asOfReader.rows(delen, [trajectId], asOf);
  }
}
