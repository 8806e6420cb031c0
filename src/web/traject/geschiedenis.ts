import type { Vastgelegd } from '../../domain/aggregate.js';
import type { Voorval } from '../../wording/voorval.js';
import { inGroepen, type Groep } from './groepen.js';

/** What one command did. */
export interface Wijziging {
  readonly bij: Vastgelegd;
  readonly voorvallen: readonly Voorval[];
}

const MAAND = new Intl.DateTimeFormat('nl-BE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Brussels',
});

/** The changes by month of registration ('november 2026'), the latest first. @param voorvallen oldest first */
export const perMaand = (voorvallen: readonly Voorval[]): Groep<Wijziging>[] =>
  inGroepen(wijzigingenIn(voorvallen).reverse(), ({ bij }) => MAAND.format(new Date(bij.op)));

function wijzigingenIn(voorvallen: readonly Voorval[]): Wijziging[] {
  const uit: { bij: Vastgelegd; voorvallen: Voorval[] }[] = [];
  for (const voorval of voorvallen) {
    const laatste = uit.at(-1);
    if (laatste?.bij.commandId === voorval.bij.commandId) laatste.voorvallen.push(voorval);
    else uit.push({ bij: voorval.bij, voorvallen: [voorval] });
  }
  return uit;
}
