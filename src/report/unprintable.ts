/** The words of a report that its PDF cannot write, with where they stand: said before the download. */
import type { Block, Inline, TextTree } from '../text/tree.js';
import { cellText } from './cell.js';
import type { ReportDocument, Section } from './document.js';
import { headingLine } from './heading-line.js';
import { unprintableWords } from './pdf/printable.js';

export interface Unprintable {
  readonly word: string;
  /** The heading under which it stands first, with the row of its table: '2.1.7. De Lange Tafel, Doel'. */
  readonly where: string;
}

/** Each word once, in order of appearance. */
export const unprintable = ({ title, sections }: ReportDocument): Unprintable[] => {
  const found = new Map<string, Unprintable>();
  let heading = title;
  const look = (text: string, where: string): void => {
    for (const word of unprintableWords(text))
      if (!found.has(word)) found.set(word, { word, where });
  };
  for (const section of sections) {
    if (section.kind === 'heading') heading = headingLine(section);
    for (const { text, row } of textsOf(section)) look(text, row ? `${heading}, ${row}` : heading);
  }
  return [...found.values()];
};

interface Piece {
  readonly text: string;
  readonly row?: string;
}

const textsOf = (section: Section): Piece[] => {
  switch (section.kind) {
    case 'heading':
      return [{ text: section.title }];
    case 'text':
      return words(section.text).map((text) => ({ text }));
    case 'table':
      return section.rows.flatMap((row) =>
        [row.label, ...words(cellText(row))].map((text) => ({ text, row: row.label })),
      );
  }
};

const words = (tree: TextTree): string[] => tree.flatMap(ofBlock);

/** A paragraph as a whole: a mark in the middle of a word does not make two of it. */
const ofBlock = (block: Block): string[] =>
  block.kind === 'paragraph'
    ? [block.children.map(ofInline).join('')]
    : block.items.flatMap(({ children }) => words(children));

const ofInline = (node: Inline): string => {
  if (node.kind === 'text') return node.text;
  return node.kind === 'break' ? ' ' : node.children.map(ofInline).join('');
};

/** So many are named; a page of Chinese would otherwise fill the page. */
const MOST_NAMED = 20;

/** One sentence that names them, undefined where everything prints. */
export const unprintableInWoorden = (found: readonly Unprintable[]): string | undefined => {
  if (found.length === 0) return undefined;
  const named = found.slice(0, MOST_NAMED).map(({ word, where }) => `"${short(word)}" (${where})`);
  const more = found.length - named.length;
  const rest = more > 0 ? ` en nog ${String(more)} andere` : '';
  return `Het lettertype van de PDF heeft niet alle tekens van ${named.join(', ')}${rest}. In de PDF staat daar een vakje; in Word, de webpagina en de platte tekst staan ze er wel.`;
};

const LONGEST = 40;
const short = (word: string): string => {
  const signs = Array.from(word);
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : word;
};
