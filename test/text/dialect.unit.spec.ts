import { describe, expect, it } from '@jest/globals';

import { normaliseText } from '../../src/text/normalise.js';
import { parseText } from '../../src/text/parse.js';
import { plainText } from '../../src/text/plain.js';
import { printText } from '../../src/text/print.js';
import type { Block, Inline, Marks, TextTree } from '../../src/text/tree.js';

const text = (words: string, marks?: Marks): Inline => ({
  kind: 'text',
  text: words,
  ...(marks && { marks }),
});
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const bullets = (...items: Block[][]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((children) => ({ number: null, children })),
});
const numbered = (...items: [number, string][]): Block => ({
  kind: 'list',
  ordered: true,
  items: items.map(([number, words]) => ({ number, children: [paragraph(text(words))] })),
});
const link = (url: string, words: string): Inline => ({
  kind: 'link',
  url,
  children: [text(words)],
});

describe('de tekst van een coördinator', () => {
  it('bestaat uit alinea’s, en een nieuwe regel blijft een nieuwe regel', () => {
    expect(parseText('Eerste regel\ntweede regel\n\nNieuwe alinea')).toEqual([
      paragraph(text('Eerste regel'), { kind: 'break' }, text('tweede regel')),
      paragraph(text('Nieuwe alinea')),
    ]);
  });

  it('kent cursief, vet, beide, en wat boven de regel staat', () => {
    expect(parseText('de *Babbelbank* is **klaar**, ***echt***, op de 2^de^ dag')).toEqual([
      paragraph(
        text('de '),
        text('Babbelbank', { italic: true }),
        text(' is '),
        text('klaar', { bold: true }),
        text(', '),
        text('echt', { italic: true, bold: true }),
        text(', op de 2'),
        text('de', { superscript: true }),
        text(' dag'),
      ),
    ]);
  });

  it.each([
    'drie * vier',
    'zie noot *',
    '*noot zonder einde',
    '5 ^ 2',
    'x^2 en y^3',
    '****',
    'een_woord_met',
    '# vijf',
  ])('laat %j staan zoals het getypt is', (typed) => {
    expect(parseText(typed)).toEqual([paragraph(text(typed))]);
    expect(plainText(parseText(printText(parseText(typed))))).toBe(typed);
  });

  it('maakt van HTML geen opmaak', () => {
    const typed = '<b>vet</b> <script>alert(1)</script> a < b & c';
    expect(parseText(typed)).toEqual([paragraph(text(typed))]);
    expect(printText(parseText(typed))).toBe(typed);
  });

  it('leest &amp; als &, en bewaart een getypte &amp; met een backslash', () => {
    expect(plainText(parseText('Jan &amp; Piet'))).toBe('Jan & Piet');
    expect(printText([paragraph(text('&amp; en R&D'))])).toBe('\\&amp; en R&D');
  });

  it('neemt met een backslash elk teken letterlijk', () => {
    expect(plainText(parseText('\\*geen cursief\\*, 3\\. maart, C:\\map'))).toBe(
      '*geen cursief*, 3. maart, C:\\map',
    );
  });
});

describe('een lijst', () => {
  it('houdt elk nummer zoals het getypt is', () => {
    expect(parseText('1. Welkom\n2. Rondvraag\n2. Pauze\n5. Slot')).toEqual([
      numbered([1, 'Welkom'], [2, 'Rondvraag'], [2, 'Pauze'], [5, 'Slot']),
    ]);
  });

  it('mag een leeg punt hebben', () => {
    expect(parseText('- fietsen\n-\n- zingen')).toEqual([
      bullets([paragraph(text('fietsen'))], [], [paragraph(text('zingen'))]),
    ]);
  });

  it('gaat twee niveaus diep; wat dieper staat wordt tekst met zijn streepje', () => {
    const tree = parseText('- a\n  - b\n    - c\n- d');
    expect(tree).toEqual([
      bullets(
        [paragraph(text('a')), bullets([paragraph(text('b')), paragraph(text('- c'))])],
        [paragraph(text('d'))],
      ),
    ]);
    expect(printText(tree)).toBe('- a\n  - b\n\n    \\- c\n- d');
  });

  it('wordt niet begonnen door een datum aan het begin van een alinea die zo bewaard is', () => {
    const tree = [paragraph(text('3. maart was het zover'))];
    expect(printText(tree)).toBe('3\\. maart was het zover');
    expect(parseText(printText(tree))).toEqual(tree);
  });

  it('blijft apart van de lijst die erop volgt', () => {
    const tree = [numbered([1, 'a']), numbered([1, 'b']), numbered([1, 'c'])];
    expect(printText(tree)).toBe('1. a\n\n1) b\n\n1. c');
    expect(parseText(printText(tree))).toEqual(tree);
  });
});

describe('een link', () => {
  it.each([
    'https://voorbeeld.be/a_(b)?c=1&copy;d=*',
    'http://voorbeeld.be',
    'mailto:info@voorbeeld.be',
  ])('mag naar %s', (url) => {
    const tree = [paragraph(text('zie '), link(url, 'hier [1]'), text('.'))];
    expect(parseText(printText(tree))).toEqual(tree);
  });

  it.each([
    '[klik](javascript:alert(1))',
    '[klik](/pad)',
    '[klik](https://a.be "titel")',
    '[klik]()',
    '[1] (zie daar)',
  ])('is %j niet: dat blijft tekst', (typed) => {
    expect(parseText(typed)).toEqual([paragraph(text(typed))]);
  });

  it('toont haar adres in platte tekst, één keer', () => {
    expect(plainText(parseText('[site](https://a.be) [](https://b.be)'))).toBe(
      'site (https://a.be) https://b.be',
    );
  });
});

describe('de normale vorm', () => {
  const normal = (...children: Inline[]): TextTree => normaliseText([paragraph(...children)]);

  it('voegt gelijke stukken samen en bewaart geen witruimte die niemand ziet', () => {
    expect(
      normal(text('  een '), text(' twee'), text('', { bold: true }), text(' drie\n')),
    ).toEqual([paragraph(text('een twee drie'))]);
  });

  it('maakt van een lege regel een nieuwe alinea', () => {
    expect(normal(text('een'), { kind: 'break' }, { kind: 'break' }, text('twee'))).toEqual([
      paragraph(text('een')),
      paragraph(text('twee')),
    ]);
  });

  it('houdt van een geweigerd adres de woorden', () => {
    expect(normal(link('javascript:alert(1)', 'klik'))).toEqual([paragraph(text('klik'))]);
  });
});
