/** The words that times are written with in Dutch, in lower case. */

/** In the order of the calendar: `MAANDEN[0]` is January. */
export const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const AFKORTINGEN: Record<string, number> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mrt: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

const VOLUIT = new Map<string, number>(MAANDEN.map((naam, index) => [naam, index + 1]));

/** 1–12 for the full name of a month. */
export const maandVoluit = (woord: string): number | undefined => VOLUIT.get(woord);

/** 1–12 for a month's name or its abbreviation. */
export const maandVan = (woord: string): number | undefined =>
  VOLUIT.get(woord) ?? (Object.hasOwn(AFKORTINGEN, woord) ? AFKORTINGEN[woord] : undefined);

/** Each starts in this month of its year and lasts three months: winter ends in the next year. */
export const SEIZOENEN = { voorjaar: 3, zomer: 6, najaar: 9, winter: 12 } as const;
export type Seizoen = keyof typeof SEIZOENEN;

const SEIZOENSWOORDEN = new Map<string, Seizoen>([
  ['voorjaar', 'voorjaar'],
  ['lente', 'voorjaar'],
  ['zomer', 'zomer'],
  ['najaar', 'najaar'],
  ['herfst', 'najaar'],
  ['winter', 'winter'],
]);

export const seizoenVan = (woord: string): Seizoen | undefined => SEIZOENSWOORDEN.get(woord);

const WEEKDAGEN = new Set(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo'.split(' '),
);

export const isWeekdag = (woord: string): boolean => WEEKDAGEN.has(woord);

const RANGWOORDEN = new Map<string, number>([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['laatste', 4],
]);

/** 1–4 for a word that ranks a quarter or a half of the year. */
export const rangVan = (woord: string): number | undefined => RANGWOORDEN.get(woord);

const LIDWOORDEN = new Set(['de', 'het', 'een', 'dit', 'deze', 'die', 'dat', 't']);

export const isLidwoord = (woord: string): boolean => LIDWOORDEN.has(woord);
