/** What a spreadsheet makes of a list of steps: the cells that were written, and never a formula. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvHeading, csvLine } from '../../src/cli/csv.js';
import { KOLOMMEN, type Stapregel } from '../../src/questions/stappen.query.js';

/** RFC 4180, read letter by letter. */
function gelezen(csv: string): string[][] {
  const rijen: string[][] = [];
  let rij: string[] = [];
  let vak = '';
  let binnen = false;
  for (let at = 0; at < csv.length; at++) {
    const teken = csv[at]!;
    if (binnen && teken === '"' && csv[at + 1] === '"') vak += csv[at++]!;
    else if (teken === '"') binnen = !binnen;
    else if (binnen) vak += teken;
    else if (teken === ',') [rij, vak] = [[...rij, vak], ''];
    else if (teken === '\r' && csv[at + 1] === '\n') {
      rijen.push([...rij, vak]);
      [rij, vak] = [[], ''];
      at++;
    } else vak += teken;
  }
  expect({ binnen, rest: [...rij, vak] }).toEqual({ binnen: false, rest: [''] });
  return rijen;
}

const STAP: Stapregel = {
  nummer: '2.1.7',
  traject: 'Samentuin Vaartkant',
  deeltraject: null,
  type: 'Bijeenkomst',
  volgnummer: 2,
  wanneer: '5 en 12 mei 2022',
  van: '2022-05-05',
  tot: '2022-05-12',
  precisie: 'LIJST',
  dagen: ['2022-05-05', '2022-05-12'],
  status: 'gehouden',
  uitvoerder: 'BAZ',
  modus: null,
  doel: 'plannen, "samen"\nen\r\nverder',
};

describe('een lijst van stappen als CSV', () => {
  it('heeft een kop, en een rij per stap waarin elk vak komt zoals het was', () => {
    const [kop, rij, ...meer] = gelezen(csvHeading() + csvLine(STAP));
    expect(kop).toEqual([...KOLOMMEN]);
    expect(meer).toEqual([]);
    expect(Object.fromEntries(KOLOMMEN.map((kolom, at) => [kolom, rij![at]]))).toEqual({
      ...STAP,
      deeltraject: '',
      volgnummer: '2',
      dagen: '2022-05-05 2022-05-12',
      modus: '',
    });
  });

  it.each(['=1+1', '+32 9', '-2', '@SOM(A1)', '\t=1', ' =1', '\u200b=1', '\n=1', '＝1'])(
    'laat %j als tekst staan',
    (doel) => {
      const vak = gelezen(csvLine({ ...STAP, doel }))[0]!.at(-1);
      expect(vak).toBe(`'${doel}`);
    },
  );

  it('verandert niets aan gewone woorden, ook met een teken erin', () => {
    for (const doel of ['a=b', 'min - plus', 'x@y', "'s avonds", 'één'])
      expect(gelezen(csvLine({ ...STAP, doel }))[0]!.at(-1)).toBe(doel);
  });

  it('verliest van geen enkele tekst een teken, en opent er geen formule mee', () => {
    const tekst = fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t a1é＝') });
    fc.assert(
      fc.property(tekst, tekst, (traject, doel) => {
        const [rij, ...meer] = gelezen(csvLine({ ...STAP, traject, doel }));
        expect(meer).toEqual([]);
        expect(rij).toHaveLength(KOLOMMEN.length);
        for (const [vak, was] of [
          [rij![1]!, traject],
          [rij!.at(-1)!, doel],
        ] as const) {
          expect([was, `'${was}`]).toContain(vak);
          expect(vak.trimStart()).not.toMatch(/^[=+\-@＝]/u);
        }
      }),
      { endOnFailure: true },
    );
  });
});
