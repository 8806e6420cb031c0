/** Two years: an audit of last year finds what it needs. */
const USUAL = 730;
const FEWEST = 30;
const MOST = 36_500;

/**
 * How many days a line of the access log is kept, as `TOEGANGSLOG_BEWAREN` says it; undefined: for ever.
 * @returns one Dutch line where it cannot be
 */
export function accessLogDays(value: string | undefined): number | undefined | string {
  if (!value) return USUAL;
  if (value === 'altijd') return undefined;
  const days = Number(value);
  if (Number.isInteger(days) && days >= FEWEST && days <= MOST) return days;
  return `TOEGANGSLOG_BEWAREN=${value} kan niet: geef een aantal dagen vanaf ${String(FEWEST)}, of "altijd".`;
}
