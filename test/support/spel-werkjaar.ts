/** Wishes for a werkjaar: every command, on a handful of nodes, so that they meet. */
import type { Type } from '@nestjs/common';
import type { Feit } from '../../src/domain/aggregate.js';
import { knopenVan } from '../../src/domain/werkjaar/boom.js';
import type { Knoop } from '../../src/domain/werkjaar/werkjaar-delen.js';
import * as indelen from '../../src/domain/werkjaar/indelen.js';
import { HernoemKnoop, HerzieTekstblok } from '../../src/domain/werkjaar/knoopwoorden.js';
import * as knopen from '../../src/domain/werkjaar/knopen.js';
import * as openen from '../../src/domain/werkjaar/openen.js';
import * as toevoegen from '../../src/domain/werkjaar/toevoegen.js';
import { werkjaar, type WerkjaarStaat } from '../../src/domain/werkjaar/werkjaar.js';
import { kies, ongedaan, type Opdracht, type Wens } from './geschiedenis.js';
import { JAAR, nr } from './namen.js';
import { vouw } from './uitvoering.js';

const HOOFDEN = [1, 2, 3].map((n) => nr(100 + n));
const RUBRIEKEN = [1, 2, 3, 4].map((n) => nr(200 + n));
const TRAJECTEN = [1, 2, 3].map((n) => nr(300 + n));
const BLOKKEN = [nr(401), nr(402)];
const ALLE = [...HOOFDEN, ...RUBRIEKEN, ...TRAJECTEN, ...BLOKKEN];
const TITELS = ['Groen', 'Warm', 'Samen'];
const NUMMERS = [undefined, undefined, 1, 2, 3, 5];

interface Hulp {
  readonly k: (n: number) => number;
  readonly staat: WerkjaarStaat;
}
type Maak = (hulp: Hulp) => [Type, object];

/** Under some parent, behind one of the nodes that stand there, often. */
function plaats({ k, staat }: Hulp, ouders: readonly (string | null)[]) {
  const ouderId = kies(ouders, k(1));
  const buren = knopenVan(staat).filter((knoop) => knoop.ouderId === ouderId);
  return { ouderId, na: kies([null, kies(ALLE, k(3)), ...buren.map(({ id }) => id)], k(2)) };
}

const revisie = (staat: WerkjaarStaat, id: string): number =>
  staat.get(`KNOOP/${id}`)?.bij.revisie ?? -1;
const titel = ({ k }: Hulp): string => kies(TITELS, k(4));
const knoop = ({ k, staat }: Hulp): Pick<Knoop, 'id'> => ({
  id: kies([...knopenVan(staat).map(({ id }) => id), kies(ALLE, k(1))], k(0)),
});

const DRAGERS = [...HOOFDEN, ...RUBRIEKEN];

const MAAK: readonly Maak[] = [
  (h) => [
    toevoegen.VoegStrategischeDoelstellingToe,
    { id: kies(HOOFDEN, h.k(0)), ...plaats(h, [null]), titel: titel(h) },
  ],
  (h) => [
    toevoegen.VoegHoofdstukToe,
    { id: kies(HOOFDEN, h.k(0)), ...plaats(h, [null]), titel: titel(h) },
  ],
  (h) => [
    toevoegen.VoegRubriekToe,
    { id: kies(RUBRIEKEN, h.k(0)), ...plaats(h, DRAGERS), titel: titel(h) },
  ],
  (h) => [
    toevoegen.PlaatsTekstblok,
    { id: kies(BLOKKEN, h.k(0)), ...plaats(h, [null, ...DRAGERS]), tekst: titel(h) },
  ],
  indeling,
  indeling,
  (h) => [indelen.DeelTrajectUit, { trajectId: kies(TRAJECTEN, h.k(0)) }],
  verplaatsing,
  verplaatsing,
  verplaatsing,
  (h) => [knopen.NummerKnoop, { ...knoop(h), nummer: kies(NUMMERS, h.k(5)) }],
  (h) => [knopen.NummerKnoop, { ...knoop(h), nummer: kies(NUMMERS, h.k(5)) }],
  (h) => [knopen.TrekKnoopIn, { id: knoop(h).id }],
  (h) => [knopen.TrekKnoopIn, { id: knoop(h).id }],
  (h) => [knopen.HerstelKnoop, { id: knoop(h).id }],
  (h) => [knopen.HerstelKnoop, { id: knoop(h).id }],
  (h) => {
    const { id } = knoop(h);
    return [HernoemKnoop, { id, titel: titel(h), revisie: revisie(h.staat, id) }];
  },
  (h) => {
    const id = kies(BLOKKEN, h.k(0));
    return [HerzieTekstblok, { id, tekst: titel(h), revisie: revisie(h.staat, id) }];
  },
  () => [openen.OpenWerkjaar, {}],
];

function indeling(h: Hulp): [Type, object] {
  const velden = { trajectId: kies(TRAJECTEN, h.k(0)), nummer: kies(NUMMERS, h.k(5)) };
  return [indelen.DeelTrajectIn, { ...velden, ...plaats(h, [null, ...DRAGERS, ...TRAJECTEN]) }];
}

function verplaatsing(h: Hulp): [Type, object] {
  const { id } = knoop(h);
  const ouders = HOOFDEN.includes(id) ? [null] : [null, ...DRAGERS, ...TRAJECTEN];
  return [knopen.VerplaatsKnoop, { id, ...plaats(h, ouders) }];
}

/** The command that a wish means now. One in ten undoes an earlier one, whichever; none does where `ongedaanOok` is false. */
export const opdrachtVoorWerkjaar =
  (ongedaanOok: boolean) =>
  ({ wat, keuzes }: Wens, geschiedenis: readonly Feit[]): Opdracht => {
    const commandIds = [...new Set(geschiedenis.map(({ bij }) => bij.commandId))];
    if (ongedaanOok && wat % 10 === 0 && commandIds.length)
      return ongedaan('werkjaar', String(JAAR), kies(commandIds, keuzes[0]));
    const hulp = { k: (n: number) => keuzes[n]!, staat: vouw(werkjaar, geschiedenis) };
    const [klasse, velden] = kies(MAAK, Math.floor(wat / 10))(hulp);
    const omstandigheden = { feiten: { traject: 'bestaat' } };
    const opgeruimd = Object.entries({ jaar: JAAR, ...velden }).filter(([, v]) => v !== undefined);
    return { klasse, velden: Object.fromEntries(opgeruimd), omstandigheden };
  };
