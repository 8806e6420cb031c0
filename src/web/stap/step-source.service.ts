import type { Asker } from '../../access/asker.js';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { TrajectRij } from '../../../projections/onderdelen/trajecten.query.js';
import { VraagDelenVan } from '../../../projections/onderdelen/delen-van.query.js';
import {
  VraagAlleTrajecten,
  VraagTrajecten,
} from '../../../projections/onderdelen/trajecten.query.js';
import {
  VraagJarenVanTraject,
  VraagWerkjaren,
} from '../../../projections/werkjaar/werkjaar.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { FoundParts } from '../traject/found-parts.js';
import { nextNumbers, type NextNumbers } from './next-number.js';

export interface StepSource {
  readonly traject?: TrajectRij;
  readonly trajecten: readonly TrajectRij[];
  readonly plaats?: string;
  /** What a next step of each kind would be numbered; none while the traject is to be chosen. */
  readonly nummers: NextNumbers;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the form to log a step knows beside what is typed in it. */
@Injectable()
export class StapGegevensBron {
  constructor(
    private readonly desk: QuestionDesk,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  /** The year asked for, else the latest in which the traject stands, else the latest opened, else this one. */
  async werkjaar(vrager: Asker, trajectId: string, gevraagd?: number): Promise<number> {
    if (gevraagd) return gevraagd;
    const staatIn = UUID.test(trajectId)
      ? await this.desk.ask(new VraagJarenVanTraject(trajectId), vrager)
      : [];
    const open = staatIn[0] ? [] : await this.desk.ask(new VraagWerkjaren(), vrager);
    return staatIn[0]?.jaar ?? open[0] ?? Number(vandaagInBrussel(this.klok()).slice(0, 4));
  }

  /** @throws NotFoundException for a traject that is not there; without one, all are given to choose from */
  async voor(vrager: Asker, trajectId: string, jaar: number): Promise<StepSource> {
    if (!trajectId)
      return { trajecten: await this.desk.ask(new VraagAlleTrajecten(), vrager), nummers: {} };
    const [traject] = UUID.test(trajectId)
      ? await this.desk.ask(new VraagTrajecten([trajectId]), vrager)
      : [];
    if (!traject) throw new NotFoundException();
    const staatIn = await this.desk.ask(new VraagJarenVanTraject(trajectId), vrager);
    const knoop = staatIn.find((rij) => rij.jaar === jaar);
    const waar = [knoop?.cijfers, 'Procesverloop'].filter(Boolean).join(', ');
    return {
      traject,
      trajecten: [],
      nummers: await this.nummers(vrager, traject),
      plaats: knoop
        ? `Komt in het verslag van ${String(jaar)}: ${waar}`
        : `Dit traject staat nog niet in het verslag van ${String(jaar)}.`,
    };
  }

  private async nummers(
    vrager: Asker,
    { streamId, deeltrajecten }: TrajectRij,
  ): Promise<NextNumbers> {
    const delen = new FoundParts(
      await this.desk.ask(new VraagDelenVan('traject', streamId, { soort: 'STAP' }), vrager),
    );
    return nextNumbers(
      delen.alle('STAP').map(({ deel }) => deel.gegevens),
      deeltrajecten.map(({ id }) => id),
    );
  }
}
