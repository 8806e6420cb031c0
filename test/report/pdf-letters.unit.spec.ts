import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ReportDocument } from '../../src/report/document.js';
import { FORMATS } from '../../src/report/formats.js';
import { families } from '../../src/report/pdf/fonts.js';
import { IN_HEADING, IN_LABEL, IN_TEXT, LongWords } from '../../src/report/pdf/long-words.js';
import { printed, unprintableWords } from '../../src/report/pdf/printable.js';
import { p } from './support/trees.js';

/** In a heading, the repeated header, a label and a text: everywhere where words stand. */
const everywhere = (text: string): ReportDocument => {
  const line = Array.from(text).slice(0, 300).join('');
  return {
    year: 2022,
    title: 'Jaarverslag 2022',
    sections: [
      { kind: 'heading', level: 2, title: line },
      {
        kind: 'table',
        caption: line,
        rows: [
          { code: 'PROCESVERLOOP', label: `Procesverloop ${line}`, parts: [{ text: [p(text)] }] },
        ],
      },
      { kind: 'text', text: [p(text)] },
    ],
  };
};

const signs = (text: string): number => [...new Intl.Segmenter('nl').segment(text)].length;

describe('wat een PDF kan schrijven', () => {
  it('zijn Latijn, Grieks, Cyrillisch, rekentekens en de gewone emoji', () => {
    const text =
      'één façade Łódź Çeşme ĳsje ŝŭ Ωμέγα Дом Київ ў → ✓ ☐ ½ ≥ ± € № • – “ja” 😀 🎉 👍🏽 ❤️ ☀️ ☎ ✔️ 👩‍👩‍👧 🇧🇪 1️⃣';
    expect(unprintableWords(text)).toEqual([]);
    expect(printed(text).replaceAll('\ufe0f', '')).toBe(text.replaceAll('\ufe0f', ''));
  });

  it('zijn niet Arabisch en Chinees: die woorden worden genoemd, en er komt een vakje', () => {
    const text = 'Feest in 中文 en عربي, daarna 中文 en gewoon verder.';
    expect(unprintableWords(text)).toEqual(['中文', 'عربي,']);
    expect(printed(text)).toBe('Feest in □□ en □□□□, daarna □□ en gewoon verder.');
  });

  it('is een letter zonder het teken erboven dat geen lettertype heeft', () => {
    expect(printed('e\u0353t')).toBe('et');
    expect(unprintableWords('e\u0353t')).toEqual(['e\u0353t']);
  });

  it('is altijd iets waarvoor er een lettertype is', () => {
    const drawn = (text: string): boolean =>
      Array.from(text).every((sign) => families().some((one) => one.has(sign.codePointAt(0)!)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'medium' }), (text) => {
        expect(drawn(printed(text))).toBe(true);
        if (!unprintableWords(text).length) expect(printed(text)).not.toMatch(/□/u);
      }),
      { endOnFailure: true },
    );
    for (let point = 0x20; point < 0x17f; point += 1)
      expect(drawn(printed(String.fromCodePoint(point)))).toBe(true);
  });
});

describe('een woord zonder einde', () => {
  it.each([IN_TEXT, IN_HEADING, IN_LABEL])(
    'kan na hoogstens %j tekens afgebroken worden, en geen teken gaat verloren',
    (longest) => {
      const word = fc.string({ unit: fc.constantFrom('a', 'É', '7', '/', 'é', '👩‍👩‍👧', ' ') });
      fc.assert(
        fc.property(fc.array(word, { size: 'medium', maxLength: 60 }), (pieces) => {
          const words = new LongWords(longest);
          const broken = pieces.map((piece) => words.next(piece)).join('');
          expect(broken.replace(/[\u200b\u00ad]/gu, '')).toBe(pieces.join(''));
          for (const line of broken.split(/[ \u200b\u00ad]/u))
            expect(signs(line)).toBeLessThanOrEqual(longest.word);
        }),
        { endOnFailure: true },
      );
    },
  );

  it('blijft heel waar het afgebroken kan worden zoals het hoort', () => {
    const text = 'De arbeidsongeschiktheidsverzekeringsmaatschappij (Sint-Niklaas) belde.';
    expect(new LongWords(IN_TEXT).next(text)).toBe(text);
  });
});

describe('een PDF van vijandige tekst', () => {
  it.each([
    ['letters met een accent', 'é'.repeat(40_000)],
    ['losse accenten', `a${'\u0301'.repeat(40_000)}`],
    ['samengevoegde emoji', '👩‍👩‍👧'.repeat(8000)],
    ['Arabisch', 'عربي'.repeat(10_000)],
    ['Grieks met vaste spaties', 'Ω\u00a0'.repeat(20_000)],
    [
      'vlaggen van landsdelen',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'.repeat(3000),
    ],
    ['tekens die niemand ziet', '\u3164\u200b'.repeat(20_000)],
    ['tekens die van richting wisselen', '\u202e\u2066abc'.repeat(5000)],
    ['een adres', `https://voorbeeld.be/${'a%20/'.repeat(3000)}`],
    ['tekens die er geen zijn', '\ufdd1\u{10fffe}\ue000'.repeat(5000)],
  ])('komt er gewoon: %s', async (_what, text) => {
    const pdf = await FORMATS.pdf.render(everywhere(text));
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  });
});
