import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { LANGSTE_TIJD, leesTijd } from '../../../src/domain/tijd/lees.js';
import { alsTekst, type Token } from '../../../src/domain/tijd/tokens.js';
import { vindIn, vindTijdsaanduidingen } from '../../../src/domain/tijd/vind.js';

/** Pieces that begin a time, join two, or nearly do. */
const STUKKEN =
  "1/ 1. 1- 12 31 mei van tot en of op in rond half begin week Q1 Q 1e eerste kwartaal 2022 ' \u2019 ( , . - / & ~ vanaf voor vorige volgende over twee weken maandag schooljaar 2021-2022 loop de het zomer http:// a@b x.be \u0000 \ud800 e\u0301 \ud83d\ude00".split(
    ' ',
  );

const hier = { werkjaar: 2022, vandaag: '2022-07-01' };

/** How often a token is looked at while the times of a text are found. */
const werk = (tekst: string): number => {
  let keren = 0;
  const gelezen = alsTekst(tekst, { proza: true, werkjaar: 2022 });
  const geteld = new Proxy(gelezen.tokens as Token[], {
    get(tokens, naam, ontvanger): unknown {
      if (typeof naam === 'string' && /^\d+$/.test(naam)) keren += 1;
      return Reflect.get(tokens, naam, ontvanger);
    },
  });
  vindIn(tekst, { ...gelezen, tokens: geteld });
  return keren;
};

describe('een vijandige tekst', () => {
  const stuk = fc.constantFrom(...STUKKEN);
  const tekst = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(stuk, { maxLength: 60 }).map((stukken) => stukken.join(' ')),
    fc.array(stuk, { maxLength: 60 }).map((stukken) => stukken.join('')),
    fc.tuple(stuk, fc.integer({ min: 1, max: 400 })).map(([een, keer]) => een.repeat(keer)),
  );

  it('doet het lezen van een tijd nooit struikelen', () => {
    fc.assert(
      fc.property(tekst, fc.integer({ min: 1900, max: 2200 }), (getypt, werkjaar) => {
        for (const kader of [{ werkjaar }, { werkjaar, vandaag: '2024-02-29', zoBewaren: true }])
          expect(Object.keys(leesTijd(getypt, kader))).not.toHaveLength(0);
        for (const { begin, eind } of vindTijdsaanduidingen(getypt, werkjaar))
          expect(begin).toBeLessThan(eind);
      }),
      { numRuns: 1500 },
    );
  });

  it('wordt in één veld niet eens gelezen als ze te lang is', () => {
    const lang = '1/'.repeat(20_000);
    expect(leesTijd(lang, hier)).toMatchObject({ weigering: 'tijd-te-lang' });
    expect(leesTijd(lang.slice(0, LANGSTE_TIJD), hier)).toMatchObject({
      weigering: 'tijd-onbegrepen',
    });
  });

  it('kost, hoe lang ook, per teken evenveel werk', () => {
    const patronen = STUKKEN.flatMap((een) => [een, `${een} en `, `${een}, `, `${een}/`]);
    const zwaar = patronen.filter((patroon) => {
      const [kort, langer, lang] = [100, 200, 400].map((keer) => werk(patroon.repeat(keer)));
      return lang! - langer! > 2.1 * (langer! - kort!) + 100;
    });
    expect(zwaar).toEqual([]);
  });
});
