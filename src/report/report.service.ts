import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { AsOf } from '../../projections/as-of.js';
import { VraagJaartabel } from '../../projections/jaartabel/jaartabel.query.js';
import { VraagTrajecten } from '../../projections/trajecten/trajecten.query.js';
import { VraagWerkjaar } from '../../projections/werkjaar/werkjaar.query.js';
import { asOfInWoorden } from './as-of-line.js';
import { compose, type ReportRows } from './compose.js';
import type { ReportDocument } from './document.js';

/** Asks the rows of a year, now or as of a day, and composes its report. Three queries, however many trajecten. */
@Injectable()
export class ReportService {
  constructor(private readonly queries: QueryBus) {}

  /** Undefined where the year was not opened (by then). */
  async rows(jaar: number, asOf?: AsOf): Promise<ReportRows | undefined> {
    const werkjaar = await this.queries.execute(new VraagWerkjaar(jaar, asOf));
    if (!werkjaar.length) return undefined;
    const ids = werkjaar.filter(({ soort }) => soort === 'TRAJECT').map(({ id }) => id);
    const [trajecten, cellen] = await Promise.all([
      this.queries.execute(new VraagTrajecten(ids, asOf)),
      this.queries.execute(new VraagJaartabel(ids, jaar, asOf)),
    ]);
    return { jaar, werkjaar, trajecten, cellen };
  }

  /** Undefined where the year was not opened (by then). */
  async report(jaar: number, asOf?: AsOf): Promise<ReportDocument | undefined> {
    const rows = await this.rows(jaar, asOf);
    return rows && compose(rows, asOf && asOfInWoorden(asOf));
  }
}
