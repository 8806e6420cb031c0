/** Wishes that change the order of one procesverloop: steps of one kind, a few alineas, and what is done with their places. */
import type { Type } from '@nestjs/common';
import type { Feit } from '../../src/domain/aggregate.js';
import { HerstelOnderdeel, TrekOnderdeelIn } from '../../src/domain/traject/intrekken.js';
import { ZetOpDatum } from '../../src/domain/traject/op-datum.js';
import { VerplaatsOnderdeel, VoegAlineaToe } from '../../src/domain/traject/procesverloop.js';
import { CorrigeerStap } from '../../src/domain/traject/stappen/corrigeren.js';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { traject } from '../../src/domain/traject/traject.js';
import { kies, ongedaan, type Opdracht, type Wens } from './geschiedenis.js';
import { JAAR, MOESTUIN, nr } from './namen.js';
import { vervolg, vouw } from './uitvoering.js';
import { gelogd, gestart, tijd } from './voorbeelden.js';

const STAPPEN = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => nr(200 + n));
const ALINEAS = [1, 2, 3].map((n) => nr(300 + n));
const ITEMS = [...STAPPEN, ...ALINEAS];
const TIJDEN = [
  '',
  '',
  '3/1',
  'januari',
  '4/2',
  'maart',
  '9/4',
  'najaar',
  'tegen eind juni',
  '2031',
];

export const BEGIN: readonly Feit[] = [
  [gestart()],
  [gelogd(STAPPEN[0]!, { wanneer: tijd('4/2'), nummer: 3 })],
  [gelogd(STAPPEN[1]!, { wanneer: tijd('9/4'), nummer: 5 })],
].reduce<Feit[]>((feiten, events, n) => vervolg(feiten, events, nr(700_000 + n)), []);

type Velden = [Type, object];

const HOE: readonly ((k: (n: number) => number, revisie: (id: string) => number) => Velden)[] = [
  (k) => [LogStap, { ...stap(k), uitkomst: 'GEHOUDEN' }],
  (k) => [LogStap, { ...stap(k), uitkomst: 'GEHOUDEN' }],
  (k, revisie) => [CorrigeerStap, { ...stap(k), revisie: revisie(kies(STAPPEN, k(0))) }],
  (k) => [VerplaatsOnderdeel, { jaar: JAAR, ...item(k(0)), na: kies([null, ...ITEMS], k(1)) }],
  (k) => [VerplaatsOnderdeel, { jaar: JAAR, ...item(k(0)), na: kies([null, ...ITEMS], k(1)) }],
  (k) => [
    VoegAlineaToe,
    {
      ...{ alineaId: kies(ALINEAS, k(0)), jaar: JAAR, tekst: 'Tussendoor.' },
      ...{ stapIds: [], na: kies([null, ...ITEMS], k(1)) },
    },
  ],
  (k) => [ZetOpDatum, item(k(0))],
  (k) => [TrekOnderdeelIn, item(k(0))],
  (k) => [HerstelOnderdeel, item(k(0))],
];

const stap = (k: (n: number) => number): object => ({
  ...{ stapId: kies(STAPPEN, k(0)), jaar: JAAR, type: 'BIJEENKOMST' },
  wanneer: kies(TIJDEN, k(1)),
  nummer: kies([undefined, 1, 2, 3, 4, 5, 6, 7], k(2)),
});

const item = (keuze: number): object => {
  const id = kies(ITEMS, keuze);
  return { soort: STAPPEN.includes(id) ? 'STAP' : 'ALINEA', id };
};

/** One in eight takes back an earlier command. @param metNummers whether steps get numbers */
export const opdrachtVoorVolgorde =
  (metNummers: boolean) =>
  ({ wat, keuzes }: Wens, geschiedenis: readonly Feit[]): Opdracht => {
    const gedaan = [...new Set(geschiedenis.map(({ bij }) => bij.commandId))];
    if (wat % 8 === 0) return ongedaan('traject', MOESTUIN, kies(gedaan, keuzes[0]));
    const staat = vouw(traject, geschiedenis);
    const revisie = (id: string): number => staat.get(`STAP/${id}`)?.bij.revisie ?? -1;
    const [klasse, velden] = kies(HOE, Math.floor(wat / 8))((n) => keuzes[n]!, revisie);
    const zonder = metNummers || !('nummer' in velden) ? {} : { nummer: undefined };
    return { klasse, velden: { trajectId: MOESTUIN, ...velden, ...zonder } };
  };
