/** Whether the texts of an exported event are sealed, and open. */
import { mapTexts } from '../../domain/tekstvelden.js';
import { EventInvalid } from '../codec-errors.js';
import { REGISTRY } from '../codec-registry.js';
import type { RecordedEvent } from '../event-log.js';
import type { StoredKey, TextKey } from '../sealing/key-table.js';
import { openedEvent } from '../sealing/opened-event.js';
import { isSealed, keyName } from '../sealing/sealed-text.js';

const NO_KEYS = new Map<string, TextKey>();

export class SealedTexts {
  private readonly streams: Map<string, Map<string, TextKey>> | undefined;

  /** @param keys left out: only whether they are sealed is seen */
  constructor(keys?: readonly StoredKey[]) {
    if (!keys) return;
    this.streams = new Map();
    for (const { stream, secret, erasedAt, ...ref } of keys) {
      const there = this.streams.get(stream) ?? new Map<string, TextKey>();
      this.streams.set(stream, there);
      there.set(keyName(ref), secret ?? { erasedAt: erasedAt! });
    }
  }

  /**
   * The event with its texts opened, where there are keys.
   * @throws EventInvalid for a text that is not sealed; reading its data throws TextUnreadable for one that does not open
   */
  seen(event: RecordedEvent): RecordedEvent {
    const { type, data, stream, revision } = event;
    mapTexts(data, REGISTRY.textFields(type), (text, pointer) => {
      if (isSealed(text)) return text;
      throw new EventInvalid(type, `/data${pointer}`, 'is not sealed', { stream, revision });
    });
    return this.streams ? openedEvent(event, this.streams.get(stream) ?? NO_KEYS, []) : event;
  }
}
