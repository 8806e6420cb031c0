import { AsyncContext } from '@nestjs/cqrs';
import type { Asker } from '../access/asker.js';
import { currentCorrelation } from '../correlation.js';
import type { Uuid } from '../domain/dag.js';
import type { Metadata } from '../event-log/event-log.js';

/** What travels with a command and is not part of it: who sends it, under which id, from where. */
export class Envelope extends AsyncContext {
  constructor(
    /** Made at the edge; the same one again is the same command. */
    readonly commandId: Uuid,
    readonly vrager: Asker,
    /** Ties together what one request or one import caused. */
    readonly correlationId: Uuid = currentCorrelation() ?? commandId,
    readonly bron?: Metadata['bron'],
  ) {
    super();
  }
}
