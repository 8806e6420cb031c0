import type { Ended } from '../support/program.js';

/** The questions whose answers must be equal whoever answers. */
export async function antwoorden(
  zeg: (...args: string[]) => Promise<Ended>,
): Promise<Record<string, Ended>> {
  const vragen: readonly string[][] = [
    ['report', '2021'],
    ['report', '2021', '--as-of', '2021-06-30', '--clock', 'geregistreerd'],
    ['stappen', '2021'],
    ['stappen', '2021', '--format', 'csv', '--as-of', '2021-04-30'],
    ['stappen', '2020'],
    ['projections', 'status'],
    ['projections', 'rebuild', 'onzin'],
    ['import', 'ander.md', '--year', '2021'],
    ['import', 'klein.md', '--year', '2021'],
    ['projections', 'rebuild'],
    ['log', 'export', 'export.ndjson'],
  ];
  const uit: Record<string, Ended> = {};
  for (const vraag of vragen) uit[vraag.join(' ')] = await zeg(...vraag);
  return uit;
}
