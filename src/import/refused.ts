/** Why a file is not imported: one Dutch sentence that says what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
}

/** A line of a file that cannot be read in. */
export interface RefusedLine {
  readonly line: number;
  /** One Dutch sentence. */
  readonly reason: string;
}

const MOST_SHOWN = 20;

/** @throws ImportRefused with each of these lines, where there are any */
export function refuseAny(refused: readonly RefusedLine[]): void {
  if (!refused.length) return;
  const shown = refused
    .slice(0, MOST_SHOWN)
    .map(({ line, reason }) => `Regel ${String(line)} kan niet ingelezen worden: ${reason}`);
  const more = refused.length - shown.length;
  if (more > 0) shown.push(`En nog ${String(more)} regels.`);
  throw new ImportRefused([...shown, 'Er is niets ingelezen.'].join('\n'));
}
