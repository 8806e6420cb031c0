/**
 * The annual report as data: what `compose` makes and every renderer prints, and nothing else.
 *
 * No renderer knows a traject, an event or a date; no renderer invents a number.
 */
import type { Rij } from '../../projections/jaartabel/jaartabel.table.js';
import type { TextTree } from '../text/tree.js';

export interface ReportDocument {
  readonly year: number;
  /** 'Jaarverslag 2022' */
  readonly title: string;
  /** One line under the title where the answer is as of a day ('Zoals gebeurd op 10 juni 2022'); absent for today's. */
  readonly asOf?: string;
  /** When the last fact that it tells of was registered: ISO 8601 in UTC; absent where nothing is told. */
  readonly date?: string;
  /** In reading order. Heading levels never skip: 1 is the title's, the first section is 2. */
  readonly sections: readonly Section[];
}

export type Section = HeadingSection | TextSection | TableSection;

/** A heading: chapter, rubriek, traject or the kop of a tekstblok. */
export interface HeadingSection {
  readonly kind: 'heading';
  /** From 2 to 6. */
  readonly level: number;
  /** '2.1.7.' with its last full stop; absent where the heading is not numbered. */
  readonly number?: string;
  /**
   * What stands between number and title ('Strategische doelstelling:'); then the title gets a line of its own,
   * still within the one heading.
   */
  readonly prefix?: string;
  readonly title: string;
  /** Where this can be read and changed, for the preview: id of the node or traject. */
  readonly source?: Source;
}

/** Text outside the tables. */
export interface TextSection {
  readonly kind: 'text';
  readonly text: TextTree;
  readonly source?: Source;
}

/** One traject's table: the label column and the text column. */
export interface TableSection {
  readonly kind: 'table';
  /** Caption for those who do not see the heading: number and title of the traject. */
  readonly caption: string;
  readonly rows: readonly TableRow[];
  readonly source?: Source;
}

export interface TableRow {
  /** Which of the four rows of a traject's table; a program goes by this and never by the label. */
  readonly code: Rij;
  /** 'Doel', 'Procesverloop', 'Procesverloop Sport Around', 'Stand van zaken eind 2022', 'Lessons learned' */
  readonly label: string;
  /** Empty where nothing was logged yet. */
  readonly parts: readonly CellPart[];
}

/** A piece of a cell that comes from one logged thing; the cell reads as its parts one after the other. */
export interface CellPart {
  readonly text: TextTree;
  readonly source?: Source;
  /** The other logged things that this piece tells of, where one sentence stands for several. */
  readonly also?: readonly Source[];
}

/** Which logged thing a piece of the report was made from: every sentence is traceable. Renderers other than HTML drop it. */
export interface Source {
  readonly stream: 'traject' | 'werkjaar';
  /** traject id or the year in digits */
  readonly streamId: string;
  /** 'STAP', 'ALINEA', 'DOEL', 'STAND_VAN_ZAKEN', 'LES', 'KNOOP' */
  readonly kind: string;
  readonly id: string;
}
