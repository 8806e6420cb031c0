import type { Vastgelegd } from '../../domain/aggregate.js';
import type { Voorval } from '../../wording/voorval.js';

/** What one command did. */
export interface Wijziging {
  readonly bij: Vastgelegd;
  readonly voorvallen: readonly Voorval[];
}

export interface Maand {
  /** 'november 2026' */
  readonly maand: string;
  readonly wijzigingen: readonly Wijziging[];
}

const MAAND = new Intl.DateTimeFormat('nl-BE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Brussels',
});

/** The changes by month of registration, the latest first. @param voorvallen oldest first */
export function perMaand(voorvallen: readonly Voorval[]): Maand[] {
  const maanden: { maand: string; wijzigingen: Wijziging[] }[] = [];
  for (const wijziging of wijzigingenIn(voorvallen).reverse()) {
    const maand = MAAND.format(new Date(wijziging.bij.op));
    const laatste = maanden.at(-1);
    if (laatste?.maand === maand) laatste.wijzigingen.push(wijziging);
    else maanden.push({ maand, wijzigingen: [wijziging] });
  }
  return maanden;
}

function wijzigingenIn(voorvallen: readonly Voorval[]): Wijziging[] {
  const uit: { bij: Vastgelegd; voorvallen: Voorval[] }[] = [];
  for (const voorval of voorvallen) {
    const laatste = uit.at(-1);
    if (laatste?.bij.commandId === voorval.bij.commandId) laatste.voorvallen.push(voorval);
    else uit.push({ bij: voorval.bij, voorvallen: [voorval] });
  }
  return uit;
}
