import type { Asker } from '../../access/asker.js';
import { Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagWerkjaren } from '../../../projections/werkjaar/werkjaar.query.js';
import type { Option } from '../form/fields.js';
import type { Frame, Scene } from '../form/scene.js';
import { single, type FormInput } from '../form/input.js';
import { yearFromAddress, type PageRequest } from '../page-request.js';
import { trajectAddress, TRAJECTEN } from '../addresses.js';
import { YearPage } from '../werkjaar/year-page.service.js';
import { placeOptions } from '../werkjaar/node-place.js';

export interface AtNewTraject {
  readonly trajectId: string;
  /** The year in whose report it is to stand, where one is known. */
  readonly jaar: number | undefined;
}

export interface AroundNewTraject {
  /** Undefined while no year was opened. */
  readonly jaar: number | undefined;
  readonly plaatsen: readonly Option[];
}

/** A traject begins, and gets its place in the report where that is known already. */
@Injectable()
export class NewTrajectScene implements Scene<AtNewTraject, AroundNewTraject> {
  static readonly shows: readonly string[] = [];

  constructor(
    private readonly desk: QuestionDesk,
    private readonly jaarpagina: YearPage,
  ) {}

  at(request: PageRequest): AtNewTraject {
    const input = (request.body ?? {}) as FormInput;
    const jaar = yearFromAddress(request) ?? Number(single(input, 'werkjaar'));
    return { trajectId: single(input, 'trajectId'), jaar: jaar || undefined };
  }

  async around({ jaar: gevraagd }: AtNewTraject, vrager: Asker): Promise<AroundNewTraject> {
    const open = await this.desk.ask(new VraagWerkjaren(), vrager);
    const jaar = open.find((een) => een === gevraagd) ?? open[0];
    const plaatsen = jaar
      ? placeOptions((await this.jaarpagina.stand(vrager, jaar)).boom, { soort: 'TRAJECT' })
      : [];
    return { jaar, plaatsen };
  }

  frame({ jaar }: AroundNewTraject): Frame {
    return { back: TRAJECTEN, year: jaar };
  }

  after(at: AtNewTraject): string {
    return trajectAddress(at.trajectId, at.jaar);
  }

  stream({ trajectId }: AtNewTraject): string {
    return `traject-${trajectId}`;
  }
}
