/**
 * What an earlier report says, as data: read, not yet understood as trajecten and steps.
 */
import type { TextTree } from '../../text/tree.js';
import type { Doubt } from './doubt.js';

export interface ParsedReport {
  /** 'Jaarverslag 2022'; absent where the report does not begin with a title. */
  readonly title?: string;
  /** In reading order. */
  readonly items: readonly ParsedItem[];
  /** What the reader could also have read otherwise, by line. */
  readonly doubts: readonly Doubt[];
}

export type ParsedItem = ParsedHeading | ParsedText | ParsedTable;

export interface ParsedHeading {
  readonly kind: 'heading';
  readonly line: number;
  /** '2.1.7' as printed, without its last full stop; absent where the heading is not numbered. */
  readonly number?: string;
  /** 'Strategische doelstelling:', printed before the title that stands on a line of its own. */
  readonly prefix?: string;
  readonly title: string;
  /** 1 is a chapter: the depth of the number, or a guess for a heading without one. */
  readonly level: number;
  /** The level is no guess. */
  readonly isExact?: true;
}

/** All text between two headings or tables. */
export interface ParsedText {
  readonly kind: 'text';
  readonly line: number;
  readonly text: TextTree;
}

/** One table, put together again where pages cut it. */
export interface ParsedTable {
  readonly kind: 'table';
  readonly line: number;
  /** Of its activity, where its first row says that and nothing else. */
  readonly title?: string;
  readonly rows: readonly ParsedRow[];
}

export type RowKind = 'DOEL' | 'PROCESVERLOOP' | 'STAND_VAN_ZAKEN' | 'LESSONS_LEARNED' | 'ANDERS';

export interface ParsedRow {
  readonly line: number;
  /** As printed, without tags. */
  readonly label: string;
  readonly kind: RowKind;
  /** What follows 'Procesverloop': 'Sport Around'. */
  readonly deeltraject?: string;
  /** Empty for an empty cell. */
  readonly text: TextTree;
}
