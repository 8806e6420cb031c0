/**
 * The lines of an exported log: what the file is, then an event each in log order, then how many there were. The last line
 * is how a file that was cut off or changed is recognised.
 */
import type { Uuid } from '../../domain/dag.js';
import type { Metadata, RecordedEvent } from '../event-log.js';

/** Raised when a program of before could misread the file. Version 1 had no last line, version 2 held texts unsealed. */
export const FORMAT_VERSION = 3;

export interface Header {
  readonly trajectboek: 'log';
  readonly versie: number;
  /** The log that it was exported from. */
  readonly logId: Uuid;
}

/** Without a position: it means nothing in another log. */
export interface EventLine {
  readonly id: Uuid;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** Registration instant in the log where it was first appended; ISO 8601, UTC milliseconds. */
  readonly geregistreerdOp: string;
  readonly data: object;
  /** As stored: it names `geregistreerdOp` too where the event had been moved before. */
  readonly metadata: Metadata;
}

export interface Trailer {
  readonly trajectboek: 'einde';
  readonly gebeurtenissen: number;
  /** Hex, over the bytes of all lines before this one, their ends included. */
  readonly sha256: string;
}

/** The names of medewerkers stand in no event, but in a file beside the export. */
export const NAMES_SUFFIX = '.medewerkers.json';

export function eventLine(recorded: RecordedEvent): EventLine {
  const { id, stream, revision, type, registeredAt, data, metadata } = recorded;
  return {
    id,
    stream,
    revision,
    type,
    geregistreerdOp: registeredAt.toISOString(),
    data,
    metadata,
  };
}

/** The metadata that the event gets in the log that it is moved to; its instant is that of its first registration. */
export const movedMetadata = ({ metadata, geregistreerdOp }: EventLine): Metadata => ({
  ...metadata,
  geregistreerdOp,
});
