/**
 * What a row is about, by the word in its first column.
 */
import type { RowKind } from './parsed-report.js';

export interface Label {
  readonly kind: RowKind;
  readonly deeltraject?: string;
  /** A row that goes on from the page before: no label, or '(vervolg)'. */
  readonly goesOn: boolean;
  /** A Dutch sentence where the kind is a guess. */
  readonly doubt?: string;
}

/** Labels by their letters alone: case, spaces, dashes, colons and years make no difference. */
const EXACT: readonly (readonly [RowKind, RegExp])[] = [
  ['DOEL', /^doel(en|stelling|stellingen)?$/],
  ['PROCESVERLOOP', /^procesverloop/],
  ['STAND_VAN_ZAKEN', /^(standvanzaken|stavaza|stand(?:per|op)?(?:eind|einde)(?:jaar)?$)/],
  ['LESSONS_LEARNED', /^(lessons?learn(ed|t)|geleerdelessen|lessengeleerd)$/],
];

const SPELLINGS: readonly (readonly [RowKind, string])[] = [
  ['PROCESVERLOOP', 'procesverloop'],
  ['STAND_VAN_ZAKEN', 'standvanzaken'],
  ['LESSONS_LEARNED', 'lessonslearned'],
];

const GOES_ON = /\s*\(?\bvervolg\)?\s*:?$/i;
/** Also with a hyphen, a dash or spaces between its letters, as in a heading that was spread out. */
const PROCESVERLOOP = new RegExp(`^${[...'procesverloop'].join(String.raw`[^\p{L}\p{N}]*`)}`, 'iu');

/** Reads a label as printed, without tags. */
export const readLabel = (printed: string): Label => {
  const label = printed.replace(GOES_ON, '');
  const goesOn = label === '' || label !== printed;
  const letters = label.toLowerCase().replace(/[^\p{L}]/gu, '');
  const kind = EXACT.find(([, pattern]) => pattern.test(letters))?.[0];
  if (!kind) return { ...guess(letters, printed), goesOn };
  const deeltraject = kind === 'PROCESVERLOOP' ? deeltrajectOf(label) : '';
  return { kind, goesOn, ...(deeltraject && { deeltraject }) };
};

/** What stands after 'Procesverloop', but not the year that the whole report is about. */
const deeltrajectOf = (label: string): string =>
  label
    .replace(PROCESVERLOOP, '')
    .replace(/^[\s:–-]+|[\s:]+$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^(in\s+)?(\d{4})$/i, '');

const guess = (letters: string, printed: string): Pick<Label, 'kind' | 'doubt'> => {
  const near = SPELLINGS.find(
    ([, spelling]) => distance(letters.slice(0, spelling.length), spelling) <= 2,
  );
  if (near)
    return {
      kind: near[0],
      doubt: `Het opschrift "${printed}" is gelezen als een andere spelling van "${near[1]}".`,
    };
  if (letters === '') return { kind: 'ANDERS' };
  return {
    kind: 'ANDERS',
    doubt: `Het opschrift "${printed}" is niet bekend; de rij staat met dat opschrift in het procesverloop.`,
  };
};

/** Letters to add, drop or change to make one word of the other. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          row[to]! + 1,
          next[to - 1]! + 1,
          row[to - 1]! + (letter === other[to - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1)!;
};
