/**
 * For a transaction of rows that follow from the log. A power cut may set it back: then its mark is set back with it, or the
 * table that it fills was not in use yet. So no disk needs to be waited for.
 */
export const COMMIT_LATER = 'set local synchronous_commit = off';
