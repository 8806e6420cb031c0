/**
 * 'N. Strategische doelstelling:' and the goal itself, which stands on the next line or behind the colon.
 */
import type { SourceBlock } from './source-block.js';
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

/** The heading of a numbered line; `next` is the block after it, unless that is a numbered heading itself. */
export const titledHeading = (
  line: number,
  numbered: NumberedHeading,
  next: SourceBlock | undefined,
): TitledHeading => {
  const { number, level, words } = numbered;
  const heading = { kind: 'heading' as const, line, number, level, title: words };
  const [, goal, behind] = GOAL.exec(words) ?? [];
  if (goal !== undefined && behind)
    return { heading: { ...heading, prefix: goal, title: behind }, takesNext: false };
  const title = next?.kind === 'paragraph' ? lineText(next.lines.join(' ')) : '';
  if (goal !== undefined) return goalHeading(heading, goal, title);
  if (!words.endsWith(':') || !isShort(title) || singleLine(next) === undefined)
    return { heading, takesNext: false };
  return {
    heading: { ...heading, prefix: words, title },
    takesNext: true,
    doubt: `De regel na "${number}. ${words}" is als titel gelezen.`,
  };
};

const isShort = (title: string): boolean => title !== '' && title.split(/\s+/).length <= MOST_WORDS;

const goalHeading = (heading: ParsedHeading, goal: string, title: string): TitledHeading => {
  const { number = '' } = heading;
  if (title === '')
    return {
      heading,
      takesNext: false,
      doubt: `Onder "${number}. ${heading.title}" staat geen doelstelling; die woorden zijn als titel gelezen.`,
    };
  const titled = { heading: { ...heading, prefix: goal, title }, takesNext: true };
  if (isShort(title)) return titled;
  return { ...titled, doubt: `De doelstelling bij nummer ${number} is lang voor een titel.` };
};
