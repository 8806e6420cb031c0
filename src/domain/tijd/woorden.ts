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

/** In the order of the week: `WEEKDAGEN[0]` is Monday. */
export const WEEKDAGEN = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
] as const;

const KORTE_WEEKDAGEN = new Map(
  WEEKDAGEN.flatMap((naam, dag): [string, number][] => [
    [naam.slice(0, 2), dag],
    [naam.slice(0, 3), dag],
  ]),
);

/** 0 (Monday) to 6 for the name of a weekday. */
export const weekdagVoluit = (woord: string): number | undefined => {
  const dag = (WEEKDAGEN as readonly string[]).indexOf(woord);
  return dag < 0 ? undefined : dag;
};

/** The same for 'ma' and 'maa' too. */
export const weekdagMetNaam = (woord: string): number | undefined =>
  weekdagVoluit(woord) ?? KORTE_WEEKDAGEN.get(woord);

const RANGWOORDEN = new Map<string, number>([
  ['eerste', 1],
  ['tweede', 2],
  ['derde', 3],
  ['vierde', 4],
  ['laatste', 4],
]);

/** 1–4 for a word that ranks a quarter or a half of the year. */
export const rangVan = (woord: string): number | undefined => RANGWOORDEN.get(woord);

const TELWOORDEN = new Map(
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf'
    .split(' ')
    .map((woord, index) => [woord, index + 1]),
);

/** 1–12 for a word that counts; 'één' is 'een' too. */
export const getalVan = (woord: string): number | undefined =>
  TELWOORDEN.get(woord === '\u00e9\u00e9n' ? 'een' : woord);

const LIDWOORDEN = new Set(['de', 'het', 'een', 'dit', 'deze', 'die', 'dat', 't']);

export const isLidwoord = (woord: string): boolean => LIDWOORDEN.has(woord);
