import { VraagWerkjaar } from '../../../projections/werkjaar/werkjaar.query.js';
import type { Vrager } from '../../access/vrager.js';
import type { Application } from '../../application.js';
import { CLOCK, type Clock } from '../../commands/clock.js';
import { vandaagInBrussel } from '../../domain/kalender.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import { VraagStappen, type Stapregel } from '../../questions/stappen.query.js';
import { asOfOf, listFormatOf, notOpened, yearOf } from '../arguments.js';
import { csvHeading, csvLine } from '../csv.js';
import type { CliRequest, Output } from '../request.js';
import { requireRows } from './rows-up-to-date.js';

/** `stappen YEAR --format json|csv [--out FILE] [--as-of DAY] [--clock gebeurd|geregistreerd]`: a line for each step. */
export async function steps(
  application: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Vrager,
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
  await written(format === 'csv' ? csv(rows) : json(rows), output);
}

function* json(rows: readonly Stapregel[]): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function* csv(rows: readonly Stapregel[]): Iterable<string> {
  yield csvHeading();
  for (const row of rows) yield csvLine(row);
}

/** Bytes of one message at the least, the last one apart: whoever asks may be another process, and slow. */
const PIECE = 64 * 1024;

/** A piece at a time: the text of a long list never stands in memory as a whole. */
async function written(lines: Iterable<string>, output: Output): Promise<void> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    await output.file(Buffer.from(piece));
    piece = '';
  }
  if (piece) await output.file(Buffer.from(piece));
}
