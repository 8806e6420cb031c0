/** Why the clock of the server cannot be right, in words. */
import { ogenblikInWoorden } from './ogenblik.js';

interface Doubt {
  readonly why: 'voor-laatste' | 'versprongen';
  readonly at: Date;
  readonly last?: Date;
  readonly ms?: number;
}

const MINUUT_MS = 60_000;
const UUR_MINUTEN = 60;
const DAG_MINUTEN = 24 * UUR_MINUTEN;

/** 'De klok van de server staat op 1 maart 2031 om 10.00, en dat is voor het laatste dat gelogd werd (2 maart 2031 om 9.12).' */
export function klokInWoorden({ why, at, last, ms = 0 }: Doubt): string {
  const staat = `De klok van de server staat op ${ogenblikInWoorden(at.toISOString())}`;
  if (why === 'voor-laatste' && last)
    return `${staat}, en dat is voor het laatste dat gelogd werd (${ogenblikInWoorden(last.toISOString())}).`;
  return `${staat}: ze is ${duur(Math.abs(ms))} ${ms > 0 ? 'vooruit' : 'achteruit'} gesprongen terwijl Trajectboek liep.`;
}

function duur(ms: number): string {
  const minuten = Math.round(ms / MINUUT_MS);
  if (minuten < 2 * UUR_MINUTEN) return `${String(minuten)} minuten`;
  if (minuten < 2 * DAG_MINUTEN) return `${String(Math.round(minuten / UUR_MINUTEN))} uur`;
  return `${String(Math.round(minuten / DAG_MINUTEN))} dagen`;
}

/** For whoever runs it, at his command line. */
export const KLOK_JUIST =
  'Zet de klok juist, of zeg met "trajectboek doctor --klok-klopt" dat ze klopt.';

/** @param since the last sign of life before this start */
export const langStil = (since: Date): string =>
  `Trajectboek liep volgens de klok meer dan 180 dagen niet (sinds ${ogenblikInWoorden(since.toISOString())})`;
