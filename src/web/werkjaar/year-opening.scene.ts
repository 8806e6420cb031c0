import type { Asker } from '../../access/asker.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { getallenVanDag, vandaagInBrussel } from '../../domain/kalender.js';
import type { Frame, Scene } from '../form/scene.js';
import { single, type FormInput } from '../form/input.js';
import type { PageRequest } from '../page-request.js';
import { yearAddress } from '../addresses.js';

export interface AtYearOpening {
  /** The year that was typed; NaN before. */
  readonly jaar: number;
}

export interface AroundYearOpening {
  /** The year that is most likely opened now. */
  readonly voorstel: number;
}

@Injectable()
export class YearOpeningScene implements Scene<AtYearOpening, AroundYearOpening> {
  static readonly shows: readonly string[] = [];

  constructor(
    private readonly desk: QuestionDesk,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  at({ body }: PageRequest): AtYearOpening {
    return { jaar: Number(single((body ?? {}) as FormInput, 'jaar').trim() || Number.NaN) };
  }

  async around(_at: AtYearOpening, vrager: Asker): Promise<AroundYearOpening> {
    const [laatste] = await this.desk.ask(new VraagWerkjaren(), vrager);
    const { jaar } = getallenVanDag(vandaagInBrussel(this.clock()));
    return { voorstel: laatste === undefined ? jaar : laatste + 1 };
  }

  frame(): Frame {
    return { back: '/', narrow: true };
  }

  after({ jaar }: AtYearOpening): string {
    return yearAddress(jaar);
  }

  stream({ jaar }: AtYearOpening): string {
    return `werkjaar-${String(jaar)}`;
  }
}
