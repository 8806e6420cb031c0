import { ProjectionRunner } from '../../../projections/runner.js';
import { ReportService } from '../../report/report.service.js';
import type { Vrager } from '../../access/vrager.js';
import type { Application } from '../../application.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { asOfOf, formatOf, yearOf } from '../arguments.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

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
  if (!asOf) await requireRows(nest.get(ProjectionRunner), await log.head());
  const document = await nest.get(ReportService, { strict: false }).report(vrager, jaar, asOf);
  if (!document)
    throw new CliRefused(
      `Het werkjaar ${String(jaar)} is niet geopend${asOf ? ' op die dag' : ''}.`,
    );
  await output.file(await format.render(document));
}

/** A first start after an update makes the rows anew. */
const WAIT_MS = 60_000;

/** A report that lacks what was just logged would not show that it does. */
async function requireRows(runner: ProjectionRunner, head: bigint | null): Promise<void> {
  if (head === null || (await runner.waitFor(head, WAIT_MS))) return;
  throw new CliRefused(
    'De leesmodellen lopen achter op het logboek ("trajectboek projections status" toont hoeveel). Probeer zo dadelijk opnieuw.',
  );
}
