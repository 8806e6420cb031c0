/** Instants in Dutch words, on the clock of Europe/Brussels. Never digits only: 3/4 is April here and March elsewhere. */
import { plusDagen, vandaagInBrussel } from '../domain/kalender.js';

const DAG = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'Europe/Brussels' });
const UUR = new Intl.DateTimeFormat('nl-BE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Brussels',
});

/** '22 november 2026 om 14.32'. @param op ISO 8601 in UTC, as the log registers */
export function ogenblikInWoorden(op: string): string {
  const datum = new Date(op);
  return `${DAG.format(datum)} om ${UUR.format(datum).replace(':', '.')}`;
}

/** '22 november 2026' */
export const dagVanOgenblik = (op: string): string => DAG.format(new Date(op));

/** '9 april 2022'. @param dag JJJJ-MM-DD */
export const dagInWoorden = (dag: string): string => DAG.format(new Date(`${dag}T12:00:00Z`));

const MINUUT_MS = 60_000;
const UUR_MINUTEN = 60;

/** 'daarnet', '5 minuten geleden', 'vandaag om 9.05', 'gisteren om 14.32', 'op 12 april 2022 om 14.32'. */
export function hoeLangGeleden(toen: Date, nu: Date): string {
  const minuten = Math.floor((nu.getTime() - toen.getTime()) / MINUUT_MS);
  if (minuten < 1) return 'daarnet';
  if (minuten === 1) return '1 minuut geleden';
  if (minuten < UUR_MINUTEN) return `${String(minuten)} minuten geleden`;
  const [dag, vandaag] = [vandaagInBrussel(toen), vandaagInBrussel(nu)];
  const om = `om ${UUR.format(toen).replace(':', '.')}`;
  if (dag === vandaag) return `vandaag ${om}`;
  return dag === plusDagen(vandaag, -1) ? `gisteren ${om}` : `op ${DAG.format(toen)} ${om}`;
}
