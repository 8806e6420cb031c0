/**
 * Trees and strings for property tests: as hostile as a pasted text can be.
 */
import fc from 'fast-check';

import type { Block, Inline, ListItem, Marks, TextTree } from '../../src/text/tree.js';

const snippets = fc.constantFrom(
  ...[
    'a',
    'stap',
    ' ',
    '  ',
    '\t',
    '\n',
    '*',
    '**',
    '^',
    '_',
    '#',
    '|',
    '<',
    '>',
    '[',
    ']',
    '](',
    '(',
    ')',
    '\\',
  ],
  ...[
    '- ',
    '-',
    '+',
    '+ ',
    '* ',
    '3. maart',
    '1. ',
    '12)',
    '1\\. ',
    '&amp;',
    '&',
    '&lt;b&gt;',
    '<br>',
    '<i>x</i>',
  ],
  ...[
    'é',
    '𝄞',
    '👩‍👩‍👧',
    '\u00a0',
    '\u2028',
    '\u0301',
    '~',
    '!',
    '`',
    '"',
    'BAZ',
    '2022',
    '22.',
    '7.',
    '—',
    '•',
  ],
  ...[
    'https://voorbeeld.be/a_(b)?c=1&copy;d=*',
    '[x](https://y.be)',
    '[x](javascript:y)',
    'http://[::1]/',
    '\0',
  ],
);

/** Snippets that mean something, in any order, and any character at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(snippets, { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** Stored text as someone might type it: several lines, indented or not. */
export const hostileLines: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        '',
        '',
        ' ',
        '  ',
        '   ',
        '    ',
        '- ',
        '  - ',
        '    - ',
        '1. ',
        '   2) ',
        '\t',
      ),
      hostileText,
    ),
    {
      maxLength: 8,
    },
  )
  .map((lines) => lines.map(([start, rest]) => start + rest).join('\n'));

const marks: fc.Arbitrary<Marks> = fc.record(
  {
    italic: fc.constant(true as const),
    bold: fc.constant(true as const),
    superscript: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'mailto:an@voorbeeld.be',
    'https://x.be/(a)<b>\\c&amp;d',
    'javascript:alert(1)',
    'HTTP://É.be/é',
    '',
    'https://a b',
  ),
);

const run: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record(
      { kind: fc.constant('text' as const), text: hostileText, marks },
      { requiredKeys: ['kind', 'text'] },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 5, arbitrary: run },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      url,
      children: fc.array(run, { maxLength: 3 }),
    }),
  },
);

const paragraph: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph' as const),
  children: fc.array(inline, { maxLength: 5 }),
});

const block = (deeper: number): fc.Arbitrary<Block> => {
  if (deeper === 0) return paragraph;
  const item: fc.Arbitrary<ListItem> = fc.record({
    number: fc.option(fc.nat({ max: 40 })),
    children: fc.array(block(deeper - 1), { maxLength: 3 }),
  });
  const list: fc.Arbitrary<Block> = fc.record({
    kind: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(item, { maxLength: 4 }),
  });
  return fc.oneof(paragraph, list);
};

/** Any tree the type allows, also one that no parser makes: three levels of lists, empty runs, refused addresses. */
export const anyTree: fc.Arbitrary<TextTree> = fc.array(block(3), { maxLength: 5 });
