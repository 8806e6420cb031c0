import type { HeadingSection } from './document.js';

/** What stands before a heading's title: '2.1.7.', '1. Strategische doelstelling:' or nothing (''). */
export const headingLead = ({ number, prefix }: HeadingSection): string =>
  [number, prefix].filter(Boolean).join(' ');

/** A heading on one line, as contents lists and bookmarks show it: '1. Strategische doelstelling: Titel'. */
export const headingLine = (heading: HeadingSection): string =>
  [headingLead(heading), heading.title].filter(Boolean).join(' ');
