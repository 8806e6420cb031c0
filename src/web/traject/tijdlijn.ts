import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import type { Stap } from '../../domain/traject/delen.js';

/** Steps of one month, of what is no longer or shorter than that, or without a date. */
export interface Tijdvak {
  /** 'april 2022', '2022' for what spans more than a month, or 'Zonder datum' */
  readonly naam: string;
  readonly rijen: readonly ProcesverloopRij[];
}

const MAAND = new Intl.DateTimeFormat('nl-BE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const naamVan = ({ gegevens: { wanneer } }: Stap): string => {
  const { van, tot } = wanneer;
  if (!van) return 'Zonder datum';
  const maand = tot?.startsWith(van.slice(0, 7));
  return maand ? MAAND.format(new Date(van)) : van.slice(0, 4);
};

const eersteDag = ({ stap }: ProcesverloopRij): string => stap!.gegevens.wanneer.van ?? '9999';

/** The steps that were not withdrawn by when they took place, those without a date last. */
export function tijdlijn(verloop: readonly ProcesverloopRij[]): Tijdvak[] {
  const stappen = verloop
    .filter(({ stap, ingetrokken }) => stap && !ingetrokken)
    .toSorted((a, b) => (eersteDag(a) < eersteDag(b) ? -1 : eersteDag(a) > eersteDag(b) ? 1 : 0));
  const vakken: { naam: string; rijen: ProcesverloopRij[] }[] = [];
  for (const rij of stappen) {
    const naam = naamVan(rij.stap!);
    const laatste = vakken.at(-1);
    if (laatste?.naam === naam) laatste.rijen.push(rij);
    else vakken.push({ naam, rijen: [rij] });
  }
  return vakken;
}
