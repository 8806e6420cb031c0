import type { Asker } from '../../access/asker.js';
import { Inject, Injectable, NotFoundException } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import type { AsOf } from '../../../projections/as-of.js';
import {
  VraagDelenInLogboek,
  VraagDelenVan,
} from '../../../projections/onderdelen/delen-van.query.js';
import { VraagJaartabel } from '../../../projections/jaartabel/jaartabel.query.js';
import type { JaartabelRij } from '../../../projections/jaartabel/jaartabel.table.js';
import { VraagProcesverloop } from '../../../projections/procesverloop/procesverloop.query.js';
import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import {
  VraagTrajecten,
  type TrajectRij,
} from '../../../projections/onderdelen/trajecten.query.js';
import {
  VraagJarenVanTraject,
  VraagWerkjaar,
} from '../../../projections/werkjaar/werkjaar.query.js';
import type { WerkjaarRij } from '../../../projections/werkjaar/werkjaar.table.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import type { Dag } from '../../domain/dag.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { StapGegevensBron } from '../stap/step-source.service.js';
import { FoundParts } from './found-parts.js';
import { StepLinks, type Doelstap } from './step-links.service.js';

/** A traject in one year, as its page shows it and its forms change it. */
export interface Stand {
  readonly trajectId: string;
  readonly jaar: number;
  /** Undefined where it did not exist yet, in the past that was asked for. */
  readonly traject: TrajectRij | undefined;
  /** As it is called today. */
  readonly titel: string;
  readonly verloop: readonly ProcesverloopRij[];
  readonly cellen: readonly JaartabelRij[];
  readonly delen: FoundParts;
  /** Names of the steps that its steps are linked to, by their id. */
  readonly gekoppeld: ReadonlyMap<string, string>;
  /** Its place in this year's report with the headings above it, outermost first; empty where it has none. */
  readonly pad: readonly WerkjaarRij[];
  /** Whether this year was opened: only then can it have a place in its report. */
  readonly isOpen: boolean;
  /** The years in whose report it stands, and this one; the latest first. */
  readonly jaren: readonly number[];
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

@Injectable()
export class TrajectSource {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly stapBron: StapGegevensBron,
    private readonly koppelingen: StepLinks,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  /** Today in Europe/Brussels. */
  vandaag(): Dag {
    return vandaagInBrussel(this.klok());
  }

  /** The year asked for, else the one in which it makes most sense to show the traject. */
  jaar(vrager: Asker, trajectId: string, gevraagd?: number): Promise<number> {
    return this.stapBron.werkjaar(vrager, trajectId, gevraagd);
  }

  /** Steps that one of this traject's can be linked to. */
  doelstappen(vrager: Asker, { trajectId, jaar }: Stand): Promise<Doelstap[]> {
    return this.koppelingen.keuze(vrager, trajectId, jaar);
  }

  /** The same, its parts as the log has them this moment: for a form that changes them. @throws NotFoundException */
  async standVoorFormulier(vrager: Asker, trajectId: string, jaar?: number): Promise<Stand> {
    const stand = await this.stand(vrager, trajectId, jaar);
    const rijen = await this.desk.ask(new VraagDelenInLogboek('traject', trajectId), vrager);
    return { ...stand, delen: new FoundParts(rijen) };
  }

  /** @throws NotFoundException for a traject that is not there today */
  async stand(
    vrager: Asker,
    trajectId: string,
    gevraagdJaar?: number,
    asOf?: AsOf,
  ): Promise<Stand> {
    const nu = UUID.test(trajectId)
      ? await this.desk.ask(new VraagTrajecten([trajectId]), vrager)
      : [];
    if (!nu.length) throw new NotFoundException();
    const jaar = await this.stapBron.werkjaar(vrager, trajectId, gevraagdJaar);
    const ids = [trajectId];
    const [[traject], verloop, cellen, rijen, knopen, staatIn] = await Promise.all([
      asOf ? this.desk.ask(new VraagTrajecten(ids, asOf), vrager) : nu,
      this.desk.ask(new VraagProcesverloop(ids, jaar, asOf), vrager),
      this.desk.ask(new VraagJaartabel(ids, jaar, asOf), vrager),
      this.desk.ask(new VraagDelenVan('traject', trajectId, {}, asOf), vrager),
      this.desk.ask(new VraagWerkjaar(jaar, asOf), vrager),
      this.desk.ask(new VraagJarenVanTraject(trajectId), vrager),
    ]);
    const jaren = [...new Set([jaar, ...staatIn.map((rij) => rij.jaar)])].sort((a, b) => b - a);
    const pad = padNaar(knopen, trajectId);
    const isOpen = knopen.length > 0;
    const delen = new FoundParts(rijen);
    const gekoppeld = await this.koppelingen.namen(vrager, delen, trajectId, asOf);
    const { titel } = nu[0]!;
    const gelezen = { traject, titel, verloop, cellen, delen, gekoppeld };
    return { trajectId, jaar, ...gelezen, pad, isOpen, jaren };
  }
}

function padNaar(knopen: readonly WerkjaarRij[], id: string): WerkjaarRij[] {
  const opId = new Map(knopen.map((knoop) => [knoop.id, knoop]));
  const pad: WerkjaarRij[] = [];
  for (let knoop = opId.get(id); knoop; knoop = opId.get(knoop.ouderId ?? '')) pad.unshift(knoop);
  return pad;
}
