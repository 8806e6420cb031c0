/** One traject's table in Word. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { cellText } from '../cell.js';
import type { TableSection, TableRow as Row } from '../document.js';
import type { Numbering } from './numbering.js';
import { LABEL_WIDTH, LINE, TEXT_WIDTH, TINT } from './styles.js';
import { paragraphs } from './text.js';

const shading = { type: ShadingType.CLEAR, color: 'auto', fill: TINT };
const edge = { style: BorderStyle.SINGLE, size: 4, color: LINE };
const EDGES = { top: edge, bottom: edge, left: edge, right: edge };
const dxa = (size: number) => ({ size, type: WidthType.DXA });

/** Repeated at the top of every page that the table runs on to. */
const headerRow = (caption: string): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: 2,
        width: dxa(TEXT_WIDTH),
        shading,
        children: [new Paragraph({ style: 'Tabelkop', text: caption })],
      }),
    ],
  });

const tableRow = (row: Row, numbering: Numbering): TableRow => {
  const content = paragraphs(cellText(row), numbering);
  return new TableRow({
    cantSplit: false,
    children: [
      new TableCell({
        width: dxa(LABEL_WIDTH),
        shading,
        children: [new Paragraph({ style: 'Etiket', text: row.label })],
      }),
      new TableCell({
        width: dxa(TEXT_WIDTH - LABEL_WIDTH),
        // Word refuses a cell without a paragraph.
        children: content.length > 0 ? content : [new Paragraph({})],
      }),
    ],
  });
};

/** Fixed widths, a header row with number and title, rows that may break over pages. */
export const table = (section: TableSection, numbering: Numbering): Table =>
  new Table({
    width: dxa(TEXT_WIDTH),
    columnWidths: [LABEL_WIDTH, TEXT_WIDTH - LABEL_WIDTH],
    layout: TableLayoutType.FIXED,
    // No margin below: the last paragraph brings its own space.
    margins: { top: 80, bottom: 0, left: 110, right: 110, marginUnitType: WidthType.DXA },
    borders: { ...EDGES, insideHorizontal: edge, insideVertical: edge },
    rows: [headerRow(section.caption), ...section.rows.map((row) => tableRow(row, numbering))],
  });
