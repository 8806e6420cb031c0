/** Instants in Dutch words, on the clock of Europe/Brussels. Never digits only: 3/4 is April here and March elsewhere. */
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
