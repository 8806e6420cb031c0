import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { TrajectRij } from '../../../projections/trajecten/trajecten.table.js';
import {
  VraagAlleTrajecten,
  VraagTrajecten,
} from '../../../projections/trajecten/trajecten.query.js';
import {
  VraagJarenVanTraject,
  VraagWerkjaren,
} from '../../../projections/werkjaar/werkjaar.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';

export interface StapBron {
  readonly traject?: TrajectRij;
  readonly trajecten: readonly TrajectRij[];
  readonly plaats?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the form to log a step knows beside what is typed in it. */
@Injectable()
export class StapGegevensBron {
  constructor(
    private readonly queries: QueryBus,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  /** The year asked for, else the latest in which the traject stands, else the latest opened, else this one. */
  async werkjaar(trajectId: string, gevraagd?: number): Promise<number> {
    if (gevraagd) return gevraagd;
    const staatIn = UUID.test(trajectId)
      ? await this.queries.execute(new VraagJarenVanTraject(trajectId))
      : [];
    const open = staatIn[0] ? [] : await this.queries.execute(new VraagWerkjaren());
    return staatIn[0]?.jaar ?? open[0] ?? Number(vandaagInBrussel(this.klok()).slice(0, 4));
  }

  /** @throws NotFoundException for a traject that is not there; without one, all are given to choose from */
  async voor(trajectId: string, jaar: number): Promise<StapBron> {
    if (!trajectId) return { trajecten: await this.queries.execute(new VraagAlleTrajecten()) };
    const [traject] = UUID.test(trajectId)
      ? await this.queries.execute(new VraagTrajecten([trajectId]))
      : [];
    if (!traject) throw new NotFoundException();
    const staatIn = await this.queries.execute(new VraagJarenVanTraject(trajectId));
    const knoop = staatIn.find((rij) => rij.jaar === jaar);
    const waar = [knoop?.cijfers, 'Procesverloop'].filter(Boolean).join(', ');
    return {
      traject,
      trajecten: [],
      plaats: knoop
        ? `Komt in het verslag van ${String(jaar)}: ${waar}`
        : `Dit traject staat nog niet in het verslag van ${String(jaar)}.`,
    };
  }
}
