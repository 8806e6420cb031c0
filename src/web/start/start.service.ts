import type { Vrager } from '../../access/vrager.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import {
  VraagGeplandeStappen,
  type GeplandeStappen,
} from '../../../projections/procesverloop/geplande-stappen.query.js';
import { VraagAlleTrajecten } from '../../../projections/trajecten/trajecten.query.js';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import type { DraftHead } from '../../drafts/draft.js';
import { Drafts } from '../../drafts/drafts.service.js';
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
  /** What this person typed and did not save, the latest first. */
  readonly onbewaard: readonly DraftHead[];
  readonly nu: Date;
}

const HOOGSTENS = 8;

/** Nine queries, however much was logged. */
@Injectable()
export class Beginstand {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly standen: Jaarstanden,
    private readonly drafts: Drafts,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  async nu(vrager: Vrager): Promise<Begin> {
    const trajecten = await this.desk.ask(new VraagAlleTrajecten(), vrager);
    const titels = new Map(trajecten.map(({ streamId, titel }) => [streamId, titel]));
    const nu = this.klok();
    const vandaag = vandaagInBrussel(nu);
    const gepland = await this.desk.ask(
      new VraagGeplandeStappen([...titels.keys()], vandaag, HOOGSTENS),
      vrager,
    );
    const [jaar] = await this.desk.ask(new VraagWerkjaren(), vrager);
    const stand = jaar === undefined ? undefined : await this.standen.van(vrager, jaar);
    const onbewaard = await this.drafts.of(vrager.actor.id);
    return { gepland, titels, onbewaard, nu, ...(stand ? { stand } : {}) };
  }
}
