import type { ProcesverloopRij } from '../../../projections/procesverloop/procesverloop.table.js';
import type { Stap } from '../../domain/traject/traject-delen.js';
import { vergelijkTijden } from '../../domain/tijd/orde.js';
import { inGroups, type Group } from './groups.js';

const MAAND = new Intl.DateTimeFormat('nl-BE', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

const naamVan = ({ gegevens: { wanneer } }: Stap): string => {
  const van = wanneer.van ?? wanneer.tot;
  if (!van) return 'Zonder datum';
  const maand = wanneer.tot?.startsWith(van.slice(0, 7));
  return maand ? MAAND.format(new Date(van)) : van.slice(0, 4);
};

/** The steps that were not withdrawn by when they took place ('april 2022', or '2022' for more), those without a date last. */
export function timeline(verloop: readonly ProcesverloopRij[]): Group<ProcesverloopRij>[] {
  const stappen = verloop
    .filter(({ stap, ingetrokken }) => stap && !ingetrokken)
    .toSorted((a, b) => vergelijkTijden(a.stap!.gegevens.wanneer, b.stap!.gegevens.wanneer));
  return inGroups(stappen, ({ stap }) => naamVan(stap!));
}
