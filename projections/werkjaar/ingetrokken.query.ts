import { Query, QueryHandler } from '@nestjs/cqrs';
import { schik } from '../../src/domain/schikking.js';
import { knopenVan } from '../../src/domain/werkjaar/boom.js';
import type { Knoop } from '../../src/domain/werkjaar/delen.js';
import type { WerkjaarEvent } from '../../src/domain/werkjaar/events.js';
import { werkjaar, type WerkjaarStaat } from '../../src/domain/werkjaar/werkjaar.js';
import { AsOfReader } from '../as-of.js';
import type { Fold, ReadRow } from '../projection.js';

/** A node that was taken out of a year's report and can be put back. */
export interface IngetrokkenKnoop extends ReadRow {
  readonly knoop: Knoop;
}

/** Only ever asked of one year, so it is folded when asked and has no table. */
const ingetrokken: Fold<WerkjaarStaat, WerkjaarEvent, IngetrokkenKnoop> = {
  aggregate: werkjaar,
  rows: (staat, streamId) =>
    schik(knopenVan(staat))
      .filter((knoop) => knoop.ingetrokken && knoop.soortKnoop !== 'TRAJECT')
      .map((knoop) => ({ streamId, key: knoop.id, knoop })),
};

/** What was taken out of a year's report; trajecten left out: those are placed anew. */
export class VraagIngetrokken extends Query<IngetrokkenKnoop[]> {
  constructor(readonly jaar: number) {
    super();
  }
}

@QueryHandler(VraagIngetrokken)
export class VraagIngetrokkenHandler {
  constructor(private readonly asOfReader: AsOfReader) {}

  execute({ jaar }: VraagIngetrokken): Promise<IngetrokkenKnoop[]> {
    return this.asOfReader.rows(ingetrokken, [String(jaar)]);
  }
}
