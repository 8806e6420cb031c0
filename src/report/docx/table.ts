/** One traject's table in Word. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { TextTree } from '../../text/tree.js';
import { cellText } from '../cell.js';
import type { TableSection, TableRow as Row } from '../document.js';
import { divided } from './label-whole.js';
import type { Numbering } from './docx-numbering.js';
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

type Merge = (typeof VerticalMergeType)[keyof typeof VerticalMergeType];

interface Part {
  readonly label: string;
  readonly text: TextTree;
  readonly cantSplit: boolean;
  /** Of the label, where two rows share it. */
  readonly merge?: Merge;
}

/** Between two rows of one label there is no line. */
const openEdge = (merge: Merge | undefined): { borders?: object } => {
  if (merge === undefined) return {};
  const side = merge === VerticalMergeType.RESTART ? 'bottom' : 'top';
  return { borders: { [side]: { style: BorderStyle.NIL } } };
};

const tableRow = ({ label, text, cantSplit, merge }: Part, numbering: Numbering): TableRow => {
  const content = paragraphs(text, numbering);
  return new TableRow({
    cantSplit,
    children: [
      new TableCell({
        width: dxa(LABEL_WIDTH),
        shading,
        ...(merge === undefined ? {} : { verticalMerge: merge }),
        children: [new Paragraph({ style: 'Etiket', text: label })],
      }),
      new TableCell({
        width: dxa(TEXT_WIDTH - LABEL_WIDTH),
        ...openEdge(merge),
        // Word refuses a cell without a paragraph.
        children: content.length > 0 ? content : [new Paragraph({})],
      }),
    ],
  });
};

const tableRows = (row: Row, numbering: Numbering): TableRow[] => {
  const { label } = row;
  const division = divided(label, cellText(row));
  const { text } = division;
  if (division.kind !== 'begun')
    return [tableRow({ label, text, cantSplit: division.kind === 'whole' }, numbering)];
  const { RESTART, CONTINUE } = VerticalMergeType;
  return [
    tableRow({ label, text, cantSplit: true, merge: RESTART }, numbering),
    tableRow({ label: '', text: division.rest, cantSplit: false, merge: CONTINUE }, numbering),
  ];
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
    rows: [headerRow(section.caption), ...section.rows.flatMap((row) => tableRows(row, numbering))],
  });
