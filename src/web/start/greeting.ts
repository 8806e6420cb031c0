const UUR = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Brussels',
});
const MIDDAG = 12;
const AVOND = 18;

/** 'Goedemorgen An', by the clock of Brussels. @param naam a medewerker's whole name */
export function greeting(nu: Date, naam: string): string {
  const uur = Number(UUR.format(nu));
  const dagdeel = uur < MIDDAG ? 'Goedemorgen' : uur < AVOND ? 'Goedemiddag' : 'Goedenavond';
  return `${dagdeel} ${naam.split(' ')[0]!}`;
}
