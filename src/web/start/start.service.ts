import { Inject, Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import {
  VraagGeplandeStappen,
  type GeplandeStappen,
} from '../../../projections/procesverloop/geplande-stappen.query.js';
import { VraagAlleTrajecten } from '../../../projections/trajecten/trajecten.query.js';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { Jaarstanden, type Jaarstand } from '../werkjaar/jaarstand.service.js';

/** What whoever comes in must know first. */
export interface Begin {
  readonly gepland: GeplandeStappen;
  /** Title of each traject that was not withdrawn, by its id. */
  readonly titels: ReadonlyMap<string, string>;
  /** The latest year that was opened; undefined before the first. */
  readonly stand?: Jaarstand;
}

const HOOGSTENS = 8;

/** Eight queries, however much was logged. */
@Injectable()
export class Beginstand {
  constructor(
    private readonly queries: QueryBus,
    private readonly standen: Jaarstanden,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  async nu(): Promise<Begin> {
    const trajecten = await this.queries.execute(new VraagAlleTrajecten());
    const titels = new Map(trajecten.map(({ streamId, titel }) => [streamId, titel]));
    const vandaag = vandaagInBrussel(this.klok());
    const gepland = await this.queries.execute(
      new VraagGeplandeStappen([...titels.keys()], vandaag, HOOGSTENS),
    );
    const [jaar] = await this.queries.execute(new VraagWerkjaren());
    const stand = jaar === undefined ? undefined : await this.standen.van(jaar);
    return { gepland, titels, ...(stand ? { stand } : {}) };
  }
}
