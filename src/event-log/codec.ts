/**
 * The one door between the log's JSON and the domain's facts: nothing is stored and nothing is read without it.
 *
 * Whether a fact may happen is the domain's to say; the codec only says whether this is such a fact.
 */
import type { LogEvent } from '../domain/aggregaten.js';
import type { DomainEvent, Feit } from '../domain/aggregate.js';
import { NOOIT_IN_TEKST } from '../domain/gewist.js';
import { EventInvalid, EventTooNew, type Place } from './codec-errors.js';
import { type EventKind, type EventRegistry, REGISTRY } from './codec-registry.js';
import type { Metadata, NewEvent, RecordedEvent } from './event-log.js';
import { liftParts } from './part-shapes.js';
import { upcast } from './upcasts.js';

/**
 * An event as the log takes it, but for its id. Fields that are `undefined` are left out, as JSON does, so that what is
 * read back later equals what is handed on now.
 * @throws EventInvalid for an unknown type, an unknown field, a value that its schema refuses, or a text that was erased
 */
export function encode(
  event: DomainEvent,
  metadata: Omit<Metadata, 'schemaVersie'>,
  registry = REGISTRY,
): Omit<NewEvent, 'id'> {
  const { type } = event;
  const kind = registry.kind(type);
  if (!kind) throw new EventInvalid(type, '/type', 'is not an event type');
  const json = JSON.stringify({
    type,
    data: event.data,
    metadata: { ...metadata, schemaVersie: kind.versie },
  });
  if (json.includes(NOOIT_IN_TEKST))
    throw new EventInvalid(type, '/data', 'holds what stands for an erased text');
  const plain = JSON.parse(json) as Omit<NewEvent, 'id'>;
  check(plain, undefined, registry);
  return plain;
}

/**
 * The fact as the program knows it now, lifted from the version in which it was stored.
 *
 * `E` is the union of the stream that was read (`TrajectEvent` for `traject-…`): that the type belongs in the stream is
 * checked, so the caller may say so.
 * @throws EventTooNew for a type or version that only a newer program knows
 * @throws EventInvalid for anything else that is not such a fact, with stream, revision and path
 */
export function decode<E extends DomainEvent = LogEvent>(
  recorded: RecordedEvent,
  registry = REGISTRY,
): Feit<E> {
  const { type, metadata, revision } = recorded;
  const kind = registry.kind(type);
  if (!kind) throw new EventTooNew(type, metadata.schemaVersie, placeOf(recorded));
  const data = lifted(recorded, kind, registry);
  check({ type, data, metadata }, placeOf(recorded), registry);
  const bij = {
    revisie: revision,
    commandId: metadata.commandId,
    op: recorded.registeredAt.toISOString(),
    door: metadata.actor,
  };
  return { type, data, bij } as unknown as Feit<E>;
}

/**
 * Where in a type's data a person's words stand: JSON pointers in which a segment `*` means each item of a list. Empty for
 * a type without any.
 * @throws EventTooNew for an unknown type
 */
export function vrijeTekstVelden(type: string, registry = REGISTRY): readonly string[] {
  const kind = registry.kind(type);
  if (!kind) throw new EventTooNew(type, 1);
  return kind.vrijeTekst;
}

function lifted(recorded: RecordedEvent, kind: EventKind, registry: EventRegistry): object {
  const { type, data } = recorded;
  const { schemaVersie } = recorded.metadata;
  const place = placeOf(recorded);
  if (!kind.stromen.some((stroom) => place.stream.startsWith(`${stroom}-`)))
    throw new EventInvalid(
      type,
      '/type',
      `belongs in a stream ${kind.stromen.join('-… or ')}-…`,
      place,
    );
  if (!Number.isInteger(schemaVersie) || schemaVersie < 1)
    throw new EventInvalid(type, '/metadata/schemaVersie', 'must be a version', place);
  if (schemaVersie > kind.versie) throw new EventTooNew(type, schemaVersie, place);
  const upcasted = upcast(data, [schemaVersie, kind.versie], registry.upcasters[type]);
  const current = liftParts(upcasted, registry.partShapes);
  if (current === undefined) throw new EventTooNew(type, schemaVersie, place);
  return current;
}

/** Only these two: an error must not carry what a person typed into a log file. */
const placeOf = ({ stream, revision }: RecordedEvent): Place => ({ stream, revision });

function check(
  event: Omit<NewEvent, 'id'>,
  place: Place | undefined,
  registry: EventRegistry,
): void {
  const { type, data, metadata } = event;
  const wrongMetadata = registry.violation('Metadata', metadata);
  const wrong = wrongMetadata
    ? { path: `/metadata${wrongMetadata.path}`, reason: wrongMetadata.reason }
    : registry.violation(type, { type, data });
  if (wrong) throw new EventInvalid(type, wrong.path, wrong.reason, place);
}
