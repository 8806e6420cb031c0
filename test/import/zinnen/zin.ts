/** What a sentence of an old report must give, and short ways to write that down. README.md says how it is counted. */
import type { Dag } from '../../../src/domain/dag.js';
import type { Moduscode } from '../../../src/domain/modus.js';
import type { Precisie } from '../../../src/domain/tijdsaanduiding.js';
import type { SoortUitvoerder, StapCode, StapStatus } from '../../../src/domain/traject/waarden.js';

/** Bounds as `Tijdsaanduiding` has them: inclusive days, null where open or unknown. */
export interface Tijdverwachting {
  van: Dag | null;
  tot: Dag | null;
  precisie: Precisie;
  omstreeks?: true;
  /** The days of a LIJST of days, in the order of the text. */
  dagen?: readonly Dag[];
}

interface Bijzonderheden {
  volgnummer?: number;
  aantal?: number | 'enkele';
  status?: StapStatus;
  uitvoerder?: SoortUitvoerder;
  modus?: Moduscode;
  /** Words that the step's doel must hold. */
  doel?: string;
  /** A second time that is as right as the first, where the text allows two readings. */
  ofTijd?: Tijdverwachting;
}

/** ANDERS is any type of somebody's own words. */
type Typeverwachting = StapCode | 'ANDERS';

export type Stapverwachting = { type: Typeverwachting } & Tijdverwachting &
  Bijzonderheden &
  Required<Pick<Bijzonderheden, 'status' | 'uitvoerder'>>;

export interface Zin {
  /** What is special about it; unique over all files. */
  naam: string;
  /** The werkjaar of the report. */
  jaar: number;
  /** The procesverloop as it stands in the cell; an empty line parts paragraphs. */
  cel: string;
  stappen: readonly Stapverwachting[];
  /** Steps that may be found and need not be. */
  mag?: readonly Stapverwachting[];
  /** Paragraphs and list items that tell of no step and must stay as text; absent where that is not judged. */
  alineas?: number;
}

const stap = (
  type: Typeverwachting,
  tijd: Tijdverwachting,
  bijzonder: Bijzonderheden,
): Stapverwachting => ({ status: 'GEHOUDEN', uitvoerder: 'BAZ', type, ...tijd, ...bijzonder });

/** A step on one day; held by BAZ unless it says otherwise. */
export const dag = (
  type: Typeverwachting,
  op: Dag,
  bijzonder: Bijzonderheden = {},
): Stapverwachting => stap(type, { van: op, tot: op, precisie: 'DAG' }, bijzonder);

/** One activity on several days, given in the order of the calendar. */
export const dagen = (
  type: Typeverwachting,
  op: readonly [Dag, Dag, ...Dag[]],
  bijzonder: Bijzonderheden = {},
): Stapverwachting =>
  stap(type, { van: op[0], tot: op.at(-1) ?? op[0], precisie: 'LIJST', dagen: op }, bijzonder);

/** A step in a stretch of the calendar: 'MAAND 2022-03-01 2022-03-31'; a dash for an open bound. */
export const tijdens = (
  type: Typeverwachting,
  wanneer: `${Precisie} ${string} ${string}`,
  bijzonder: Bijzonderheden = {},
): Stapverwachting => stap(type, tijd(wanneer), bijzonder);

/** The same for a time alone. */
export const tijd = (wanneer: `${Precisie} ${string} ${string}`): Tijdverwachting => {
  const [precisie, van, tot] = wanneer.split(' ') as [Precisie, string, string];
  return { precisie, van: van === '-' ? null : van, tot: tot === '-' ? null : tot };
};

/** A step of which the text gives no date. */
export const zonderDatum = (
  type: Typeverwachting,
  bijzonder: Bijzonderheden = {},
): Stapverwachting => stap(type, { van: null, tot: null, precisie: 'ONBEKEND' }, bijzonder);

/** A cell of several lines. */
export const regels = (...lijnen: string[]): string => lijnen.join('\n');
