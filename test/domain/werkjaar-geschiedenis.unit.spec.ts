import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Feit } from '../../src/domain/aggregate.js';
import { genummerdeBoom, kinderenVan, knopenVan } from '../../src/domain/werkjaar/boom.js';
import type { Knoop } from '../../src/domain/werkjaar/werkjaar-delen.js';
import { werkjaar } from '../../src/domain/werkjaar/werkjaar.js';
import {
  delen,
  gedaan,
  ongedaan,
  speel,
  verwachtTerug,
  wensen,
  type Gebeurd,
} from '../support/geschiedenis.js';
import { JAAR, nr } from '../support/namen.js';
import { opdrachtVoorWerkjaar } from '../support/spel-werkjaar.js';
import { vervolg, vouw } from '../support/uitvoering.js';
import { doelstelling, geopend, rubriek } from '../support/voorbeelden-werkjaar.js';

const begin = [
  geopend(),
  doelstelling(nr(101)),
  doelstelling(nr(102), nr(101)),
  rubriek(nr(201), nr(101)),
].reduce<Feit[]>((feiten, event, n) => vervolg(feiten, [event], nr(700_000 + n)), []);

const staatVan = (geschiedenis: readonly Feit[]) => vouw(werkjaar, geschiedenis);
const delenVan = (geschiedenis: readonly Feit[]) => delen(staatVan(geschiedenis));

const elke = (stelling: (gebeurd: readonly Gebeurd[]) => void, ongedaanOok = true): void =>
  fc.assert(
    fc.property(wensen(40), (lijst) =>
      stelling(speel(begin, lijst, opdrachtVoorWerkjaar(ongedaanOok))),
    ),
    { numRuns: 40 },
  );

/** Per parent the nodes in order, withdrawn ones among them. */
const rijen = (feiten: readonly Feit[]): Record<string, string[]> => {
  const staat = staatVan(feiten);
  const ouders = [null, ...knopenVan(staat).map(({ id }) => id)];
  const gevuld = ouders.map((ouder) => [
    String(ouder),
    kinderenVan(staat, ouder).map(({ id }) => id),
  ]);
  return Object.fromEntries(gevuld.filter(([, rij]) => rij!.length));
};

/** The same by the simplest means: lists in which a node is put behind another. */
function naief(rijenVoor: Record<string, string[]>, events: readonly Feit[]) {
  const rijen = structuredClone(rijenVoor);
  for (const { data } of events as readonly Feit<{ type: string; data: Partial<Knoop> }>[]) {
    const { ouderId, na } = data;
    if (ouderId === undefined) continue;
    const id = data.id ?? (data as { trajectId: string }).trajectId;
    for (const rij of Object.values(rijen)) if (rij.includes(id)) rij.splice(rij.indexOf(id), 1);
    const rij = (rijen[String(ouderId)] ??= []);
    rij.splice(na ? rij.indexOf(na) + 1 : 0, 0, id);
  }
  return Object.fromEntries(Object.entries(rijen).filter(([, rij]) => rij.length));
}

describe('elke geschiedenis van een werkjaar', () => {
  it('geeft dezelfde stand, ook uit JSON', () =>
    elke((gebeurd) => {
      const feiten = gebeurd.at(-1)?.na ?? begin;
      expect(delenVan(JSON.parse(JSON.stringify(feiten)) as Feit[])).toEqual(delenVan(feiten));
    }));

  it('gaat met ongedaan maken terug naar wat er was, en met nog eens naar wat er kwam', () =>
    elke((gebeurd) => {
      for (const { id, voor, na } of gebeurd) {
        const terug = gedaan(na, ongedaan('werkjaar', String(JAAR), id), nr(1));
        verwachtTerug(delenVan(voor), delenVan(terug ?? []));
        const weer = gedaan(terug ?? [], ongedaan('werkjaar', String(JAAR), nr(1)), nr(2));
        expect(delenVan(weer ?? [])).toEqual(delenVan(na));
      }
    }));

  it('heeft een boom waarin elke knoop die er is één keer staat, op een plaats die hem draagt', () =>
    elke((gebeurd) => {
      for (const { na } of gebeurd) {
        const er = knopenVan(staatVan(na)).filter(({ ingetrokken }) => !ingetrokken);
        const boom = genummerdeBoom(knopenVan(staatVan(na)));
        expect(boom.map(({ id }) => id).sort()).toEqual(er.map(({ id }) => id).sort());
        const rubriekdiepte = (knoop?: Knoop): number =>
          knoop ? rubriekdiepte(ouder(knoop)) + (knoop.soortKnoop === 'RUBRIEK' ? 1 : 0) : 0;
        const ouder = ({ ouderId }: Knoop) => er.find(({ id }) => id === ouderId);
        for (const knoop of er) expect(rubriekdiepte(knoop)).toBeLessThanOrEqual(3);
        if (er.length) expect(delenVan(na)).toHaveProperty([`JAAR/${JAAR}`]);
      }
    }));

  it('heeft nummers die onder één ouder stijgen, gedwongen waar dat gevraagd is, en nooit twee keer', () =>
    elke((gebeurd) => {
      for (const { na } of gebeurd) {
        const genummerd = genummerdeBoom(knopenVan(staatVan(na))).filter(({ cijfers }) => cijfers);
        const cijfers = genummerd.map((knoop) => knoop.cijfers);
        expect(cijfers).toEqual([...new Set(cijfers)]);
        const hoogste = new Map<string | null, number>();
        for (const knoop of genummerd) {
          const segment = Number(knoop.cijfers!.split('.').at(-1));
          expect(segment).toBe(knoop.nummer ?? (hoogste.get(knoop.ouderId) ?? 0) + 1);
          expect(segment).toBeGreaterThan(hoogste.get(knoop.ouderId) ?? 0);
          hoogste.set(knoop.ouderId, segment);
        }
      }
    }));

  it('ordent zoals wie gewoon lijsten bijhoudt', () =>
    elke((gebeurd) => {
      for (const { voor, na } of gebeurd)
        expect(rijen(na)).toEqual(naief(rijen(voor), na.slice(voor.length)));
    }, false));
});
