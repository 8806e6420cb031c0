import { FORMATS } from '../../report/formats.js';
import { RenderFailed, renderProblemInWoorden } from '../../report/making/render-failed.js';
import { ReportService } from '../../report/report.service.js';
import { unprintable, unprintableInWoorden } from '../../report/unprintable.js';
import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { asOfOf, formatOf, notOpened, yearOf } from '../arguments.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';
import { requireRows } from './rows-up-to-date.js';

/** `report YEAR --format md|html|docx|pdf [--out FILE] [--as-of DAY] [--clock gebeurd|geregistreerd]` */
export async function report(
  application: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const { nest } = application;
  const jaar = yearOf(options['year']);
  const format = formatOf(options['format']);
  const asOf = asOfOf(options, vandaagInBrussel(nest.get<Clock>(CLOCK, { strict: false })()));
  // The past is folded from the log; the present stands in rows, which follow it.
  if (!asOf) await requireRows(application, output, ['werkjaar', 'onderdelen', 'jaartabel']);
  const document = await nest.get(ReportService, { strict: false }).report(vrager, jaar, asOf);
  if (!document) throw notOpened(jaar, asOf);
  const lost = format === FORMATS.pdf ? unprintableInWoorden(unprintable(document)) : undefined;
  if (lost) output.remark(lost);
  output.progress('Het verslag wordt gemaakt …');
  await output.file(await format.render(document).catch(refused));
}

/** @throws CliRefused what a person can do about it; anything else as it is */
function refused(problem: unknown): never {
  if (!(problem instanceof RenderFailed)) throw problem;
  const { titel, uitleg } = renderProblemInWoorden(problem);
  throw new CliRefused(`${titel}. ${uitleg}`);
}
