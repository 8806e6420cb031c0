import { SEARCH, START, TRAJECTEN, yearAddress } from '../addresses.js';

/** What the header leads to: only what exists. */
export interface Menupunt {
  readonly naam: string;
  readonly adres: string;
  /** Whether a page with this path belongs to it. */
  readonly bij: RegExp;
  /** A key that leads there from anywhere but a field. */
  readonly toets?: string;
}

/** @param jaar the year of the page, or the latest that was opened; undefined where none was */
export const menu = (jaar: number | undefined): Menupunt[] => [
  { naam: 'Start', adres: START, bij: /^\/$/ },
  { naam: 'Trajecten', adres: TRAJECTEN, bij: /^\/(trajecten|stappen)/ },
  ...(jaar ? [{ naam: 'Verslag', adres: yearAddress(jaar), bij: /^\/(werkjaren|verslag)/ }] : []),
  { naam: 'Zoek', adres: SEARCH, bij: /^\/zoek/, toets: '/' },
];
