/**
 * What converters leave in a text that no reader sees: comments, pictures, tags of Word's own.
 */
import type { Doubt } from '../read/doubt.js';
import type { SourceLine } from './source-line.js';

/** Tags without words: `<o:p>`, `<v:shape …>`, `<img …>`, `<hr>`, `<col …>`. Their own text, if any, stays. */
const SILENT =
  /<\/?(?:[a-z]+:[a-z]\w*|img|hr|col|colgroup|input|wbr|svg|meta|link)(?:\s[^<>]*)?>/giu;

/** The lines without those, each told; a comment keeps its line ends, so that numbers stay those of the file. */
export function withoutUnseen(lines: readonly SourceLine[]): {
  lines: SourceLine[];
  doubts: Doubt[];
} {
  const bare = withoutComments(lines);
  const doubts = [...bare.doubts];
  const kept = bare.lines.map(({ line, text }) => {
    const tags = text.match(SILENT);
    if (tags) doubts.push(leftOut(line, tags.join(' ')));
    return { line, text: text.replace(SILENT, '') };
  });
  return { lines: kept, doubts };
}

const OPENS = '<!--';
const CLOSES = '-->';

function withoutComments(lines: readonly SourceLine[]): { lines: SourceLine[]; doubts: Doubt[] } {
  const source = lines.map(({ text }) => text).join('\n');
  const doubts: Doubt[] = [];
  let kept = '';
  let from = 0;
  let at = 0;
  for (let start = source.indexOf(OPENS); start >= 0; start = source.indexOf(OPENS, from)) {
    const end = source.indexOf(CLOSES, start + OPENS.length);
    if (end < 0) break; // never closed: it is text
    const comment = source.slice(start, end + CLOSES.length);
    const before = source.slice(from, start);
    at += lineEnds(before);
    doubts.push(leftOut(lines[at]!.line, comment));
    kept += before + '\n'.repeat(lineEnds(comment));
    at += lineEnds(comment);
    from = end + CLOSES.length;
  }
  const texts = (kept + source.slice(from)).split('\n');
  return { lines: lines.map(({ line }, place) => ({ line, text: texts[place]! })), doubts };
}

const lineEnds = (text: string): number => text.split('\n').length - 1;

const leftOut = (line: number, source: string): Doubt => ({
  line,
  message: `Niet in de tekst gezet: ${short(source)}.`,
  todo: 'LEFT_OUT',
});

const LONGEST = 60;
const short = (source: string): string => {
  const words = source.replaceAll('\n', ' ');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
};
