/** One line of what the doctor saw. */
export interface Finding {
  readonly line: string;
  /** What is wrong and what to do about it, in one sentence; left out where all is well. */
  readonly wrong?: string;
  /** Nothing is wrong, but there is something to know. */
  readonly isRemark?: true;
}

/** @param wrong left out where it does not hold */
export const finding = (line: string, isWrong = false, wrong = ''): Finding =>
  isWrong ? { line, wrong } : { line };
