/** What every text goes through before it is looked at: NFC, line ends as \n, nothing around it, nothing of a word processor. */
import { fromClipboard } from '../text/from-clipboard.js';

/** Anything but a text comes back as it is. */
export type Schoonmaak = (waarde: unknown) => unknown;

export const schoon: Schoonmaak = (waarde) =>
  typeof waarde === 'string' ? waarde.normalize('NFC').replace(/\r\n?/g, '\n').trim() : waarde;

/** `null` and '' count as not given in a field that may be left out: forms send ''. */
export const leegIsNiets: Schoonmaak = (waarde) =>
  waarde === '' || waarde === null ? undefined : waarde;

/** Lists and line breaks of a word processor are those of the dialect. */
export const schoneTekst: Schoonmaak = (waarde) =>
  typeof waarde === 'string' ? fromClipboard(String(schoon(waarde))) : waarde;

/** One line stays one line, with whatever a word processor divided it. */
export const schoneRegel: Schoonmaak = (waarde) =>
  typeof waarde === 'string' ? schoon(waarde.replace(/[\t\v\u2028\u2029]+/gu, ' ')) : waarde;
