import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../domain/aggregate.js';
import { StreamStore } from '../commands/stream-store.js';
import { vertel, type Voorval } from '../wording/voorval.js';

/** The story of one stream, straight from the log: what a page says was done is what was registered. */
@Injectable()
export class Verleden {
  constructor(private readonly store: StreamStore) {}

  /** Oldest first; none where the stream does not exist. @param stroom 'traject-<id>' or 'werkjaar-2022' */
  async van(stroom: string): Promise<Voorval[]> {
    return vertel(await this.store.factsOf<DomainEvent>(stroom));
  }
}
