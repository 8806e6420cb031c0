import { Id } from '../invoer-id.js';
import type { Decide } from '../aggregate.js';
import type { TrajectEvent } from './traject-events.js';
import type { TrajectStaat } from './traject.js';

/** What every command about a traject names: its one stream. */
export abstract class TrajectOpdracht {
  @Id() trajectId: string;
}

export type BeslisTraject<C> = Decide<C, TrajectStaat, TrajectEvent>;
