import { VraagWerkjaar } from '../../../projections/werkjaar/werkjaar.query.js';
import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagStappen, type Stapregel } from '../../questions/stappen.query.js';
import { asOfOf, listFormatOf, notOpened, yearOf } from '../arguments.js';
import { csvHeading, csvLine } from '../csv.js';
import type { CliRequest, Output } from '../request.js';
import { jsonLines, writeInPieces } from './in-pieces.js';
import { requireRows } from './rows-up-to-date.js';

/** `stappen YEAR --format json|csv [--out FILE] [--as-of DAY] [--clock gebeurd|geregistreerd]`: a line for each step. */
export async function steps(
  application: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const { nest } = application;
  const jaar = yearOf(options['year']);
  const format = listFormatOf(options['format']);
  const asOf = asOfOf(options, vandaagInBrussel(nest.get<Clock>(CLOCK, { strict: false })()));
  // The past is folded from the log, but which streams there were stands in rows.
  const read = asOf ? ['voorvallen'] : ['werkjaar', 'onderdelen', 'procesverloop'];
  await requireRows(application, output, read);
  const desk = nest.get(QuestionDesk, { strict: false });
  const [opened] = await desk.ask(new VraagWerkjaar(jaar, asOf), vrager);
  if (!opened) throw notOpened(jaar, asOf);
  const rows = await desk.ask(new VraagStappen(jaar, asOf), vrager);
  await writeInPieces(format === 'csv' ? csv(rows) : jsonLines(rows), output);
}

function* csv(rows: readonly Stapregel[]): Iterable<string> {
  yield csvHeading();
  for (const row of rows) yield csvLine(row);
}
