import { JaarVeld } from '../invoer.js';
import type { Decide } from '../aggregate.js';
import type { WerkjaarEvent } from './werkjaar-events.js';
import type { WerkjaarStaat } from './werkjaar.js';

/** What every command about a werkjaar names: its one stream. */
export abstract class WerkjaarOpdracht {
  @JaarVeld() jaar: number;
}

export type BeslisWerkjaar<C, F = unknown> = Decide<C, WerkjaarStaat, WerkjaarEvent, F>;
