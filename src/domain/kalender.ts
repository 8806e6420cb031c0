/**
 * Calendar arithmetic on `Dag` strings. A `Date` is used only as a UTC counter, never in the machine's own time zone;
 * what depends on Belgian time goes through `Intl` and 'Europe/Brussels'.
 */
import type { Dag } from './dag.js';

const VORM_VAN_EEN_DAG = /^(\d{4})-(\d{2})-(\d{2})$/;
const MILLISECONDEN_PER_DAG = 86_400_000;

/** Reads the wall clock of Brussels; `h23` because some engines print midnight as 24 otherwise. */
const klokInBrussel = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Brussels',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** `Date.UTC` takes years below 100 for 19xx; `setUTCFullYear` does not. */
const utc = (jaar: number, maand: number, dag: number): Date => {
  const datum = new Date(0);
  datum.setUTCFullYear(jaar, maand - 1, dag);
  return datum;
};

const alsDag = (datum: Date): Dag => datum.toISOString().slice(0, 10);

/** The number of days in a month; `maand` counts from 1. */
export const laatsteDagVanMaand = (jaar: number, maand: number): number =>
  utc(jaar, maand + 1, 0).getUTCDate();

/** The day with these numbers, or undefined where the calendar has none (31 February); years 0–9999. */
export const dagUitGetallen = (jaar: number, maand: number, dag: number): Dag | undefined => {
  if (![jaar, maand, dag].every(Number.isInteger)) return undefined;
  if (jaar < 0 || jaar > 9999 || maand < 1 || maand > 12) return undefined;
  if (dag < 1 || dag > laatsteDagVanMaand(jaar, maand)) return undefined;
  return alsDag(utc(jaar, maand, dag));
};

/** The numbers of a day; `maand` counts from 1. Refuses (RangeError) what is not a `Dag`. */
export const getallenVanDag = (dag: Dag): { jaar: number; maand: number; dag: number } => {
  const delen = VORM_VAN_EEN_DAG.exec(dag);
  if (!delen) throw new RangeError(`geen kalenderdag: ${dag}`);
  return { jaar: Number(delen[1]), maand: Number(delen[2]), dag: Number(delen[3]) };
};

/** True for `JJJJ-MM-DD` that exists in the calendar. */
export const isDag = (tekst: string): tekst is Dag => {
  const delen = VORM_VAN_EEN_DAG.exec(tekst);
  return (
    delen !== null &&
    dagUitGetallen(Number(delen[1]), Number(delen[2]), Number(delen[3])) !== undefined
  );
};

/** The day so many days later, or earlier where `aantal` is negative. */
export const plusDagen = (dag: Dag, aantal: number): Dag => {
  const { jaar, maand, dag: nummer } = getallenVanDag(dag);
  return alsDag(utc(jaar, maand, nummer + aantal));
};

const verschilMetUtc = (moment: Date): number => {
  const deel = Object.fromEntries(
    klokInBrussel.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const klok =
    utc(deel.year, deel.month, deel.day).getTime() +
    ((deel.hour * 60 + deel.minute) * 60 + deel.second) * 1000;
  return klok - Math.floor(moment.getTime() / 1000) * 1000;
};

/** The calendar day in Brussels at an instant. */
export const vandaagInBrussel = (nu: Date): Dag =>
  alsDag(new Date(nu.getTime() + verschilMetUtc(nu)));

/** The last millisecond of a day in Brussels, as an instant: what is registered up to it belongs to that day. */
export const eindVanDag = (dag: Dag): Date => {
  const { jaar, maand, dag: nummer } = getallenVanDag(dag);
  const middernacht = utc(jaar, maand, nummer).getTime() + MILLISECONDEN_PER_DAG;
  const geraden = new Date(middernacht - verschilMetUtc(new Date(middernacht)));
  return new Date(middernacht - verschilMetUtc(geraden) - 1);
};
