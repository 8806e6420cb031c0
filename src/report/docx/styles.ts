/** How the Word form looks: A4, Calibri (every Word has it, LibreOffice has its twin), the colours of the site. */
import type { IPropertiesOptions } from 'docx';

export const PRIMARY = '0B5D66';
export const MUTED = '566166';
export const TINT = 'EEF4F4';
export const LINE = 'B9C6C8';
const INK = '1C2326';

/** In twentieths of a point (DXA): A4 with margins of 2 cm; fixed, because a percentage is read differently by each program. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const LABEL_WIDTH = 2100;

/** Where the text of a list item begins, for each depth; its number or bullet hangs before it. */
export const itemIndent = (depth: number): number => 340 * (depth + 1);
export const HANGING = 340;

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: PRIMARY },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

const contentsLine = (level: number) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  next: 'Normal',
  run: { bold: level === 2 },
  paragraph: {
    indent: { left: 284 * (level - 2) },
    spacing: { before: level === 2 ? 120 : 0, after: 20 },
  },
});

export const STYLES: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, color: INK, language: { value: 'nl-BE' } },
      paragraph: { spacing: { after: 100, line: 264, lineRule: 'auto' } },
    },
    heading1: heading(48, 0),
    heading2: heading(34, 480),
    heading3: heading(27, 320),
    heading4: heading(24, 280),
    heading5: heading(22, 240),
    heading6: heading(22, 240),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: PRIMARY, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    ...[2, 3, 4, 5, 6].map(contentsLine),
    {
      id: 'Etiket',
      name: 'Etiket',
      basedOn: 'Normal',
      run: { bold: true, color: PRIMARY },
    },
    {
      id: 'Tabelkop',
      name: 'Tabelkop',
      basedOn: 'Normal',
      run: { size: 18, color: MUTED },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      id: 'Bijschrift',
      name: 'Bijschrift',
      basedOn: 'Normal',
      run: { color: MUTED },
    },
    {
      id: 'Inhoudskop',
      name: 'Inhoudskop',
      basedOn: 'Normal',
      run: { size: 27, bold: true, color: PRIMARY },
      paragraph: { spacing: { before: 360, after: 120 } },
    },
  ],
};
