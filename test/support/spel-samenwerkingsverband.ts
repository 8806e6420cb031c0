/** Wishes for the partnership: every command, on a few partners and periods, so that they meet. */
import type { Type } from '@nestjs/common';
import type { Feit } from '../../src/domain/aggregate.js';
import * as medewerker from '../../src/domain/samenwerkingsverband/medewerker.js';
import * as partner from '../../src/domain/samenwerkingsverband/partner.js';
import {
  BAZ,
  HerstelSamenwerkingsdeel,
  samenwerkingsverband,
  TrekSamenwerkingsdeelIn,
} from '../../src/domain/samenwerkingsverband/samenwerkingsverband.js';
import { kies, ongedaan, type Opdracht, type Wens } from './geschiedenis.js';
import { nr } from './namen.js';
import { vouw } from './uitvoering.js';

const PARTNERS = [nr(501), nr(502), nr(503)];
const PERIODEN = [nr(601), nr(602)];
const NAMEN = ['Warm Wonen', 'De Kade', 'Samen Sterk'];
const TIJDEN = ['', '2029', 'maart 2030', '3/1/2031', 'onbekend'];

interface Hulp {
  readonly k: (n: number) => number;
  readonly revisie: (soort: string, id: string) => number;
}
type Maak = (hulp: Hulp) => [Type, object];

const periode = ({ k }: Hulp) => ({ vanaf: kies(TIJDEN, k(1)), tot: kies(TIJDEN, k(2)) });

const partnerVelden = (h: Hulp) => {
  const naam = kies(NAMEN, h.k(3));
  const namen = [
    { naam: 'Vroeger', vanaf: '2020' },
    { naam, vanaf: 'mei 2029' },
  ];
  return {
    ...{ id: kies(PARTNERS, h.k(0)), naam, ...periode(h) },
    namen: h.k(4) % 2 ? namen : [],
    schrijfwijzen: h.k(5) % 2 ? ['Warmwonen'] : [],
    kandidaatSinds: kies(TIJDEN, h.k(6)),
  };
};

const medewerkerVelden = (h: Hulp) => ({
  ...{ id: kies(PERIODEN, h.k(0)), medewerkerId: nr(701), ...periode(h) },
  moederorganisatieId: kies([undefined, ...PARTNERS], h.k(3)),
  functie: kies(['', 'coördinator'], h.k(4)),
});

const deel = ({ k }: Hulp) =>
  k(0) % 3
    ? { soort: 'PARTNER', id: kies(PARTNERS, k(1)) }
    : { soort: 'MEDEWERKER', id: kies(PERIODEN, k(1)) };

const gezien = (h: Hulp, soort: string, velden: { id: string }) => ({
  ...velden,
  revisie: h.revisie(soort, velden.id),
});

const MAAK: readonly Maak[] = [
  (h) => [partner.VoegPartnerToe, partnerVelden(h)],
  (h) => [partner.HerziePartner, gezien(h, 'PARTNER', partnerVelden(h))],
  (h) => [medewerker.VoegMedewerkerToe, medewerkerVelden(h)],
  (h) => [medewerker.HerzieMedewerker, gezien(h, 'MEDEWERKER', medewerkerVelden(h))],
  (h) => [TrekSamenwerkingsdeelIn, { ...deel(h), reden: kies(['', 'Dubbel'], h.k(2)) }],
  (h) => [HerstelSamenwerkingsdeel, deel(h)],
];

/** The command that a wish means now. One in seven undoes an earlier one, whichever. */
export function opdrachtVoorVerband(
  { wat, keuzes }: Wens,
  geschiedenis: readonly Feit[],
): Opdracht {
  const staat = vouw(samenwerkingsverband, geschiedenis);
  const commandIds = [...new Set(geschiedenis.map(({ bij }) => bij.commandId))];
  if (wat % 7 === 0 && commandIds.length)
    return ongedaan('samenwerkingsverband', BAZ, kies(commandIds, keuzes[0]));
  const [klasse, velden] = kies(
    MAAK,
    wat,
  )({
    k: (n) => keuzes[n]!,
    revisie: (soort, id) => staat.get(`${soort}/${id}`)?.bij.revisie ?? -1,
  });
  return { klasse, velden };
}
