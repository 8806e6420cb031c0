import type { Asker } from '../../access/asker.js';
import { Inject, Injectable } from '@nestjs/common';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagProcesverloop } from '../../../projections/procesverloop/procesverloop.query.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import type { Dag } from '../../domain/dag.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { volledigheid, type Gemis, type Volledigheid } from '../../report/completeness.js';
import type { ReportRows } from '../../report/compose.js';
import { ReportService } from '../../report/report.service.js';

/** A year as its pages show it: what its report is made of, and what that still misses. */
export interface YearState {
  readonly rows: ReportRows;
  readonly stand: Volledigheid;
  /** Title of each traject of the year that was not withdrawn, by its id. */
  readonly titels: ReadonlyMap<string, string>;
  /** What each traject still misses, by its id; every traject of the year has an entry. */
  readonly gemis: ReadonlyMap<string, readonly Gemis[]>;
  /** Numbers that the report skips, because their traject was withdrawn. */
  readonly gaten: readonly Gat[];
}

export interface Gat {
  readonly trajectId: string;
  readonly titel: string;
  /** '2.1.6' */
  readonly cijfers: string;
}

/** Withdrawn trajecten keep their place, and with it their number. */
function gatenIn({ werkjaar, trajecten }: ReportRows): Gat[] {
  const weg = new Map(
    trajecten
      .filter(({ ingetrokken }) => ingetrokken)
      .map(({ streamId, titel }) => [streamId, titel]),
  );
  return werkjaar.flatMap(({ id, cijfers }) =>
    weg.has(id) && cijfers ? [{ trajectId: id, titel: weg.get(id)!, cijfers }] : [],
  );
}

/** Four queries, however many trajecten the year has. */
@Injectable()
export class YearStates {
  constructor(
    private readonly desk: QuestionDesk,
    private readonly report: ReportService,
    @Inject(CLOCK) private readonly klok: Clock,
  ) {}

  /** Today in Europe/Brussels. */
  vandaag(): Dag {
    return vandaagInBrussel(this.klok());
  }

  /** Undefined where the year was not opened. */
  async van(vrager: Asker, jaar: number): Promise<YearState | undefined> {
    const rows = await this.report.rows(vrager, jaar);
    if (!rows) return undefined;
    const titels = new Map(
      rows.trajecten
        .filter(({ ingetrokken }) => !ingetrokken)
        .map(({ streamId, titel }) => [streamId, titel]),
    );
    const ids = rows.werkjaar.map(({ id }) => id).filter((id) => titels.has(id));
    const verloop = await this.desk.ask(new VraagProcesverloop(ids, jaar), vrager);
    const stand = volledigheid(ids, rows.cellen, verloop, this.vandaag());
    const gemisVan = (id: string): Gemis[] =>
      stand.gemis.filter(({ trajectId }) => trajectId === id);
    const gemis = new Map(ids.map((id) => [id, gemisVan(id)]));
    return { rows, stand, titels, gemis, gaten: gatenIn(rows) };
  }
}
