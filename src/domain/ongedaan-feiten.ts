/** The facts that undo what a command did to parts. */
import type { DomainEvent } from './aggregate.js';
import type { Uuid } from './dag.js';
import { deelVersie, soortVan, type Deelsoort, type TeruggezetDeel } from './deelsoort.js';
import { gelijk } from './gelijk.js';
import { type Onderscheiden, type Geraakt, eenVan, watHetWas } from './geraakt.js';
import type { Ongedaan } from './ongedaan.js';

/** A new part that cannot be withdrawn by itself: it goes along with the one that can. */
export const hoortBij = <D extends Onderscheiden, E extends DomainEvent>(
  { voor, na }: Geraakt<D>,
  geraakt: readonly Geraakt<D>[],
  { soorten }: Ongedaan<D, E>,
): boolean =>
  !voor &&
  !!na &&
  !soortVan(soorten, na.soort).ingetrokken &&
  geraakt.some((ander) => !ander.voor && ander.na && soortVan(soorten, ander.na.soort).ingetrokken);

/** What gives each part back what it was: its own fact where it has one, and one fact for all others. */
export function feitenVoor<D extends Onderscheiden, E extends DomainEvent>(
  geraakt: readonly Geraakt<D>[],
  commandId: Uuid,
  { soorten, type }: Ongedaan<D, E>,
): E[] {
  const feiten: DomainEvent[] = [];
  const onderdelen: TeruggezetDeel[] = [];
  for (const deel of geraakt) {
    const { soort, id } = eenVan(deel);
    const feit = omgekeerd(deel, soortVan(soorten, soort));
    const versie = deelVersie(soortVan(soorten, soort));
    if (feit) feiten.push(feit);
    else onderdelen.push({ soort, id, deelVersie: versie, was: watHetWas(deel) });
  }
  if (onderdelen.length) feiten.push({ type, data: { commandId, onderdelen } });
  return feiten as E[];
}

/** The fact that undoes a mere addition or withdrawal. */
function omgekeerd<D extends Onderscheiden>(
  { voor, na }: Geraakt<D>,
  { ingetrokken, hersteld }: Deelsoort<D>,
): DomainEvent | undefined {
  if (!na) return undefined;
  if (!voor) return ingetrokken?.(na);
  const alleenDat = gelijk({ ...voor, ingetrokken: null }, { ...na, ingetrokken: null });
  if (!alleenDat) return undefined;
  return na.ingetrokken ? hersteld?.(na) : ingetrokken?.(na);
}
