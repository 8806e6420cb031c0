/**
 * 'N. Strategische doelstelling:' and the goal itself, which stands on the next line or behind the colon.
 */
import type { SourceBlock } from './blocks.js';
import { singleLine, type NumberedHeading } from './headings.js';
import { lineText } from './cell-text.js';
import type { ParsedHeading } from './parsed-report.js';

export interface TitledHeading {
  readonly heading: ParsedHeading;
  /** True where the next block is the title. */
  readonly takesNext: boolean;
  /** A Dutch sentence where the title is a guess. */
  readonly doubt?: string;
}

const GOAL = /^(strategische doelstelling(?:en)?\s*\d{0,2}\s*:?)\s*(.*)$/i;
const MOST_WORDS = 40;

/** The heading of a numbered line; `next` is the block after it, unless that is a heading or a table itself. */
export const titledHeading = (
  line: number,
  { number, level, words }: NumberedHeading,
  next: SourceBlock | undefined,
): TitledHeading => {
  const heading = { kind: 'heading' as const, line, number, level };
  const [, goal, behind] = GOAL.exec(words) ?? [];
  if (goal !== undefined && behind)
    return { heading: { ...heading, prefix: goal, title: behind }, takesNext: false };
  const title = next?.kind === 'paragraph' ? lineText(next.lines.join(' ')) : '';
  const isShort = title !== '' && title.split(/\s+/).length <= MOST_WORDS;
  if (goal !== undefined && title !== '')
    return {
      heading: { ...heading, prefix: goal, title },
      takesNext: true,
      ...(!isShort && { doubt: `De doelstelling bij nummer ${number} is lang voor een titel.` }),
    };
  if (goal !== undefined)
    return {
      heading: { ...heading, title: words },
      takesNext: false,
      doubt: `Onder "${number}. ${words}" staat geen doelstelling; die woorden zijn als titel gelezen.`,
    };
  if (!words.endsWith(':') || !isShort || singleLine(next) === undefined)
    return { heading: { ...heading, title: words }, takesNext: false };
  return {
    heading: { ...heading, prefix: words, title },
    takesNext: true,
    doubt: `De regel na "${number}. ${words}" is als titel gelezen.`,
  };
};
