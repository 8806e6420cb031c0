/**
 * A report as Trajectboek itself prints it in Markdown (`src/report/markdown.ts`): nothing in it is guessed. Whether a file is one
 * is seen by printing what was read: it is where that gives the very same file.
 */
import type { HeadingSection, Section, TableRow } from '../../report/document.js';
import { renderMarkdown } from '../../report/markdown.js';
import { isRowLabel } from '../../report/row-heading.js';
import type { TextTree } from '../../text/tree.js';
import { NotOwn, ownBlock, ownCell, ownWords } from './own-text.js';
import { readLabel } from './labels.js';
import type { ParsedItem, ParsedReport, ParsedRow } from './parsed-report.js';

/** Lines without an empty one between them. */
interface Piece {
  /** Of the first, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

interface OwnRow {
  readonly line: number;
  readonly label: string;
  text: TextTree;
}

type OwnItem =
  | { readonly kind: 'heading'; readonly line: number; readonly heading: HeadingSection }
  | { readonly kind: 'text'; readonly line: number; text: TextTree }
  | { readonly kind: 'table'; readonly line: number; readonly rows: OwnRow[] };

/** Undefined where the file is not one of ours, or was changed. Total and pure. */
export function readOwnReport(markdown: string): ParsedReport | undefined {
  const text = markdown.replace(/\r\n?/gu, '\n');
  const [title, ...pieces] = piecesOf(text);
  if (!title || !/^# [^\n]+$/u.test(title.lines.join('\n'))) return undefined;
  try {
    const items = new OwnReader().read(pieces);
    const name = ownWords(title.lines[0]!.slice(2));
    const again = renderMarkdown({ year: 0, title: name, sections: items.map(sectionOf) });
    return again === text ? { title: name, items: items.map(itemOf), doubts: [] } : undefined;
  } catch (error) {
    if (error instanceof NotOwn) return undefined;
    throw error;
  }
}

function piecesOf(text: string): Piece[] {
  const pieces: { line: number; lines: string[] }[] = [];
  let isOpen = false;
  text.split('\n').forEach((line, at) => {
    if (line === '') isOpen = false;
    else if (isOpen) pieces.at(-1)!.lines.push(line);
    else {
      pieces.push({ line: at + 1, lines: [line] });
      isOpen = true;
    }
  });
  return pieces;
}

class OwnReader {
  private readonly items: OwnItem[] = [];
  /** Whether what follows belongs to the item before it. */
  private isOpen = false;

  /** @throws NotOwn */
  read(pieces: readonly Piece[]): OwnItem[] {
    for (const piece of pieces) this.take(piece);
    return this.items;
  }

  private take({ line, lines }: Piece): void {
    const [first = ''] = lines;
    const [, hashes, words = ''] = /^(#{2,6}) (.+)$/u.exec(first) ?? [];
    if (first === '<!-- -->') this.isOpen = false;
    else if (hashes && isRowLabel(words)) this.row({ line, label: ownWords(words), text: [] });
    else if (hashes) this.add({ kind: 'heading', line, heading: headingOf(hashes.length, words) });
    else if (first === '| | |') this.add({ kind: 'table', line, rows: cellsOf(lines, line) });
    else this.text(ownBlock(lines), line);
  }

  private add(item: OwnItem): void {
    this.items.push(item);
    this.isOpen = false;
  }

  private row(row: OwnRow): void {
    const table = this.isOpen ? this.items.at(-1) : undefined;
    if (table?.kind === 'table') table.rows.push(row);
    else this.items.push({ kind: 'table', line: row.line, rows: [row] });
    this.isOpen = true;
  }

  private text(blocks: TextTree, line: number): void {
    const last = this.isOpen ? this.items.at(-1) : undefined;
    const open =
      last?.kind === 'table' ? last.rows.at(-1) : last?.kind === 'text' ? last : undefined;
    if (open) open.text = [...open.text, ...blocks];
    else this.items.push({ kind: 'text', line, text: blocks });
    this.isOpen = true;
  }
}

const SPLIT = '<br>';
const NUMBER = /^(\d+(?:\.\d+)*\.)(?: |$)/u;

function headingOf(level: number, source: string): HeadingSection {
  const [, number] = NUMBER.exec(source) ?? [];
  const rest = number ? source.slice(number.length).trimStart() : source;
  const at = rest.indexOf(SPLIT);
  return {
    ...{ kind: 'heading', level, title: ownWords(at < 0 ? rest : rest.slice(at + SPLIT.length)) },
    ...(number && { number }),
    ...(at >= 0 && { prefix: ownWords(rest.slice(0, at)) }),
  };
}

const ROW = /^\| (.+?) \|(?: (.*))? \|$/u;

const cellsOf = ([, , ...rows]: readonly string[], line: number): OwnRow[] =>
  rows.map((row, at) => {
    const [, label = '', cell = ''] = ROW.exec(row) ?? [];
    return { line: line + at + 2, label: ownWords(label), text: ownCell(cell) };
  });

function sectionOf(item: OwnItem): Section {
  if (item.kind === 'heading') return item.heading;
  if (item.kind === 'text') return { kind: 'text', text: item.text };
  const rows = item.rows.map(({ label, text }): TableRow => ({
    code: 'DOEL',
    label,
    parts: [{ text }],
  }));
  return { kind: 'table', caption: '', rows };
}

function itemOf(item: OwnItem): ParsedItem {
  if (item.kind === 'text') return item;
  if (item.kind === 'table') return { ...item, rows: item.rows.map(rowOf) };
  const { line, heading } = item;
  const { number = '', prefix, title, level } = heading;
  const bare = number.replace(/\.$/u, '');
  return {
    ...{ kind: 'heading', line, title, level: bare ? bare.split('.').length : level - 1 },
    isExact: true,
    ...(bare && { number: bare }),
    ...(prefix && { prefix }),
  };
}

const PROCESVERLOOP = 'Procesverloop ';

/** The name of a deeltraject is what stands behind the word, whatever it is. */
function rowOf({ line, label, text }: OwnRow): ParsedRow {
  const { kind } = readLabel(label);
  if (!label.startsWith(PROCESVERLOOP)) return { line, label, kind, text };
  return {
    ...{ line, label, kind: 'PROCESVERLOOP', text },
    deeltraject: label.slice(PROCESVERLOOP.length),
  };
}
