/**
 * Earlier reports of the same form as the real one: what they say, and the Markdown that says it.
 *
 * Numbering, depth, years, labels, page breaks and habits of the converter differ from report to report.
 */
import fc from 'fast-check';

import type { RowKind } from '../../../src/import/read/parsed-report.js';
import type { TextTree } from '../../../src/text/tree.js';
import { dice } from './dice.js';
import { printReport } from './print-report.js';
import { cellTree, proseTree } from './trees.js';
import { name, phrase, title } from './words.js';

/** A cell with whatever the caller wants to know about it afterwards. */
export interface Planted<P> {
  /** In normal form (`normaliseText`). */
  readonly text: TextTree;
  readonly planted?: P;
}

/** Makes the procesverloop cells; `deeltraject` where the row is about one. */
export type Procesverloop<P> = (about: {
  year: number;
  deeltraject?: string;
}) => fc.Arbitrary<Planted<P>>;

export interface ModelRow<P> extends Planted<P> {
  readonly kind: RowKind;
  /** Given where the label does not follow from the kind. */
  readonly label?: string;
  readonly deeltraject?: string;
}

export interface ModelNode<P> {
  /** How many numbers are missing before this one. */
  readonly skip: number;
  readonly title: string;
  readonly isGoal: boolean;
  readonly text?: TextTree;
  readonly rows?: readonly ModelRow<P>[];
  readonly after?: TextTree;
  readonly children: readonly ModelNode<P>[];
}

export interface Model<P> {
  readonly year: number;
  readonly sections: readonly { readonly title: string; readonly text: TextTree }[];
  readonly chapters: readonly ModelNode<P>[];
}

/** What the reader must make of a report, line numbers and doubts left out. */
export type ExpectedItem<P> =
  | { kind: 'heading'; number?: string; prefix?: string; title: string; level: number }
  | { kind: 'text'; text: TextTree }
  | { kind: 'table'; rows: ExpectedRow<P>[] };

export interface ExpectedRow<P> {
  readonly label: string;
  readonly kind: RowKind;
  readonly deeltraject?: string;
  readonly text: TextTree;
  readonly planted?: P;
}

export interface GeneratedReport<P> {
  readonly year: number;
  readonly markdown: string;
  readonly title: string;
  readonly items: readonly ExpectedItem<P>[];
}

/** Any report; `procesverloop` makes the cells in which a test plants its steps, any text without it. */
export const generatedReport = <P = never>(
  procesverloop: Procesverloop<P> = () => cellTree.map((text) => ({ text })),
): fc.Arbitrary<GeneratedReport<P>> =>
  fc
    .integer({ min: 2016, max: 2031 })
    .chain((year) => fc.tuple(modelOf(year, procesverloop), dice))
    .map(([model, makeDice]) => ({ year: model.year, ...printReport(model, makeDice()) }));

const modelOf = <P>(year: number, procesverloop: Procesverloop<P>): fc.Arbitrary<Model<P>> =>
  fc.record({
    year: fc.constant(year),
    sections: fc.array(fc.record({ title, text: proseTree }), { maxLength: 3 }),
    chapters: fc.array(node(2, rowsOf(year, procesverloop), true), { minLength: 1, maxLength: 3 }),
  });

const skip = fc.constantFrom(0, 0, 0, 0, 1, 2);

/** A chapter (`isTop`) or what stands under it: headings with a table, or with deeper headings. */
const node = <P>(
  deeper: number,
  rows: fc.Arbitrary<ModelRow<P>[]>,
  isTop = false,
): fc.Arbitrary<ModelNode<P>> => {
  const text = fc.option(proseTree, { nil: undefined, freq: 3 });
  const leaf = fc.record({
    skip,
    title,
    isGoal: fc.constant(false),
    rows,
    after: fc.option(proseTree, { nil: undefined, freq: 6 }),
    children: fc.constant([]),
  }) as fc.Arbitrary<ModelNode<P>>;
  if (deeper < 0) return leaf;
  const group = fc
    .record({
      skip,
      isGoal: isTop ? fc.boolean() : fc.constant(false),
      title,
      goal: phrase,
      text,
      children: fc.array(node(deeper - 1, rows), { minLength: isTop ? 0 : 1, maxLength: 3 }),
    })
    .map(({ goal, ...rest }) => ({
      ...rest,
      title: rest.isGoal ? `${goal}.` : rest.title,
    })) as fc.Arbitrary<ModelNode<P>>;
  return isTop ? group : fc.oneof({ weight: 2, arbitrary: leaf }, group);
};

const rowsOf = <P>(year: number, procesverloop: Procesverloop<P>): fc.Arbitrary<ModelRow<P>[]> => {
  const row = (kind: RowKind): fc.Arbitrary<ModelRow<P>[]> =>
    cellTree.map((text) => [{ kind, text }]);
  const one = procesverloop({ year }).map((cell): ModelRow<P>[] => [
    { kind: 'PROCESVERLOOP', ...cell },
  ]);
  const several = fc
    .uniqueArray(name, { minLength: 2, maxLength: 3, selector: (each) => each.toLowerCase() })
    .chain((names) =>
      fc.tuple(
        ...names.map((deeltraject) =>
          procesverloop({ year, deeltraject }).map((cell): ModelRow<P> => ({
            kind: 'PROCESVERLOOP',
            deeltraject,
            ...cell,
          })),
        ),
      ),
    );
  const other = cellTree.map((text): ModelRow<P>[] => [
    { kind: 'ANDERS', label: 'Partners en middelen', text },
  ]);
  return fc
    .tuple(
      row('DOEL'),
      fc.oneof({ weight: 4, arbitrary: one }, several),
      row('STAND_VAN_ZAKEN'),
      row('LESSONS_LEARNED'),
      fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, other),
    )
    .map((parts) => parts.flat());
};
