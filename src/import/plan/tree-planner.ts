/** The tree of a year as commands, in reading order. */
import { DeelTrajectIn } from '../../domain/werkjaar/indelen.js';
import { NummerKnoop } from '../../domain/werkjaar/knopen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../domain/werkjaar/toevoegen.js';
import { printText } from '../../text/print.js';
import { FileIds } from './ids.js';
import type { PlannedCommand } from './plan.js';
import { command } from './plan-procesverloop.js';
import { planTraject, type PlannedTraject } from './plan-traject.js';
import type { TreeNode } from './plan-tree.js';

const PROEFTUIN = /proef|project|tuin/iu;

/** Walks the tree once, in reading order. */
export class TreePlanner {
  readonly tree: PlannedCommand[] = [];
  readonly trajecten: PlannedTraject[] = [];

  constructor(
    private readonly jaar: number,
    private readonly ids: FileIds,
  ) {}

  count(...klassen: readonly (new () => object)[]): number {
    return this.tree.filter(({ klasse }) => klassen.includes(klasse)).length;
  }

  /** @param under the titles above these nodes: they tell a proeftuin from another activiteit */
  plan(
    nodes: readonly TreeNode[],
    ouderId: string | null,
    under: string,
    first: string | null = null,
  ): string | null {
    let na = first;
    for (const node of nodes) {
      const id = this.place(node, { ouderId, na }, under);
      const below = `${under} ${node.title}`;
      // What stood under a heading that became a tekstblok follows it: a tekstblok holds no others.
      if (node.kind === 'TEKSTBLOK') na = this.plan(node.children, ouderId, below, id);
      else {
        this.plan(node.children, id, below);
        na = id;
      }
    }
    return na;
  }

  private place(
    node: TreeNode,
    plaats: { ouderId: string | null; na: string | null },
    under: string,
  ): string {
    const { jaar, ids } = this;
    const id = ids.next(node.kind.toLowerCase());
    const { line, title: titel, nummer } = node;
    if (node.kind === 'TRAJECT' && node.table) {
      const soort = PROEFTUIN.test(under) ? 'PROEFTUIN' : 'ACTIVITEIT';
      this.trajecten.push(planTraject({ trajectId: id, titel, soort, jaar }, node.table, ids));
      this.add(DeelTrajectIn, { jaar, trajectId: id, ...plaats, nummer }, line);
      return id;
    }
    const knoop = { jaar, id, ...plaats };
    if (node.kind === 'TEKSTBLOK') this.add(PlaatsTekstblok, { ...knoop, ...textOf(node) }, line);
    else this.add(CHAPTERS[node.kind], { ...knoop, titel }, line);
    if (nummer !== undefined && node.kind !== 'TEKSTBLOK')
      this.add(NummerKnoop, { jaar, id, nummer }, line);
    return id;
  }

  private add(klasse: new () => object, velden: object, line: number): void {
    this.tree.push(command({ klasse, velden, ids: this.ids, line }));
  }
}

const CHAPTERS = {
  STRATEGISCHE_DOELSTELLING: VoegStrategischeDoelstellingToe,
  HOOFDSTUK: VoegHoofdstukToe,
  RUBRIEK: VoegRubriekToe,
  TRAJECT: VoegRubriekToe,
};

const DEEPEST_KOP = 3;

const textOf = ({ title, niveau, text }: TreeNode): object => ({
  ...(title ? { kop: title, niveau: Math.min(niveau ?? 1, DEEPEST_KOP) } : {}),
  tekst: text ? printText(text) : '',
});
