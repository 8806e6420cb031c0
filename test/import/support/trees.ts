/**
 * Texts of a report as trees in normal form, such as a converter can have written down.
 */
import fc from 'fast-check';

import { normaliseText } from '../../../src/text/normalise.js';
import type { Block, Inline, ListItem, Marks, TextTree } from '../../../src/text/tree.js';
import { phrase, sentence } from './words.js';

const text = (words: string, marks?: Marks): Inline => ({
  kind: 'text',
  text: words,
  ...(marks && { marks }),
});

const formatted: fc.Arbitrary<Inline[]> = fc.oneof(
  phrase.map((words) => [text(words, { italic: true })]),
  phrase.map((words) => [text(words, { bold: true })]),
  fc
    .tuple(fc.nat({ max: 9 }), fc.constantFrom('de', 'e', 'ste'))
    .map(([number, raised]) => [text(`de ${String(number)}`), text(raised, { superscript: true })]),
  fc
    .constantFrom('https://voorbeeld.be/a?b=1&c=2', 'mailto:info@voorbeeld.be')
    .map((url) => [{ kind: 'link' as const, url, children: [text('de pagina')] }]),
);

/** Sentences, sometimes with marks, a link or a line break. */
const paragraph: fc.Arbitrary<Block> = fc
  .array(
    fc.tuple(
      sentence,
      fc.option(formatted, { freq: 4 }),
      fc.constantFrom<Inline>(text(' '), text(' '), { kind: 'break' }),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => ({
    kind: 'paragraph',
    children: parts.flatMap(([words, marked, space], at): Inline[] => [
      ...(at === 0 ? [] : [space.kind === 'break' && /^(\d|“)/.test(words) ? text(' ') : space]),
      text(words),
      ...(marked ? [text(' '), ...marked, text(' slot.')] : []),
    ]),
  }));

const item = (children: Block[], number: number | null): ListItem => ({ number, children });
const words = (phrases: string): Block => ({ kind: 'paragraph', children: [text(phrases)] });

/** Items of words; in a bullet list the last may be empty, or have items of its own. */
const bullets: fc.Arbitrary<Block> = fc
  .tuple(
    fc.array(phrase, { minLength: 1, maxLength: 5 }),
    fc.constantFrom('none', 'none', 'empty', 'nested'),
    fc.array(phrase, { minLength: 1, maxLength: 3 }),
  )
  .map(([phrases, last, deeper]) => {
    const items = phrases.map((each) => item([words(each)], null));
    const nested: Block = {
      kind: 'list',
      ordered: false,
      items: deeper.map((each) => item([words(each)], null)),
    };
    if (last === 'empty') items.push(item([], null));
    if (last === 'nested') items.push(item([words('Daarbij'), nested], null));
    return { kind: 'list', ordered: false, items };
  });

/** Numbers as people type them: one may stand twice. */
const numbered: fc.Arbitrary<Block> = fc
  .tuple(
    fc.array(fc.tuple(phrase, fc.constantFrom(1, 1, 1, 0)), { minLength: 2, maxLength: 5 }),
    fc.constantFrom(1, 1, 5),
  )
  .map(([phrases, start]) => {
    let number = start - 1;
    const items = phrases.map(([each, step], at) => {
      number += at === 0 ? 1 : step;
      return item([words(each)], number);
    });
    return { kind: 'list', ordered: true, items };
  });

const withoutNeighbours = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, at) => block.kind === 'paragraph' || blocks[at - 1]?.kind !== 'list');

/** The text of a cell; now and then there is none. */
export const cellTree: fc.Arbitrary<TextTree> = fc
  .array(fc.oneof({ weight: 3, arbitrary: paragraph }, bullets, numbered), { maxLength: 4 })
  .map((blocks) => normaliseText(withoutNeighbours(blocks)));

/** A short line without a full stop would be a heading there. */
const closed = (block: Block): Block =>
  block.kind === 'list' ? block : { ...block, children: [...block.children, text(' Zo was het.')] };

/** Text outside the tables, beginning with a paragraph. */
export const proseTree: fc.Arbitrary<TextTree> = fc
  .tuple(
    paragraph,
    fc.array(fc.oneof({ weight: 2, arbitrary: paragraph }, bullets, numbered), { maxLength: 3 }),
  )
  .map(([first, rest]) => normaliseText(withoutNeighbours([first, ...rest]).map(closed)));
