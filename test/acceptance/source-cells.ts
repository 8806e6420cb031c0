/** The words of an earlier report's file, by a reading of its lines that shares nothing with the importer. */
import { wordsOf } from '../import/words.js';

/** Each logical cell: a row without a label goes on with the cell before it. */
export function sourceCells(markdown: string): string[][] {
  const cells: string[][] = [];
  for (const line of markdown.split('\n')) {
    if (!line.startsWith('|') || /^[|\s-]+$/.test(line)) continue;
    const [, label, ...rest] = line.split('|');
    const words = wordsOf(rest.join('|'));
    if (label!.trim() === '') cells.at(-1)!.push(...words);
    else cells.push(words);
  }
  return cells;
}

/** All words outside the tables, in order. */
export const sourceProse = (markdown: string): string[] =>
  wordsOf(
    markdown
      .split('\n')
      .filter((line) => !line.startsWith('|'))
      .join('\n'),
  );
