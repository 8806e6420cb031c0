import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { EventLog } from '../event-log/event-log.js';
import { EVENT_LOG } from '../event-log/tokens.js';

/** The log as a whole, to be read page by page: its answer is the way to it. */
export class VraagLogboek extends Query<EventLog> {}

@QueryHandler(VraagLogboek)
export class VraagLogboekHandler {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  execute(): Promise<EventLog> {
    return Promise.resolve(this.log);
  }
}
