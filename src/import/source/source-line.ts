/** A line of a report with its number in the file, from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** `| a | b |`: a row in the one form that is read on from here, its own pipes escaped. */
export const pipeRow = (line: number, cells: readonly string[]): SourceLine => ({
  line,
  text: `| ${cells.map((cell) => cell.trim().replaceAll('|', String.raw`\|`)).join(' | ')} |`,
});

/** `|---|---|`, without which no lines with pipes are a table. */
export const separatorRow = (line: number, columns: number): SourceLine => ({
  line,
  text: `|${'---|'.repeat(columns)}`,
});
