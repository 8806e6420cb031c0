/** Events as they came from the store, opened with the keys of their texts. */
import type { EventRegistry } from '../codec-registry.js';
import type { RecordedEvent } from '../event-log.js';
import type { Erasures } from './erasures.js';
import type { KeyRing } from './key-ring.js';
import type { StreamKeys } from './key-table.js';
import { openedEvent } from './opened-event.js';
import { type KeyRef, keyName, refsIn } from './sealed-text.js';

export class Opener {
  constructor(
    private readonly ring: KeyRing,
    private readonly erasures: Erasures,
    private readonly registry: EventRegistry,
  ) {}

  /**
   * The events with their texts; what was erased says so instead. One that only a newer program knows stays as it is.
   * @throws LogUnavailable when the keys cannot be asked for
   */
  async opened(events: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    const refs = events.map((event) => (this.mayHoldText(event) ? refsIn(event.data) : undefined));
    const needed = new Map<string, KeyRef[]>();
    events.forEach(({ stream }, nr) => {
      const own = refs[nr];
      if (!own) return;
      const before = needed.get(stream);
      if (before) before.push(...own);
      else needed.set(stream, [...own]);
    });
    if (needed.size === 0) return events;
    const keys = await this.keysFor(needed);
    return events.map((event, nr) => {
      const own = refs[nr];
      return own ? openedEvent(event, keys.get(event.stream)!, own) : event;
    });
  }

  /** A type or version that only a newer program knows passes as it is: the codec stops it by name. */
  private mayHoldText({ type, metadata }: RecordedEvent): boolean {
    const kind = this.registry.kind(type);
    if (!kind || metadata.schemaVersie > kind.versie) return false;
    return kind.vrijeTekst.length > 0 || metadata.schemaVersie < kind.versie;
  }

  /** With those that were erased, though the table of keys does not know of it yet. */
  private async keysFor(
    needed: ReadonlyMap<string, readonly KeyRef[]>,
  ): Promise<ReadonlyMap<string, StreamKeys>> {
    const found = new Map(await this.ring.known(needed));
    for (const [stream, refs] of needed) {
      const keys = found.get(stream)!;
      const missing = refs.filter((ref) => !keys.has(keyName(ref)));
      if (missing.length === 0) continue;
      const erasures = await this.erasures.upTo(stream, Infinity);
      const marks = missing.flatMap((ref) => {
        const mark = erasures.filter(({ deel }) => deel === ref.deel)[ref.generatie];
        return mark ? [[keyName(ref), { erasedAt: mark.at }] as const] : [];
      });
      found.set(stream, new Map([...keys, ...marks]));
    }
    return found;
  }
}
