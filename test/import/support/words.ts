/**
 * Words for generated reports: Flemish and made up, with the signs that break readers of Markdown and HTML.
 */
import fc from 'fast-check';

const PLAIN = [
  ...[
    'buren',
    'de',
    'het',
    'samen',
    'wandeling',
    'soep',
    'Babbelbank',
    'koffie',
    'Wijkhuis',
    'groep',
  ],
  ...[
    'Moerkapelle',
    'gesprek',
    'opstart',
    'zorgzaam',
    'plein',
    'jongeren',
    'Sofie',
    'in',
    'met',
    'naar',
  ],
  ...[
    'ideeën',
    'coördinator',
    'vrijwilligers',
    'één',
    'ruilwinkel',
    'Torenhout',
    'kwam',
    'volgde',
    'tuin',
  ],
];

/** None begins a known tag, an entity, a list or a heading where it can stand. */
const HOSTILE = [
  ...[
    '*',
    '**let',
    '5*3',
    '_',
    'een_naam',
    '#',
    '#buurt',
    '|',
    'a|b',
    '||',
    '<',
    '<3',
    '<naam>',
    'x<y',
    '>',
  ],
  ...[
    '[',
    ']',
    '[1]',
    '(zie',
    'bijlage)',
    '3. maart',
    '29/4',
    '7.',
    '1)',
    '~',
    '`code`',
    '\\',
    '100%',
    '{x}',
    '^',
  ],
  ...[
    '“citaat”',
    "'t",
    'R&D',
    '&',
    '&T;',
    '—',
    '–',
    '$',
    '12:30',
    '2022',
    '𝄞',
    '!',
    'duo-werking',
    '-voorlopig-',
  ],
  'https://www.voorbeeld.be/een/heel/lang/pad_met_streepjes/en?vraag=1&sectie=2&copy=3#deel-(a)*b',
];

const plain = fc.constantFrom(...PLAIN);
const any = fc.oneof(
  { weight: 5, arbitrary: plain },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words between two plain ones, so that no sign stands at an edge. */
const between = (words: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(plain, fc.array(words, { maxLength: most }), plain)
    .map(([first, middle, last]) => [capital(first), ...middle, last].join(' '));

/** A few words with a capital and without a sentence end: a title. */
export const title: fc.Arbitrary<string> = fc
  .tuple(
    between(fc.oneof(plain, fc.constantFrom('&', '<3', '(Gent)', '2022', 'én')), 5),
    fc.constantFrom('', '', '!', '?'),
  )
  .map((parts) => parts.join(''))
  .filter((words) => words.length <= 90);

/** Words without an end, for an item or a part of a sentence. */
export const phrase: fc.Arbitrary<string> = between(any, 8);

/** A sentence; one in six begins with something that looks like a list, a heading or a date. */
export const sentence: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: fc.constant('') },
      {
        weight: 1,
        arbitrary: fc.constantFrom('3. maart: ', '[1] ', '< ', '| ', '#', '22.5 ', '“'),
      },
    ),
    phrase,
    fc.constantFrom('.', '.', '.', '!', '...'),
  )
  .map((parts) => parts.join(''));

/** A name for a deeltraject. */
export const name: fc.Arbitrary<string> = between(plain, 1);
