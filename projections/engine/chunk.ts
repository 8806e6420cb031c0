/** Rows as texts go to the database in chunks, so that no statement grows without bound. */

/**
 * Characters that wait to be written together. Not rows: one has a hundred characters or a million, and while they travel they
 * are there as text, as bytes and in the database.
 */
export const CHUNK = 2 ** 20;

/** Characters of one statement: room for a chunk with the stream that filled it. */
export const STATEMENT = 2 * CHUNK;

export const lengthOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0);

/** A text that is longer than a statement may be goes by itself. @param texts made one by one, as they are asked for */
export function* inStatements(texts: Iterable<string>): Iterable<readonly string[]> {
  let [together, size]: [string[], number] = [[], 0];
  for (const text of texts) {
    if (together.length > 0 && size + text.length > STATEMENT) {
      yield together;
      [together, size] = [[], 0];
    }
    together.push(text);
    size += text.length;
  }
  if (together.length > 0) yield together;
}
