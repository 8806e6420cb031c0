/** An event as it is handed on: its texts are opened when somebody asks for its data, once. */
import { vandaagInBrussel } from '../../domain/kalender.js';
import { gewist } from '../../domain/gewist.js';
import type { RecordedEvent } from '../event-log.js';
import { open } from './cipher.js';
import { TextUnreadable } from './sealing-errors.js';
import type { StreamKeys } from './key-table.js';
import { type KeyRef, isSealed, keyName, parseSealed } from './sealed-text.js';

/**
 * @param keys of its stream, with every one that it needs and that exists
 * @returns the event; reading its `data` throws `TextUnreadable` where a key is missing or does not fit
 */
export function openedEvent(
  sealed: RecordedEvent,
  keys: StreamKeys,
  sealedWith: readonly KeyRef[],
): RecordedEvent {
  const { id, stream, revision, type, metadata, checkpoint, registeredAt } = sealed;
  let data: object | undefined;
  return {
    id,
    stream,
    revision,
    type,
    get data() {
      return (data ??= new Opener(sealed, keys).opened(sealed.data, '') as object);
    },
    metadata,
    checkpoint,
    registeredAt,
    sealedWith,
  };
}

class Opener {
  constructor(
    private readonly event: RecordedEvent,
    private readonly keys: StreamKeys,
  ) {}

  /** @param pointer of the value in the event's data */
  opened(value: unknown, pointer: string): unknown {
    if (isSealed(value)) return this.text(value, pointer);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.map((item, nr) => this.opened(item, `${pointer}/${String(nr)}`));
    const copy: Record<string, unknown> = {};
    for (const [name, below] of Object.entries(value))
      copy[name] = this.opened(below, `${pointer}/${name}`);
    return copy;
  }

  private text(sealed: string, pointer: string): string {
    const parsed = parseSealed(sealed);
    if (!parsed) throw this.unreadable('damaged', pointer);
    const key = this.keys.get(keyName(parsed.ref));
    if (!key) throw this.unreadable('missing', pointer);
    if ('erasedAt' in key) return gewist(vandaagInBrussel(key.erasedAt));
    const { id: eventId, stream, type } = this.event;
    const text = open(key, { eventId, stream, type, pointer }, parsed.bytes);
    if (text === undefined) throw this.unreadable('damaged', pointer);
    return text;
  }

  private unreadable(why: 'missing' | 'damaged', pointer: string): TextUnreadable {
    const { type, stream, revision } = this.event;
    return new TextUnreadable(why, type, pointer, { stream, revision });
  }
}
