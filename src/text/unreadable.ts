/**
 * Characters that nobody can read, and that PostgreSQL or Word cannot hold although JSON can name them: control characters,
 * halves of surrogate pairs, and what Unicode says is no character. Each is the inside of a character class, for the flag `u`.
 */

const NO_CHARACTER = String.raw`\p{Cs}\p{Noncharacter_Code_Point}`;

/** Of one line. */
export const UNREADABLE_IN_LINE = String.raw`\p{Cc}${NO_CHARACTER}`;

/** Of a text, which may have tabs and line ends. */
export const UNREADABLE_IN_TEXT = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f${NO_CHARACTER}`;
