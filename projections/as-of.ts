/** A read model as it stood: the same folds and the same rows, over less history. No second implementation of the past. */
import { Inject, Injectable } from '@nestjs/common';
import type { Aggregate, DomainEvent } from '../src/domain/aggregate.js';
import type { Dag } from '../src/domain/dag.js';
import { eindVanDag } from '../src/domain/kalender.js';
import { decode } from '../src/event-log/codec.js';
import type { EventLog, RecordedEvent } from '../src/event-log/event-log.js';
import { EVENT_LOG } from '../src/event-log/event-log-tokens.js';
import type { Fold, ReadRow } from './projection.js';

/** Which past. `dag` is a whole day in Europe/Brussels: it reaches to its end. */
export type AsOf =
  /** What had happened by then, with all that is known today. */
  | { readonly klok: 'gebeurd'; readonly dag: Dag }
  /** What was registered by then. */
  | { readonly klok: 'geregistreerd'; readonly dag: Dag }
  /** What stood in the log up to and including this position: for tests and frozen reports. */
  | { readonly klok: 'positie'; readonly positie: bigint };

@Injectable()
export class AsOfReader {
  constructor(@Inject(EVENT_LOG) private readonly log: EventLog) {}

  /** The rows of these streams as they stood then (or stand now), in the order of the streams. Reads only these streams. */
  async rows<S, E extends DomainEvent, R extends ReadRow>(
    fold: Fold<S, E, R>,
    streamIds: readonly string[],
    asOf?: AsOf,
  ): Promise<R[]> {
    const rows: R[] = [];
    for (const streamId of streamIds) {
      const state = await this.state(fold.aggregate, streamId, asOf);
      rows.push(...fold.rows(state, streamId));
    }
    return rows;
  }

  /** One stream as it stood then, or stands now. */
  async state<S, E extends DomainEvent>(
    aggregate: Aggregate<S, E>,
    streamId: string,
    asOf?: AsOf,
  ): Promise<S> {
    let state = aggregate.begin;
    for await (const recorded of this.log.readStream(`${aggregate.categorie}-${streamId}`)) {
      if (asOf && isAfter(recorded, asOf)) break;
      state = aggregate.evolve(state, decode<E>(recorded));
    }
    return asOf?.klok === 'gebeurd' ? (aggregate.opDag?.(state, asOf.dag) ?? state) : state;
  }
}

/** The first event after the cut ends the stream: a prefix, never a filter: what came later may rest on it. */
function isAfter({ registeredAt, checkpoint }: RecordedEvent, asOf: AsOf): boolean {
  switch (asOf.klok) {
    case 'gebeurd':
      return false;
    case 'geregistreerd':
      return registeredAt > eindVanDag(asOf.dag);
    case 'positie':
      return checkpoint.position > asOf.positie;
  }
}
