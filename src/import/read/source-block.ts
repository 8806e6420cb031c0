/** What the lines of a report are: a paragraph, a heading, a piece of a table. */

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly line: number;
  readonly lines: string[];
}

/** A line that says itself that it is a heading: `## 2.1. Titel`, or underlined. */
export interface HashBlock {
  readonly kind: 'hash';
  readonly line: number;
  readonly depth: number;
  readonly title: string;
}

/** Lines of one table up to an empty line, with the number of the first; a table cut by a page has several. */
export interface FragmentBlock {
  readonly kind: 'fragment';
  readonly line: number;
  readonly rows: FragmentRow[];
}

export interface FragmentRow {
  readonly line: number;
  /** One line, or more where a line broke inside a cell. */
  readonly sources: string[];
}

export type SourceBlock = ParagraphBlock | HashBlock | FragmentBlock;
