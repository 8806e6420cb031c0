/** The store's events in the port's terms, and which of them are the log's. */
import type { Metadata, RecordedEvent } from '../event-log.js';

/** An event as the client gives it. */
export interface RawEvent {
  readonly id: string;
  readonly streamId: string;
  readonly revision: bigint;
  readonly type: string;
  /** Parsed JSON; a string where the JSON is broken, bytes where it is none. */
  readonly data: unknown;
  readonly metadata?: unknown;
  readonly created: Date;
  readonly position?: { readonly commit: bigint; readonly prepare: bigint };
}

/** Holds the identity of the log, and is no part of it. */
export const IDENTITY_STREAM = 'trajectboek-log';

/** Not the system's own, and not the log's identity. */
export const isOfTheLog = ({ stream, type }: RecordedEvent): boolean =>
  !stream.startsWith('$') && !type.startsWith('$') && stream !== IDENTITY_STREAM;

export function recordedEvent(raw: RawEvent): RecordedEvent {
  const { id, streamId, revision, type, data, created, position } = raw;
  if (!position) throw new Error(`event ${id} has no position: the server is older than 22.6`);
  const metadata = (raw.metadata ?? {}) as Metadata; // the system's events have none
  const moved = metadata.geregistreerdOp;
  return {
    id,
    stream: streamId,
    revision: Number(revision),
    type,
    data: data as object,
    metadata,
    checkpoint: { position: position.commit, prepare: position.prepare, eventId: id },
    registeredAt: moved ? new Date(moved) : created,
  };
}
