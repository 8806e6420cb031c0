/**
 * The event log: the one port, with an adapter for PostgreSQL (server or embedded) and one for EventStoreDB.
 *
 * Every adapter passes `test/contract`: same order, idempotency, conflicts and errors for the caller.
 */
import type { Observable } from 'rxjs';
import type { Actor } from '../domain/aggregate.js';
import type { Uuid } from '../domain/dag.js';
import type { Deur, Rol } from '../domain/rol.js';
import type { KeyRef } from './sealing/sealed-text.js';

/** What is known about an event beside its data: who, by which command, from where. */
export interface Metadata {
  readonly actor: Actor;
  /** The actor's roles at that moment. */
  readonly rollen: readonly Rol[];
  readonly deur: Deur;
  readonly commandId: Uuid;
  /** Hex; HMAC-SHA-256 of the command's class name and canonical fields: see `command-hashes.ts`. */
  readonly commandHash: string;
  readonly correlationId: Uuid;
  readonly causationId?: Uuid;
  readonly schemaVersie: number;
  /** Where it stood in the report that was read in: the line, from 1. No file is named: a name may say who wrote it. */
  readonly bron?: { readonly regel: number };
  /** Registration instant in the log that it was moved from; ISO 8601, UTC milliseconds. */
  readonly geregistreerdOp?: string;
}

/** An event as it is handed to the log: already encoded and validated by the codec. */
export interface NewEvent {
  readonly id: Uuid;
  readonly type: string;
  readonly data: object;
  readonly metadata: Metadata;
}

/** Where to resume reading; a pair for EventStoreDB, whose checkpoints can name a prepare position of their own. */
export interface Checkpoint {
  readonly position: bigint;
  readonly prepare?: bigint;
  /** The event that stands there, where it is known. */
  readonly eventId?: Uuid;
}

export interface RecordedEvent extends NewEvent {
  readonly stream: string;
  /** Revision in its stream, from 0, without gaps. */
  readonly revision: number;
  /** Order over all streams: rises in commit order. PostgreSQL: from 1 without gaps; EventStoreDB: a place in its log. */
  readonly checkpoint: Checkpoint;
  /** The log's own time of registration, UTC milliseconds, or `metadata.geregistreerdOp` where the event was moved. */
  readonly registeredAt: Date;
  /** The keys of the texts in it; left out where it holds none, and by a log that does not open them. */
  readonly sealedWith?: readonly KeyRef[];
}

export type AppendResult =
  /** `revision` and `position` are those of the last event of this append. */
  | {
      readonly outcome: 'appended' | 'duplicate';
      readonly revision: number;
      readonly position: bigint;
    }
  /** `actual` is the stream's revision now, -1 where it does not exist. */
  | { readonly outcome: 'conflict'; readonly actual: number };

export interface Page {
  readonly events: readonly RecordedEvent[];
  /** Where to go on; moves past events that were left out too. Null only while nothing was ever read. */
  readonly checkpoint: Checkpoint | null;
  /** True when nothing more stood in the log at the time of reading. */
  readonly atHead: boolean;
}

/** The revision to expect of a stream that does not exist yet. */
export const NO_STREAM = -1;

export interface EventLog {
  /** Identity of this log: a checkpoint of one log means nothing in another. */
  readonly logId: string;
  /** Where true, positions are 1, 2, 3 …: a number that is missing is an event that is missing. */
  readonly isGapless?: true;
  /** Where true, appends that are asked for at once, to different streams, are stored in the order in which they were asked. */
  readonly keepsOrder?: true;
  /**
   * Appends all events or none. `expectedRevision` is the revision that was read (`NO_STREAM` = -1 for a new stream).
   * The same ids again at the same expected revision answer `duplicate`; resolves only when durable.
   * @throws LogRefused for an empty append, a `$` stream, or one over `MAX_APPEND_BYTES`
   * @throws LogUnavailable when the store does not answer: nothing is known, retry with the same ids and revision
   */
  append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendResult>;
  /** Oldest first, from a revision (inclusive, default 0). A missing stream is empty, not an error. */
  readStream(stream: string, fromRevision?: number): AsyncIterable<RecordedEvent>;
  /**
   * At most `max` events after a checkpoint (exclusive), in log order; `$` events are left out. Fewer where they
   * weigh much (`MAX_PAGE_BYTES`) or come slowly, and none where only the system's came: `atHead` alone tells that there are no
   * more; where it is false the checkpoint has moved on.
   */
  readAll(after: Checkpoint | null, max: number): Promise<Page>;
  /** Whether what stood at this checkpoint still does; false where an older copy of the log took the place of this one. */
  holds(checkpoint: Checkpoint): Promise<boolean>;
  /** Emits after appends, of this process or another; a hint only: what counts is what `readAll` finds. Never errors. */
  readonly changes: Observable<void>;
  /** Position of the last event, or null for an empty log. */
  head(): Promise<bigint | null>;
  /** The latest time of registration in the log, or null for an empty one. */
  lastRegisteredAt(): Promise<Date | null>;
  /** Lets what is in flight finish and frees connections. */
  close(): Promise<void>;
}
