import { ProjectionRunner } from '../../../projections/runner.js';
import { ReportService } from '../../report/report.service.js';
import type { Vrager } from '../../access/vrager.js';
import type { Application } from '../../application.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { asOfOf, formatOf, notOpened, yearOf } from '../arguments.js';
import type { CliRequest, Output } from '../request.js';
import { requireRows } from './rows-up-to-date.js';

/** `report YEAR --format md|html|docx|pdf [--out FILE] [--as-of DAY] [--clock gebeurd|geregistreerd]` */
export async function report(
  { nest, log }: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Vrager,
): Promise<void> {
  const jaar = yearOf(options['year']);
  const format = formatOf(options['format']);
  const asOf = asOfOf(options, vandaagInBrussel(nest.get<Clock>(CLOCK, { strict: false })()));
  // The past is folded from the log; the present stands in rows, which follow it.
  if (!asOf) await requireRows(nest.get(ProjectionRunner), log);
  const document = await nest.get(ReportService, { strict: false }).report(vrager, jaar, asOf);
  if (!document) throw notOpened(jaar, asOf);
  await output.file(await format.render(document));
}
