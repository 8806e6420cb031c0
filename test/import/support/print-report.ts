/**
 * A model of a report → its Markdown, and what a reader must make of it.
 */
import type { Dice } from './dice.js';
import type { ExpectedItem, ExpectedRow, Model, ModelNode, ModelRow } from './generate-report.js';
import { spelled, wrapped } from './labels.js';
import { printProse } from './print-prose.js';
import { printTable } from './print-table.js';

interface Printed<P> {
  readonly title: string;
  readonly items: ExpectedItem<P>[];
  readonly markdown: string;
}

type Style = 'plain' | 'no stop' | 'hash' | 'bold';

/** One style of headings and spelling of lists for the whole report. */
export const printReport = <P>(model: Model<P>, dice: Dice): Printed<P> => {
  const printer = new ReportPrinter<P>(model.year, dice);
  return printer.print(model);
};

class ReportPrinter<P> {
  private readonly items: ExpectedItem<P>[] = [];
  private readonly blocks: string[][] = [];
  private readonly style: Style;

  constructor(
    private readonly year: number,
    private readonly dice: Dice,
  ) {
    this.style = dice.pick('plain', 'plain', 'no stop', 'hash', 'bold');
  }

  print({ sections, chapters }: Model<P>): Printed<P> {
    const { dice } = this;
    const title = dice.pick(`Jaarverslag ${String(this.year)}`, `Verslag ${String(this.year)}`);
    this.blocks.push([this.style === 'hash' ? `# ${title}` : title]);
    for (const section of sections) {
      this.blocks.push([this.style === 'hash' ? `## ${section.title}` : section.title]);
      this.items.push({ kind: 'heading', title: section.title, level: 1 });
      this.prose(section.text);
    }
    this.nodes(chapters, []);
    const gap = (): string[] => Array.from({ length: 1 + dice.roll(2) }, () => '');
    const lines = this.blocks.flatMap((block) => [...block, ...gap()]);
    const end = dice.pick('\n', '\n', '\r\n');
    return { title, items: this.items, markdown: lines.join('\n').replaceAll('\n', end) };
  }

  private nodes(nodes: readonly ModelNode<P>[], above: readonly number[]): void {
    let number = 0;
    for (const node of nodes) {
      number += 1 + node.skip;
      const parts = [...above, number];
      this.heading(node, parts);
      if (node.text) this.prose(node.text);
      if (node.rows) this.table(node.rows);
      if (node.after) this.prose(node.after);
      this.nodes(node.children, parts);
    }
  }

  private heading({ title, isGoal }: ModelNode<P>, parts: readonly number[]): void {
    const { dice } = this;
    const number = parts.join('.');
    const prefix = isGoal
      ? dice.pick('Strategische doelstelling:', 'strategische doelstelling :')
      : undefined;
    const isOneLine = isGoal && dice.rarely(3);
    const words = isGoal ? (isOneLine ? `${prefix!} ${title}` : prefix!) : title;
    this.blocks.push([this.headingLine(number, words, parts.length)]);
    if (isGoal && !isOneLine) this.blocks.push([title]);
    this.items.push({
      kind: 'heading',
      number,
      ...(prefix !== undefined && { prefix }),
      title,
      level: parts.length,
    });
  }

  private headingLine(number: string, words: string, level: number): string {
    const isOnePart = !number.includes('.');
    switch (this.style) {
      case 'plain':
        return `${number}. ${words}`;
      case 'no stop':
        return `${number}${isOnePart ? '.' : ''} ${words}`;
      case 'hash':
        return `${'#'.repeat(Math.min(level + 1, 6))} ${number}${this.dice.pick('', '.')} ${words}`;
      case 'bold':
        return words.includes('**') ? `${number}. ${words}` : `**${number}. ${words}**`;
    }
  }

  private prose(text: NonNullable<ModelNode<P>['text']>): void {
    this.blocks.push(printProse(text, this.dice));
    this.items.push({ kind: 'text', text });
  }

  private table(rows: readonly ModelRow<P>[]): void {
    const expected = rows.map((row): ExpectedRow<P> => {
      const { kind, deeltraject, text, planted } = row;
      const label = kind === 'ANDERS' ? row.label! : spelled(kind, this.year, this.dice);
      return {
        label: deeltraject === undefined ? label : `${label} ${deeltraject}`,
        kind,
        ...(deeltraject !== undefined && { deeltraject }),
        text,
        ...(planted !== undefined && { planted }),
      };
    });
    const printed = expected.map(({ label, text }) => ({ label: wrapped(label, this.dice), text }));
    this.blocks.push(printTable(printed, this.dice));
    this.items.push({ kind: 'table', rows: expected });
  }
}
