import type { AsOf } from '../../../projections/as-of.js';
import { isDag } from '../../domain/kalender.js';
import { FORMATS } from '../../report/formats.js';
import { ReportService } from '../../report/report.service.js';
import type { Application } from '../../application.js';
import { CliRefused, type CliRequest, type Output } from '../request.js';

/** `report YEAR --format md|html|docx|pdf [--out FILE] [--as-of DAY] [--clock gebeurd|geregistreerd]` */
export async function report(
  { nest }: Application,
  { options }: CliRequest,
  output: Output,
): Promise<void> {
  const jaar = yearOf(options['year']);
  const name = String(options['format'] ?? 'md');
  const format = Object.entries(FORMATS).find(([key]) => key === name)?.[1];
  if (!format)
    throw new CliRefused(`Formaat ${name} bestaat niet: kies ${Object.keys(FORMATS).join(', ')}.`);
  const asOf = asOfFrom(options['asOf'], options['clock']);
  const document = await nest.get(ReportService).report(jaar, asOf);
  if (!document)
    throw new CliRefused(
      `Het werkjaar ${String(jaar)} is niet geopend${asOf ? ' op die dag' : ''}.`,
    );
  output.file(await format.render(document));
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

export function yearOf(value: unknown): number {
  const year = Number(value);
  if (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR) return year;
  throw new CliRefused(`"${String(value)}" is geen jaar: geef vier cijfers, zoals 2022.`);
}

type Option = CliRequest['options'][string];

function asOfFrom(dag: Option, klok: Option): AsOf | undefined {
  if (dag === undefined) {
    if (klok === undefined) return undefined;
    throw new CliRefused('Geef met --as-of de dag waarop --clock slaat, als JJJJ-MM-DD.');
  }
  const welke = klok ?? 'gebeurd';
  if (typeof dag !== 'string' || !isDag(dag))
    throw new CliRefused(`"${String(dag)}" is geen dag: schrijf JJJJ-MM-DD, zoals 2022-06-10.`);
  if (welke !== 'gebeurd' && welke !== 'geregistreerd')
    throw new CliRefused(`Klok ${String(welke)} bestaat niet: kies gebeurd of geregistreerd.`);
  return { klok: welke, dag };
}
