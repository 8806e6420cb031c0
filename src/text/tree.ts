/**
 * Stored text as a tree: the only form in which a renderer sees it.
 *
 * The stored form is a small dialect of Markdown (`docs/tekst.md`): parse → tree → print → parse gives the same tree.
 */

/** A run of text with its marks; adjacent runs with equal marks are one run, empty runs do not occur. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly marks?: Marks }
  | { readonly kind: 'break' }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

/** Only marks that are on are present. */
export interface Marks {
  readonly italic?: true;
  readonly bold?: true;
  readonly superscript?: true;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly children: readonly Inline[];
}

/** At most two levels deep. An item's number is printed as it was typed (1, 2, 3, 3, 4): `null` in a bullet list. */
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly number: number | null;
  /** Paragraphs and at most one deeper level of lists; an empty item has none. */
  readonly children: readonly Block[];
}

export type Block = Paragraph | List;

export type TextTree = readonly Block[];
