import type { Asker } from '../../access/asker.js';
import type { Application } from '../../application.js';
import { QuestionDesk } from '../../questions/question-desk.js';
import {
  TWIJFELKOLOMMEN,
  VraagTwijfels,
  type Twijfelregel,
} from '../../questions/twijfels.query.js';
import { csvLineOf } from '../../text/csv-cell.js';
import { doubtFormatOf, yearOf } from '../arguments.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';
import { doubtLines } from './doubt-lines.js';
import { jsonLines, writeInPieces } from './in-pieces.js';
import { requireRows } from './rows-up-to-date.js';

/** `twijfels YEAR --format tekst|json|csv [--out FILE]`: what was doubted when a report was read into that year. */
export async function keptDoubts(
  application: Application,
  { options }: CliRequest,
  output: Output,
  vrager: Asker,
): Promise<void> {
  const jaar = yearOf(options['year']);
  const format = doubtFormatOf(options['format']);
  await requireRows(application, output, ['onderdelen']);
  const desk = application.nest.get(QuestionDesk, { strict: false });
  const rows = await desk.ask(new VraagTwijfels(jaar), vrager);
  if (!rows)
    throw new CliRefused(
      `In het werkjaar ${String(jaar)} is hier geen verslag ingelezen, dus zijn er geen twijfels bewaard.`,
    );
  const lines = { tekst: text, json: jsonLines, csv }[format];
  await writeInPieces(lines(rows, jaar), output);
}

function* text(rows: readonly Twijfelregel[], jaar: number): Iterable<string> {
  const none = `Bij het verslag dat in ${String(jaar)} ingelezen is, staat geen twijfel meer open.`;
  yield `${rows.length ? `Twijfels (${String(rows.length)}):` : none}\n`;
  for (const row of rows) for (const line of doubtLines(row)) yield `${line}\n`;
}

function* csv(rows: readonly Twijfelregel[]): Iterable<string> {
  yield csvLineOf(TWIJFELKOLOMMEN);
  for (const row of rows) yield csvLineOf(TWIJFELKOLOMMEN.map((kolom) => row[kolom]));
}
