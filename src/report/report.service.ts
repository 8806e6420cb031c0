import { Injectable } from '@nestjs/common';
import { QuestionDesk } from '../questions/question-desk.js';
import type { Asker } from '../access/asker.js';
import type { AsOf } from '../../projections/as-of.js';
import { VraagJaartabel } from '../../projections/jaartabel/jaartabel.query.js';
import { VraagTrajecten } from '../../projections/onderdelen/trajecten.query.js';
import { VraagWerkjaar } from '../../projections/werkjaar/werkjaar.query.js';
import { overalMetGewist } from '../wording/gewist-zin.js';
import { asOfInWoorden } from './as-of-line.js';
import { compose, type ReportRows } from './compose.js';
import type { ReportDocument } from './document.js';

/** Asks the rows of a year, now or as of a day, and composes its report. Three queries, however many trajecten. */
@Injectable()
export class ReportService {
  constructor(private readonly desk: QuestionDesk) {}

  /** Undefined where the year was not opened (by then). */
  async rows(vrager: Asker, jaar: number, asOf?: AsOf): Promise<ReportRows | undefined> {
    const werkjaar = await this.desk.ask(new VraagWerkjaar(jaar, asOf), vrager);
    if (!werkjaar.length) return undefined;
    const ids = werkjaar.filter(({ soort }) => soort === 'TRAJECT').map(({ id }) => id);
    const [trajecten, cellen] = await Promise.all([
      this.desk.ask(new VraagTrajecten(ids, asOf), vrager),
      this.desk.ask(new VraagJaartabel(ids, jaar, asOf), vrager),
    ]);
    return overalMetGewist({ jaar, werkjaar, trajecten, cellen });
  }

  /** Undefined where the year was not opened (by then). */
  async report(vrager: Asker, jaar: number, asOf?: AsOf): Promise<ReportDocument | undefined> {
    const rows = await this.rows(vrager, jaar, asOf);
    return rows && compose(rows, asOf && asOfInWoorden(asOf));
  }
}
