/** Any report: words that no renderer may read as marks, lists with odd numbers, empty cells. */
import fc from 'fast-check';
import type { ReportDocument, Section } from '../../../src/report/document.js';
import { normaliseText } from '../../../src/text/normalise.js';
import type { Block, Inline, ListItem, Marks, TextTree } from '../../../src/text/tree.js';

const hostile = fc.constantFrom(
  ...['1.', '2.1.', '-', '#', '## ', '| a |', '<b>', '</td>', '&amp;', '&#124;', '*', '**', '__'],
  ...['[x](y)', '`', '~~', '\\', '===', '---', '> ', '$a$', '•', '<!--', ']]>', '#', '😊', 'é'],
);
const plain = fc.stringMatching(/^[A-Za-zéëï0-9 ,.()'-]{1,14}$/);
const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: plain }, hostile), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '));
/** One line with something in it, as titles and labels are. */
export const anyLine = words.map((text) => text.replace(/\s+/g, ' ').trim() || 'leeg');

const mark = fc.option(fc.constant(true as const), { nil: undefined, freq: 3 });
const marks = fc
  .record({ bold: mark, italic: mark, superscript: mark })
  .map((on): Marks => Object.fromEntries(Object.entries(on).filter(([, value]) => value)));
const text = fc.record({ kind: fc.constant('text' as const), text: words, marks });
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constant({ kind: 'break' as const }) },
  {
    weight: 1,
    arbitrary: text.map((child) => ({
      kind: 'link' as const,
      url: 'https://voorbeeld.be/?a=1&b="|2',
      children: [child],
    })),
  },
);

const paragraph = fc.record({
  kind: fc.constant('paragraph' as const),
  children: fc.array(inline, { minLength: 1, maxLength: 4 }),
});
const list = (children: fc.Arbitrary<Block[]>): fc.Arbitrary<Block> =>
  fc.boolean().chain((ordered) =>
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.constant(ordered),
      items: fc.array(
        fc.record<ListItem>({
          number: ordered ? fc.nat({ max: 12 }) : fc.constant(null),
          children,
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
  );
const inner = fc.array(fc.oneof(paragraph, list(fc.array(paragraph, { maxLength: 2 }))), {
  maxLength: 3,
});
export const anyTree: fc.Arbitrary<TextTree> = fc
  .array(fc.oneof(paragraph, list(inner)), { maxLength: 3 })
  .map(normaliseText);

const row = fc.record({
  code: fc.constantFrom('DOEL', 'PROCESVERLOOP', 'STAND_VAN_ZAKEN', 'LESSONS_LEARNED'),
  label: anyLine,
  parts: fc.array(fc.record({ text: anyTree }), { maxLength: 3 }),
});
const section: fc.Arbitrary<Section> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('heading' as const),
      level: fc.integer({ min: 2, max: 6 }),
      title: anyLine,
      prefix: anyLine,
      number: fc.constantFrom('1.', '2.1.7.'),
    },
    { requiredKeys: ['kind', 'level', 'title'] },
  ),
  fc.record({ kind: fc.constant('text' as const), text: anyTree }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: anyLine,
    rows: fc.array(row, { minLength: 1, maxLength: 4 }),
  }),
);

export const anyDocument: fc.Arbitrary<ReportDocument> = fc.record({
  year: fc.constant(2022),
  title: fc.constant('Jaarverslag 2022'),
  sections: fc.array(section, { maxLength: 6 }),
});
