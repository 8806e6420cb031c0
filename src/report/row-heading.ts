/** Rows of a traject's table that Markdown prints under a heading each, as it has no cells of several lines. */

const LABEL = /^(?:Doel|Procesverloop(?: .+)?|Stand van zaken eind \d{4}|Lessons learned)$/u;

/** Whether words stand for a row where they are a heading; any other heading that reads so is printed otherwise. */
export const isRowLabel = (words: string): boolean => LABEL.test(words);
