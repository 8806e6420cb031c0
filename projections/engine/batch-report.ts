/** What is said of each page that a read model has taken in: to the log of the program, and to whoever measures. */
import { Logger } from '@nestjs/common';
import type { RecordedEvent } from '../../src/event-log/event-log.js';
import { measuring } from '../../src/telemetry.js';

/** A page that one read model has taken in. */
export interface BatchReport {
  readonly name: string;
  /** Of its own streams; never none. */
  readonly events: readonly RecordedEvent[];
  readonly ms: number;
}

/** A line for each event would drown the rest. */
const MOST_IDS = 10;

const logger = new Logger('projections');

export function reportBatch({ name, events, ms }: BatchReport): void {
  const correlationIds = [...new Set(events.map(({ metadata }) => metadata.correlationId))];
  const position = String(events.at(-1)!.checkpoint.position);
  logger.debug(`Leesmodel ${name}: ${events.length} gebeurtenissen, tot positie ${position}`, {
    ...{ projection: name, events: events.length, position, ms: Math.round(ms) },
    correlationIds: correlationIds.slice(0, MOST_IDS),
  });
  const about = { projection: name };
  const ids = { correlationIds: correlationIds.slice(0, MOST_IDS).join() };
  measuring()?.ended('projection batch', { ...about, ...ids, events: events.length, position }, ms);
  measuring()?.count('projection.events', events.length, about);
}
