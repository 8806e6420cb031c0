import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { DomainEvent, Feit } from '../domain/aggregate.js';
import { decode } from '../event-log/codec.js';
import type { EventLog } from '../event-log/event-log.js';
import { EVENT_LOG } from '../event-log/event-log-tokens.js';

/** All facts of one stream, oldest first, straight from the log; none where it does not exist. */
export class VraagFeiten<E extends DomainEvent = DomainEvent> extends Query<Feit<E>[]> {
  /** @param stroom 'traject-<id>' or 'werkjaar-2022' */
  constructor(readonly stroom: string) {
    super();
  }
}

@QueryHandler(VraagFeiten)
export class VraagFeitenHandler {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  async execute({ stroom }: VraagFeiten): Promise<Feit[]> {
    const feiten: Feit[] = [];
    for await (const recorded of this.log.readStream(stroom)) feiten.push(decode(recorded));
    return feiten;
  }
}
