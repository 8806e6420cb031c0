/** The steps #1–#28 of the report of 2022 as facts: where they stand, when they were, what the text calls them. */
export interface Expected {
  number: number;
  section: string;
  van: string;
  tot: string;
  /** Absent where the text has no name for it. */
  code?: string;
  status: 'GEHOUDEN' | 'GEPLAND';
  /** The work of somebody else. */
  theirs?: true;
}

type Row = readonly [number, string, string, string, string?, ('GEPLAND' | 'theirs')?];

const day = (number: number, section: string, date: string, code: string): Row => [
  number,
  section,
  date,
  date,
  code,
];

const ROWS: readonly Row[] = [
  [1, '1.2', '2020-01-01', '2021-12-31', 'INTERVIEW'],
  [2, '1.2', '2022-01-01', '2022-12-31'],
  [3, '1.3', '2022-01-01', '2022-12-31'],
  day(4, '1.4.1', '2022-03-09', 'BRAINSTORM'),
  day(5, '1.4.1', '2022-08-26', 'TRY_OUT'),
  [6, '1.4.2', '2022-09-01', '2022-09-30', 'MAILING'],
  day(7, '1.4.3', '2022-04-29', 'WORKSHOP'),
  day(8, '1.4.3', '2022-05-04', 'WORKSHOP'),
  day(9, '1.4.3', '2022-05-19', 'WORKSHOP'),
  day(10, '1.4.3', '2022-06-29', 'WORKSHOP'),
  day(11, '1.4.3', '2022-06-30', 'WORKSHOP'),
  day(12, '1.4.3', '2022-10-05', 'WORKSHOP'),
  day(13, '1.4.3', '2022-10-13', 'WORKSHOP'),
  day(14, '1.4.3', '2022-12-13', 'WORKSHOP'),
  [15, '1.5', '2022-01-01', '2022-06-30', 'FASE'],
  [16, '1.5', '2022-07-01', '2022-09-30'],
  [17, '1.5', '2022-10-01', '2022-12-31'],
  [18, '2.1.1', '2020-01-01', '2020-03-31', undefined, 'theirs'],
  [19, '2.1.1', '2021-01-01', '2021-12-31'],
  day(20, '2.1.1', '2021-10-16', 'BIJEENKOMST'),
  [21, '2.1.1', '2022-06-01', '2022-08-31', 'DIEPTE_INTERVIEW'],
  day(22, '2.1.4', '2022-04-09', 'VOORBEREIDEND_GESPREK'),
  [23, '2.1.4', '2022-03-26', '2022-03-26', 'INFOMOMENT', 'theirs'],
  [24, '2.1.4', '2022-04-20', '2022-04-20', 'INFOMOMENT', 'theirs'],
  day(25, '2.1.4', '2022-05-11', 'INFOMOMENT'),
  day(26, '2.1.4', '2022-06-30', 'AFRONDEND_GESPREK'),
  [27, '2.1.7', '2022-01-01', '2022-12-31', 'VERKENNEND_GESPREK'],
  [28, '2.1.7', '2023-03-01', '2023-05-31', undefined, 'GEPLAND'],
];

export const EXPECTED: readonly Expected[] = ROWS.map(
  ([number, section, van, tot, code, note]) => ({
    number,
    section,
    van,
    tot,
    ...(code && { code }),
    status: note === 'GEPLAND' ? 'GEPLAND' : 'GEHOUDEN',
    ...(note === 'theirs' && { theirs: true }),
  }),
);

export const WERKJAAR = 2022;
