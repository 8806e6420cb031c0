/** Which key each text of an append is sealed with. */
import { deelVanTekst, type Categorie } from '../../domain/aggregaten.js';
import type { DomainEvent } from '../../domain/aggregate.js';
import { EventInvalid } from '../codec-errors.js';
import type { EventRegistry } from '../codec-registry.js';
import { erasedPart } from './erasures.js';
import { type KeyRef, keyName } from './sealed-text.js';
import { mapTexts } from '../../domain/tekstvelden.js';

/** Pointer of a text in an event's data → its key. */
export type EventPlan = ReadonlyMap<string, KeyRef>;

/**
 * One for each event, in their order.
 * @param generation of a part's next text, as the stream stands before these events
 * @throws EventInvalid for a text that no store could give back, or a type that has no place in this stream
 */
export function planOf(
  stream: string,
  events: readonly DomainEvent[],
  generation: (deel: string) => number,
  registry: EventRegistry,
): EventPlan[] {
  const erased = new Map<string, number>();
  return events.map((event) => {
    const plan = new Map<string, KeyRef>();
    const { type } = event;
    const deel = erasedPart(event);
    if (deel !== undefined) erased.set(deel, (erased.get(deel) ?? 0) + 1);
    mapTexts(event.data, registry.textFields(type), (text, pointer) => {
      if (!text.isWellFormed()) throw new EventInvalid(type, pointer, 'holds half a character');
      const part = deelVanTekst(categoryOf(stream, type, registry), event, pointer);
      plan.set(pointer, {
        deel: part,
        generatie: generation(part) + (erased.get(part) ?? 0),
      });
      return text;
    });
    return plan;
  });
}

/** All keys of some events, each once. */
export function keysOf(plans: readonly EventPlan[]): KeyRef[] {
  const found = new Map<string, KeyRef>();
  for (const plan of plans) for (const ref of plan.values()) found.set(keyName(ref), ref);
  return [...found.values()];
}

function categoryOf(stream: string, type: string, registry: EventRegistry): Categorie {
  const category = stream.slice(0, stream.indexOf('-'));
  if (registry.kind(type)?.stromen.includes(category)) return category as Categorie;
  throw new EventInvalid(type, '/type', `has no place in a stream ${category}-…`);
}
