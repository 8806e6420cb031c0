import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { schik, type Geplaatst } from '../../src/domain/schikking.js';

/** Items in the order in which they came; each may follow an earlier one, be first, or have no place. */
const itemsTot = (maxLength: number) =>
  fc
    .array(
      fc.record({ waar: fc.option(fc.nat({ max: 20 }), { nil: undefined }), eerst: fc.boolean() }),
      { maxLength, size: 'max' },
    )
    .map((wensen) =>
      wensen.map(({ waar, eerst }, volgnr): Geplaatst => {
        const na =
          waar === undefined ? undefined : eerst || volgnr === 0 ? null : `i${waar % volgnr}`;
        return { id: `i${volgnr}`, volgnr, na };
      }),
    );

const items = itemsTot(20);

const ids = (rij: readonly Geplaatst[]) => rij.map(({ id }) => id);

describe('schikken', () => {
  it('laat elk onderdeel één keer staan, hoe ze ook aangereikt worden', () => {
    fc.assert(
      fc.property(items, fc.infiniteStream(fc.nat()), (rij, kans) => {
        const geschud = rij
          .map((item) => ({ item, plek: kans.next().value as number }))
          .sort((a, b) => a.plek - b.plek)
          .map(({ item }) => item);
        expect(ids(schik(geschud))).toEqual(ids(schik(rij)));
        expect(ids(schik(rij)).sort()).toEqual(ids(rij).sort());
      }),
    );
  });

  it('zet wat iets anders volgt erachter, en wat daartussen staat volgt het ook', () => {
    fc.assert(
      fc.property(items, (rij) => {
        const volgorde = schik(rij);
        const plek = new Map(volgorde.map(({ id }, index) => [id, index]));
        const opId = new Map(rij.map((item) => [item.id, item]));
        const volgt = (item: Geplaatst | undefined, wie: string): boolean =>
          !!item?.na && (item.na === wie || volgt(opId.get(item.na), wie));
        for (const item of rij) {
          if (!item.na) continue;
          expect(plek.get(item.id)).toBeGreaterThan(plek.get(item.na)!);
          for (const tussen of volgorde.slice(plek.get(item.na)! + 1, plek.get(item.id)))
            expect(volgt(tussen, item.na)).toBe(true);
        }
      }),
    );
  });

  it('laat wat geen plaats heeft achteraan staan, zoals het kwam', () => {
    const zonder = [
      { id: 'a', volgnr: 2 },
      { id: 'b', na: 'weg', volgnr: 1 },
      { id: 'c', na: null, volgnr: 3 },
    ];
    expect(ids(schik(zonder))).toEqual(['c', 'b', 'a']);
  });

  it('doet hetzelfde als wie ze één voor één op een blad schrijft, hoeveel het er ook zijn', () => {
    fc.assert(
      fc.property(itemsTot(1500), (rij) => {
        expect(ids(schik(rij))).toEqual(opPapier(rij));
      }),
      { numRuns: 30 },
    );
  });

  it('geeft zelfs een kring een vaste volgorde', () => {
    const kring = [
      { id: 'a', na: 'b', volgnr: 0 },
      { id: 'b', na: 'c', volgnr: 1 },
      { id: 'c', na: 'a', volgnr: 2 },
      { id: 'd', na: 'd', volgnr: 3 },
    ];
    expect(ids(schik(kring)).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(schik(kring)).toEqual(schik([...kring].reverse()));
  });
});

/** Each item was there before what follows it. */
function opPapier(items: readonly Geplaatst[]): string[] {
  const blad: Geplaatst[] = [];
  for (const item of items) {
    let plek = blad.length;
    if (item.na === null) plek = 0;
    else if (item.na !== undefined) plek = blad.findIndex(({ id }) => id === item.na) + 1;
    blad.splice(plek, 0, item);
  }
  return ids(blad);
}
