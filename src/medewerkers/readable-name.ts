/**
 * Control characters, and what is seen by nobody: zero-width characters, marks of direction, fillers, private use, half a surrogate
 * pair. A name with one looks like somebody else's.
 * @see https://www.unicode.org/reports/tr39/ "Invisible characters" in identifiers
 */
const UNSEEN = /\p{C}|\p{Zl}|\p{Zp}|[\p{Default_Ignorable_Code_Point}\u2800]/u;

export const isUnreadableName = (naam: string): boolean => UNSEEN.test(naam);

/** A name as it is kept and looked for: composed letters, no outer blanks, one blank between words. */
export const cleanName = (given: string): string =>
  given.normalize('NFC').trim().replace(/\s+/gu, ' ');
