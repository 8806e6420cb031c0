import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { SealingLog } from '../event-log/sealing/sealing-log.js';
import { EVENT_LOG } from '../event-log/event-log-tokens.js';

/** The log as a whole, to be read page by page: its answer is the way to it. */
export class VraagLogboek extends Query<SealingLog> {}

@QueryHandler(VraagLogboek)
export class VraagLogboekHandler {
  constructor(@Inject(EVENT_LOG) private readonly log: SealingLog) {}

  execute(): Promise<SealingLog> {
    return Promise.resolve(this.log);
  }
}
