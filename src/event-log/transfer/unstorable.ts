/** Half a surrogate pair, or a control character beside tab and line end: no door lets these in, so no text holds one, sealed or not. */
const UNSTORABLE = /\p{Cs}|(?![\t\n])\p{Cc}/u;

/**
 * @param value JSON
 * @param pointer where it stands
 * @returns where the first text stands that holds such a character; undefined where none does
 */
export function pathOfUnstorable(value: unknown, pointer: string): string | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? pointer : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, below] of Object.entries(value)) {
    const found = pathOfUnstorable(below, `${pointer}/${name}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
