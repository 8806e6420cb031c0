/** Why a sealed text cannot be opened. That it was erased is no error: it opens as the reserved word of `gewist.ts`. */
import type { Place } from '../codec-errors.js';

/**
 * `missing`: no key for it, and nobody erased it. The database that holds the keys is older than the log, or another one.
 * `damaged`: its key does not open it. What stands in the log is not what was written.
 */
export type Unreadable = 'missing' | 'damaged';

/** Holds no word of the text, nor of the key. */
export class TextUnreadable extends Error {
  override readonly name = 'TextUnreadable';
  constructor(
    readonly why: Unreadable,
    readonly type: string,
    /** JSON pointer in the event's data. */
    readonly path: string,
    readonly place: Place,
  ) {
    super(
      `${type} at ${place.stream}@${String(place.revision)}: the text ${path} is sealed, and ${WHY[why]}`,
    );
  }
}

const WHY: Readonly<Record<Unreadable, string>> = {
  missing: 'its key is missing',
  damaged: 'its key does not open it',
};
