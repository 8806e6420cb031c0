/** The contents list of the Word form, and the bookmarks that it leads to. */
import { LeaderType, TableOfContents } from 'docx';
import type { Section } from '../document.js';
import { headingLine } from '../heading-line.js';

/** The bookmark on the heading of section `index`. */
export const bookmark = (index: number): string => `Sectie_${index + 1}`;

/**
 * A contents field with its entries already in it, as links. No page numbers: only Word knows its own pages, and an
 * estimate is sometimes a page off. "Tabel bijwerken" in Word adds them; Word does not ask for it when it opens the file.
 */
export const contents = (sections: readonly Section[]): TableOfContents =>
  new TableOfContents('Inhoud', {
    hyperlink: true,
    headingStyleRange: '2-6',
    beginDirty: false,
    tabLeader: LeaderType.NONE,
    cachedEntries: sections.flatMap((section, index) =>
      section.kind === 'heading'
        ? [{ title: headingLine(section), level: section.level, href: bookmark(index) }]
        : [],
    ),
  });
