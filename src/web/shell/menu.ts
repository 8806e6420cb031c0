import { LEZEN } from '../../access/rights.js';
import type { Rol } from '../../domain/rol.js';
import { SEARCH, START, TRAJECTEN, yearAddress } from '../addresses.js';

/** What the header leads to: only what exists. */
export interface Menupunt {
  readonly naam: string;
  readonly adres: string;
  /** Who may see it: as the page itself says. */
  readonly mag: readonly Rol[];
  /** Whether a page with this path belongs to it. */
  readonly bij: RegExp;
  /** A key that leads there from anywhere but a field. */
  readonly toets?: string;
}

/** @param jaar the year of the page, or the latest that was opened; undefined where none was */
export const menu = (jaar: number | undefined): Menupunt[] => [
  { naam: 'Start', adres: START, mag: LEZEN, bij: /^\/$/ },
  { naam: 'Trajecten', adres: TRAJECTEN, mag: LEZEN, bij: /^\/(trajecten|stappen)/ },
  ...(jaar
    ? [{ naam: 'Verslag', adres: yearAddress(jaar), mag: LEZEN, bij: /^\/(werkjaren|verslag)/ }]
    : []),
  { naam: 'Zoek', adres: SEARCH, mag: LEZEN, bij: /^\/zoek/, toets: '/' },
];
