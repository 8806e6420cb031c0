import type { Vrager } from '../../access/vrager.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
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
    private readonly desk: QuestionDesk,
    private readonly standen: Jaarstanden,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  async nu(vrager: Vrager): Promise<Begin> {
    const trajecten = await this.desk.ask(new VraagAlleTrajecten(), vrager);
    const titels = new Map(trajecten.map(({ streamId, titel }) => [streamId, titel]));
    const vandaag = vandaagInBrussel(this.klok());
    const gepland = await this.desk.ask(
      new VraagGeplandeStappen([...titels.keys()], vandaag, HOOGSTENS),
      vrager,
    );
    const [jaar] = await this.desk.ask(new VraagWerkjaren(), vrager);
    const stand = jaar === undefined ? undefined : await this.standen.van(vrager, jaar);
    return { gepland, titels, ...(stand ? { stand } : {}) };
  }
}
