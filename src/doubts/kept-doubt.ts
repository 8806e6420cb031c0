/** What was doubted when an earlier report was read into a year. */

/** As it is kept; lines count from 1. */
export interface KeptDoubt {
  readonly line: number;
  /** What was doubted: a Dutch sentence that may quote the report. */
  readonly sentence: string;
  /** What a person does about it: a Dutch sentence. */
  readonly todo: string;
  /** Whose history it is about: 'traject-<id>', 'werkjaar-<jaar>'. Where texts of that are erased, the doubt goes with them. */
  readonly stream: string;
}

/** What was read into a year. */
export interface KeptReport {
  readonly jaar: number;
  /** Keyed hash of the file. */
  readonly file: string;
  /** In the order of the file. */
  readonly doubts: readonly KeptDoubt[];
}
