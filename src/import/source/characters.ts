/**
 * Characters that stand for something else, or for nothing: made what they mean before a line is read.
 */
import { UNREADABLE_IN_TEXT } from '../../text/unreadable.js';
import type { Doubt } from '../read/doubt.js';
import type { SourceLine } from './source-line.js';

/** Line ends of other programs: Word's manual break, Unicode's line and paragraph separators, a form feed. */
// eslint-disable-next-line no-control-regex -- control characters are what this finds
const LINE_ENDS = /[\u000b\u000c\u0085\u2028\u2029]/gu;
/** Where a word may be broken, and marks of no width: nothing that a reader sees. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;
const UNREADABLE = new RegExp(`[${UNREADABLE_IN_TEXT}]`, 'gu');

/** The lines of a text, numbered as an editor numbers them, in characters that can be stored. */
export function cleanLines(text: string): { lines: SourceLine[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const lines = text.split(/\r\n|\r|\n/u).flatMap((printed, at) => {
    const line = at + 1;
    const seen = printed.replace(LINE_ENDS, isTableLine(printed) ? ' ' : '\n').replace(UNSEEN, '');
    const found = seen.match(UNREADABLE);
    if (found) doubts.push(leftOut(line, found));
    return seen
      .replace(UNREADABLE, '')
      .split('\n')
      .map((part) => ({ line, text: part }));
  });
  return { lines, doubts };
}

const leftOut = (line: number, found: readonly string[]): Doubt => ({
  line,
  message: `Weggelaten, want geen leesbaar teken: ${named(found)}.`,
  todo: 'LEFT_OUT',
});

const isTableLine = (line: string): boolean => /^\s*[|+]/u.test(line);

const named = (found: readonly string[]): string =>
  [...new Set(found)]
    .map((one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join(', ');
