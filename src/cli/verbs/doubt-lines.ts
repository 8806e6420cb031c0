/** A doubt of an import as a person reads it, the same at the end of the import and when it is asked for again. */
import type { Twijfelregel } from '../../questions/twijfels.query.js';

/** What was doubted, and under it what to do. */
export const doubtLines = ({ regel, traject, twijfel, doen }: Twijfelregel): string[] => [
  `  regel ${String(regel)}${traject === null ? '' : ` (${traject})`}: ${twijfel}`,
  `    ${doen}`,
];
