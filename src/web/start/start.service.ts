import type { Asker } from '../../access/asker.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import {
  VraagGeplandeStappen,
  type GeplandeStappen,
} from '../../../projections/onderdelen/geplande-stappen.query.js';
import {
  VraagAlleTrajecten,
  VraagTrajecten,
} from '../../../projections/onderdelen/trajecten.query.js';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import type { DraftHead } from '../../drafts/draft.js';
import { Drafts } from '../../drafts/drafts.service.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { YearStates, type YearState } from '../werkjaar/year-state.service.js';

/** What whoever comes in must know first: the same for everyone. */
export interface Begin {
  readonly gepland: GeplandeStappen;
  /** Whether any traject was started that was not withdrawn. */
  readonly heeftTrajecten: boolean;
  /** The latest year that was opened; undefined before the first. */
  readonly stand?: YearState;
}

/** What only this person sees. */
export interface Eigen {
  /** Title of each traject of which something was typed and not saved, by its id. */
  readonly titels: ReadonlyMap<string, string>;
  /** What this person typed and did not save, the latest first. */
  readonly onbewaard: readonly DraftHead[];
  readonly nu: Date;
}

const HOOGSTENS = 8;

/** Eight queries for everyone, and two for who looks, however much was logged. */
@Injectable()
export class Beginstand {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly standen: YearStates,
    private readonly drafts: Drafts,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  async nu(vrager: Asker): Promise<Begin> {
    const [een] = await this.desk.ask(new VraagAlleTrajecten({ vanaf: 0, limiet: 1 }), vrager);
    const gepland = await this.desk.ask(
      new VraagGeplandeStappen(vandaagInBrussel(this.klok()), HOOGSTENS),
      vrager,
    );
    const [jaar] = await this.desk.ask(new VraagWerkjaren(), vrager);
    const stand = jaar === undefined ? undefined : await this.standen.van(vrager, jaar);
    return { gepland, heeftTrajecten: een !== undefined, ...(stand ? { stand } : {}) };
  }

  async eigen(vrager: Asker): Promise<Eigen> {
    const onbewaard = await this.drafts.of(vrager.actor.id);
    return { onbewaard, titels: await this.titels(vrager, onbewaard), nu: this.klok() };
  }

  private async titels(
    vrager: Asker,
    onbewaard: readonly DraftHead[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = onbewaard.flatMap(({ stream }) => /^traject-(.+)$/u.exec(stream)?.[1] ?? []);
    if (ids.length === 0) return new Map();
    const trajecten = await this.desk.ask(new VraagTrajecten([...new Set(ids)]), vrager);
    return new Map(
      trajecten.filter(({ ingetrokken }) => !ingetrokken).map((een) => [een.streamId, een.titel]),
    );
  }
}
