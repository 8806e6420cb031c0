/** What can go wrong with a read model, told apart: the event's own fault, or that of what stands around it. */
import { EventInvalid, EventTooNew } from '../../src/event-log/codec-errors.js';
import type { RecordedEvent } from '../../src/event-log/event-log.js';

/** As it is stored and shown. Holds no value of an event: that could be somebody's words. */
export interface Failure {
  /** `infrastructure`: tried again for ever; `poison`: this event cannot be taken in; `too-new`: only a newer program can. */
  readonly kind: 'infrastructure' | 'poison' | 'too-new';
  readonly message: string;
  /** Of the event that failed, where it is known. */
  readonly stream?: string;
  readonly revision?: number;
  readonly type?: string;
  /** Of the request or import that recorded it. */
  readonly correlationId?: string;
  /** ISO 8601, UTC milliseconds. */
  readonly at: string;
}

/** A fold, or the rows that it gave, could not be made; `cause` says why. */
export class EventTrouble extends Error {
  override readonly name = 'EventTrouble';
  /** @param place the event that failed, or the stream whose rows could not be made */
  constructor(
    cause: unknown,
    readonly place?: EventPlace,
  ) {
    super(`cannot be taken in: ${place?.stream ?? 'an event'}`, { cause });
  }
}

type EventPlace = Pick<Failure, 'stream' | 'revision' | 'type'>;

/** Another runner took the projection over, or somebody paused it: what was under way is rolled back. */
export class Fenced extends Error {
  override readonly name = 'Fenced';
}

/** `message` is a Dutch line that names the ones there are. */
export class UnknownProjection extends Error {
  override readonly name = 'UnknownProjection';
  constructor(asked: string, known: readonly string[]) {
    super(`Er is geen leesmodel "${asked}". Kies uit: ${known.join(', ')}.`);
  }
}

/** SQLSTATE classes cardinality violation, data exception, integrity violation, program limit: about the rows' content. */
const ABOUT_ROWS = /^(21|22|23|54)/;

/** Whether trying the same events again is of no use as long as neither they nor the program change. */
export function isEventsFault(error: unknown): boolean {
  return error instanceof EventTrouble || ABOUT_ROWS.test(sqlState(error) ?? '');
}

export const isTooNew = (error: unknown): boolean =>
  error instanceof EventTrouble && error.cause instanceof EventTooNew;

/** @param event the one that failed, where it is known; else the error may know it */
export function failureOf(error: unknown, event?: RecordedEvent): Failure {
  const kind = isTooNew(error) ? 'too-new' : isEventsFault(error) ? 'poison' : 'infrastructure';
  const place = event ?? (error instanceof EventTrouble ? error.place : undefined) ?? {};
  const { stream, revision, type } = place;
  return {
    ...{ kind, message: messageOf(error, kind), at: new Date().toISOString() },
    ...(stream === undefined ? {} : { stream }),
    ...(revision === undefined ? {} : { revision }),
    ...(type === undefined ? {} : { type }),
    ...(event ? { correlationId: event.metadata.correlationId } : {}),
  };
}

/** Of one that is known by its attempts alone: they are counted before they are made. */
export const endedTheProcess = (event: RecordedEvent): Failure => ({
  ...failureOf(new EventTrouble(undefined), event),
  message: 'each try ended the process',
});

/** For an operator: the event, where it stands, and what is wrong with it. */
export const sentenceOf = ({ type, stream, revision, message }: Failure): string =>
  [type, stream && `in ${stream}`, revision !== undefined && `revisie ${revision}`]
    .filter(Boolean)
    .join(' ')
    .concat(stream ? ': ' : '', message);

function messageOf(error: unknown, kind: Failure['kind']): string {
  const cause = error instanceof EventTrouble ? error.cause : error;
  if (cause instanceof EventInvalid || cause instanceof EventTooNew) return cause.message;
  const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
  if (kind === 'infrastructure') return `${name}: ${message}`;
  // The database and the engine quote values in their messages.
  const code = sqlState(error);
  return code ? `the database refuses its rows (SQLSTATE ${code})` : `its fold fails (${name})`;
}

function sqlState(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}

/** From `first` milliseconds, doubling up to `longest`, ± 20 % so that runners do not march in step; `attempt` from 1. */
export function backoffMs(attempt: number, first: number, longest: number): number {
  const base = Math.min(first * 2 ** (attempt - 1), longest);
  return Math.round(base * (0.8 + Math.random() * 0.4));
}
