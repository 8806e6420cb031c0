import type { Vastgelegd } from '../../domain/aggregate.js';
import type { PastEvent } from '../past.service.js';
import { inGroups, type Group } from './groups.js';

/** What one command did. */
export interface Wijziging {
  readonly bij: Vastgelegd;
  readonly voorvallen: readonly PastEvent[];
}

const MAAND = new Intl.DateTimeFormat('nl-BE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Brussels',
});

/** Id of the element that tells of it. */
export const wijzigingElement = ({ bij }: Wijziging): string => `wijziging-${bij.commandId}`;

/** The changes by month of registration ('november 2026'), the latest first. @param voorvallen oldest first */
export const perMaand = (voorvallen: readonly PastEvent[]): Group<Wijziging>[] =>
  inGroups(wijzigingenIn(voorvallen).reverse(), ({ bij }) => MAAND.format(new Date(bij.op)));

function wijzigingenIn(voorvallen: readonly PastEvent[]): Wijziging[] {
  const uit: { bij: Vastgelegd; voorvallen: PastEvent[] }[] = [];
  for (const voorval of voorvallen) {
    const laatste = uit.at(-1);
    if (laatste?.bij.commandId === voorval.bij.commandId) laatste.voorvallen.push(voorval);
    else uit.push({ bij: voorval.bij, voorvallen: [voorval] });
  }
  return uit;
}
