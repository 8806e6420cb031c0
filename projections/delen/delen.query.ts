import { Query, QueryHandler } from '@nestjs/cqrs';
import { AsOfReader, type AsOf } from '../as-of.js';
import { delen, type DeelRij } from './delen.projection.js';

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
