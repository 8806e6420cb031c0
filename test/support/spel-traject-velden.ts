/** What wishes for a traject choose from, and the fields that many commands share. */
import type { Type } from '@nestjs/common';
import type { Alinea, Stap } from '../../src/domain/traject/traject-delen.js';
import * as procesverloop from '../../src/domain/traject/procesverloop.js';
import type { TrajectStaat } from '../../src/domain/traject/traject.js';
import { jarenVan } from '../../src/domain/traject/verloop.js';
import { kies } from './geschiedenis.js';
import { JAAR, MOESTUIN, nr } from './namen.js';

export const STAPPEN = [1, 2, 3, 4, 5].map((n) => nr(200 + n));
export const ALINEAS = [1, 2, 3].map((n) => nr(300 + n));
export const DEELTRAJECTEN = [nr(401), nr(402)];
const ITEMS = [...STAPPEN, ...ALINEAS];
export const TIJDEN = ['', '3/1', 'april', '9/4', 'najaar', '12/2030', '2030', '4/2/2032'];
export const WOORDEN = ['Noord', 'Zuid', 'Oost'];
const PART: Record<string, string[]> = {
  KERN: [MOESTUIN],
  DEELTRAJECT: DEELTRAJECTEN,
  LES: [nr(501)],
  STAP: STAPPEN,
  ALINEA: ALINEAS,
  BUNDEL: [nr(801), nr(802)],
  LINK: [nr(601)],
  RESULTAAT: [nr(701)],
};

export interface Hulp {
  readonly staat: TrajectStaat;
  /** The nth choice. */
  readonly k: (n: number) => number;
  readonly revisie: (soort: string, id: string) => number;
  readonly commandIds: readonly string[];
}

export type Maak = (hulp: Hulp) => [Type, object];

export const na = (keuze: number): string | null | undefined =>
  kies([undefined, null, ...ITEMS], keuze);
export const deeltraject = (keuze: number): string | undefined =>
  kies([undefined, undefined, undefined, ...DEELTRAJECTEN], keuze);

export const stapVelden = ({ k }: Hulp) => ({
  stapId: kies(STAPPEN, k(0)),
  jaar: kies([JAAR, JAAR, 2030], k(1)),
  deeltrajectId: deeltraject(k(2)),
  type: kies(['BIJEENKOMST', 'WORKSHOP'], k(3)),
  wanneer: kies(TIJDEN, k(4)),
  nummer: kies([undefined, 1, 2], k(5)),
});

export const overStap = ({ k, revisie }: Hulp) => {
  const stapId = kies(STAPPEN, k(0));
  return { stapId, revisie: revisie('STAP', stapId) };
};

export const onderdeel = ({ k }: Hulp) => {
  const veel = Array.from({ length: 8 }, (_, n) => (n % 2 ? 'STAP' : 'ALINEA'));
  const soort = kies([...veel, ...Object.keys(PART)], k(0));
  return { soort, id: kies(PART[soort]!, k(1)) };
};

/** Within a procesverloop in which the item stands. */
export function verplaats({ k, staat }: Hulp): [Type, object] {
  const [item, naast] = [kies(ITEMS, k(0)), kies([null, ...ITEMS], k(6))];
  const soort = STAPPEN.includes(item) ? 'STAP' : 'ALINEA';
  const deel = staat.get(`${soort}/${item}`)?.deel as Stap | Alinea | undefined;
  const waar = deel?.soort === 'STAP' ? deel.gegevens : deel;
  const jaar = deel?.soort === 'STAP' ? kies(jarenVan(deel), k(1)) : (waar?.jaar ?? JAAR);
  const velden = { jaar, deeltrajectId: waar?.deeltrajectId, soort, id: item, na: naast };
  return [procesverloop.VerplaatsOnderdeel, velden];
}
