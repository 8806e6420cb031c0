/** Wishes around steps that are told in one sentence: many that are equal, some that stop being it, and the choice itself. */
import type { Type } from '@nestjs/common';
import type { Feit } from '../../src/domain/aggregate.js';
import { BundelStappen } from '../../src/domain/traject/bundelen.js';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../src/domain/traject/intrekken.js';
import { CorrigeerStap } from '../../src/domain/traject/stappen/corrigeren.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { traject } from '../../src/domain/traject/traject.js';
import { kies, ongedaan, type Opdracht, type Wens } from './geschiedenis.js';
import { JAAR, MOESTUIN, nr } from './namen.js';
import { vervolg, vouw } from './uitvoering.js';
import { gelogd, gestart, tijd } from './voorbeelden.js';

const STAPPEN = [1, 2, 3, 4, 5, 6].map((n) => nr(200 + n));
const BUNDELS = [1, 2].map((n) => nr(800 + n));
const workshop = (dag: string) => ({ type: { code: 'WORKSHOP' } as const, wanneer: tijd(dag) });

export const BEGIN: readonly Feit[] = [
  [gestart()],
  [gelogd(STAPPEN[0]!, workshop('4/2'))],
  [gelogd(STAPPEN[1]!, workshop('9/4'))],
].reduce<Feit[]>((feiten, events, n) => vervolg(feiten, events, nr(700_000 + n)), []);

type Maak = (k: (n: number) => number, revisie: (deel: string) => number) => [Type, object];

const stap = (k: (n: number) => number): object => ({
  ...{ stapId: kies(STAPPEN, k(0)), jaar: JAAR, type: 'WORKSHOP' },
  wanneer: kies(['3/1', '4/2', '9/4', '11/4', '20/5', 'mei'], k(1)),
  plaats: kies([undefined, undefined, undefined, 'Zilverhoek'], k(2)),
  doel: kies([undefined, undefined, undefined, undefined, 'Zaaien'], k(3)),
});

const bundel: Maak = (k, revisie) => {
  const bundelId = kies(BUNDELS, k(0));
  const stapIds = [1, 2, 3].map((n) => kies(STAPPEN, k(n)));
  return [BundelStappen, { bundelId, stapIds, revisie: revisie(`BUNDEL/${bundelId}`) }];
};

const deel = (k: (n: number) => number): object =>
  k(0) % 3
    ? { soort: 'STAP', id: kies(STAPPEN, k(1)) }
    : { soort: 'BUNDEL', id: kies(BUNDELS, k(1)) };

const HOE: readonly Maak[] = [
  (k) => [LogStap, { ...stap(k), uitkomst: 'GEHOUDEN' }],
  (k, revisie) => {
    const id = kies(STAPPEN, k(0));
    return [CorrigeerStap, { ...stap(k), revisie: revisie(`STAP/${id}`) }];
  },
  bundel,
  bundel,
  bundel,
  (k) => [TrekOnderdeelIn, deel(k)],
  (k) => [HerstelOnderdeel, deel(k)],
];

/** One in eight takes back an earlier command, but never the start of the traject. */
export function opdrachtVoorBundels(
  { wat, keuzes }: Wens,
  geschiedenis: readonly Feit[],
): Opdracht {
  const gekend = [...new Set(geschiedenis.slice(1).map(({ bij }) => bij.commandId))];
  if (wat % 8 === 0) return ongedaan('traject', MOESTUIN, kies(gekend, keuzes[0]));
  const staat = vouw(traject, geschiedenis);
  const [klasse, velden] = kies(HOE, Math.floor(wat / 8))(
    (n) => keuzes[n]!,
    (sleutel) => staat.get(sleutel)?.bij.revisie ?? -1,
  );
  return { klasse, velden: { trajectId: MOESTUIN, ...velden } };
}
