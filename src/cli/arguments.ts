/** What arguments mean: looked at before anything is opened, and again by whoever carries the request out. */
import type { AsOf } from '../../projections/as-of.js';
import type { Dag } from '../domain/dag.js';
import { leesDag } from '../domain/tijd/lees-dag.js';
import { FORMATS, type ReportFormat } from '../report/formats.js';
import { geenDag } from '../wording/weigering-zin.js';
import { CliRefused, type CliRequest } from './request.js';

type Value = CliRequest['options'][string];

const YEAR = /^(19|20|21)\d\d$/u;

/** @throws CliRefused */
export function yearOf(value: Value): number {
  if (YEAR.test(String(value))) return Number(value);
  throw new CliRefused(`"${String(value)}" is geen jaar: geef vier cijfers, zoals 2022.`);
}

/** Markdown where none is named. @throws CliRefused */
export function formatOf(value: Value): ReportFormat {
  const name = String(value ?? 'md');
  const format = Object.entries(FORMATS).find(([key]) => key === name)?.[1];
  if (format) return format;
  throw new CliRefused(`Formaat ${name} bestaat niet: kies ${Object.keys(FORMATS).join(', ')}.`);
}

/** Of a list: JSON where none is named. @throws CliRefused */
export const listFormatOf = (value: Value): 'json' | 'csv' => oneOf(['json', 'csv'], value);

/** Of doubts, which are read first of all: as text where none is named. @throws CliRefused */
export const doubtFormatOf = (value: Value): 'tekst' | 'json' | 'csv' =>
  oneOf(['tekst', 'json', 'csv'], value);

/** The first where none is named. */
function oneOf<F extends string>(formats: readonly [F, ...F[]], value: Value): F {
  const name = String(value ?? formats[0]);
  const format = formats.find((each) => each === name);
  if (format) return format;
  throw new CliRefused(`Formaat ${name} bestaat niet: kies ${formats.join(', ')}.`);
}

/** Of a year that is not there, or was not there yet. */
export const notOpened = (jaar: number, asOf: AsOf | undefined): CliRefused =>
  new CliRefused(`Het werkjaar ${String(jaar)} is niet geopend${asOf ? ' op die dag' : ''}.`);

const CLOCKS = ['gebeurd', 'geregistreerd'] as const;

/**
 * Undefined for now. A day, or a time in words of which the last day counts; a year that it does not name is the report's.
 * @param vandaag what 'gisteren' is seen from
 * @throws CliRefused
 */
export function asOfOf(
  { asOf, clock, year }: CliRequest['options'],
  vandaag: Dag,
): Extract<AsOf, { dag: Dag }> | undefined {
  if (asOf === undefined) {
    if (clock === undefined) return undefined;
    throw new CliRefused('Geef met --as-of de dag waarop --clock slaat, zoals 2022-06-10.');
  }
  const dag = leesDag(String(asOf), { werkjaar: Number(year), vandaag }, 'laatste');
  if (typeof dag !== 'string') throw new CliRefused(geenDag(dag));
  const klok = CLOCKS.find((name) => name === (clock ?? 'gebeurd'));
  if (klok) return { klok, dag };
  throw new CliRefused(`Klok ${String(clock)} bestaat niet: kies gebeurd of geregistreerd.`);
}

/** Of an event in the log; 0 stands before all. @throws CliRefused */
export function positionOf(value: Value): bigint {
  if (/^\d{1,18}$/u.test(String(value))) return BigInt(String(value));
  throw new CliRefused(
    `"${String(value)}" is geen positie: geef het getal van een regel, of 0 voor alles.`,
  );
}
