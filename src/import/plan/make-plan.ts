/** From the text of an earlier report to everything that importing it will do. Pure: the same text, the same plan. */
import { OpenWerkjaar } from '../../domain/werkjaar/openen.js';
import {
  PlaatsTekstblok,
  VoegHoofdstukToe,
  VoegRubriekToe,
  VoegStrategischeDoelstellingToe,
} from '../../domain/werkjaar/toevoegen.js';
import type { Doubt } from '../read/doubt.js';
import { readReport } from '../read/read-report.js';
import { FileIds } from './ids.js';
import type { ImportPlan, PlannedCommand } from './plan.js';
import { command } from './plan-procesverloop.js';
import type { PlannedTraject } from './plan-traject.js';
import { treeOf, type TreeNode } from './plan-tree.js';
import { TreePlanner } from './tree-planner.js';

/** Raise it when the same file would give other commands: a half import of another version cannot be finished. */
export const IMPORT_VERSIE = '5';

/** @param fileHash of this text alone, by a key that nobody else has (`CommandHashes.ofFile`): all ids follow from it */
export function makePlan(markdown: string, jaar: number, fileHash: string): ImportPlan {
  const ids = new FileIds(fileHash, jaar);
  const report = readReport(markdown);
  const { nodes, doubts } = treeOf(report.items);
  const title = `Jaarverslag ${String(jaar)}`;
  const own: TreeNode[] =
    report.title && report.title !== title
      ? [{ kind: 'TEKSTBLOK', line: 1, title: report.title, niveau: 1, children: [] }]
      : [];
  const planner = new TreePlanner(jaar, ids);
  planner.plan([...own, ...nodes], null, '');
  const { trajecten } = planner;
  const sum = (count: (traject: PlannedTraject) => number): number =>
    trajecten.reduce((total, traject) => total + count(traject), 0);
  const open = { klasse: OpenWerkjaar, velden: { jaar, importVersie: IMPORT_VERSIE } };
  return {
    jaar,
    fileHash,
    open: command({ ...open, ids, line: 1 }),
    trajecten: trajecten.map(({ commands }) => commands),
    tree: marked(planner.tree, ids),
    summary: {
      hoofdstukken: planner.count(VoegStrategischeDoelstellingToe, VoegHoofdstukToe),
      rubrieken: planner.count(VoegRubriekToe),
      trajecten: trajecten.length,
      tekstblokken: planner.count(PlaatsTekstblok),
      cellen: sum(({ cellen }) => cellen),
      alineas: sum(({ alineas }) => alineas),
      stappen: sum(({ stappen }) => stappen),
    },
    doubts: inOrder([
      ...titleDoubts(report.title, jaar),
      ...report.doubts,
      ...doubts,
      ...trajecten.flatMap((traject) => traject.doubts),
    ]),
  };
}

/** Somebody may have named the wrong year, or the wrong file. */
const titleDoubts = (title: string | undefined, jaar: number): Doubt[] => {
  const years: readonly string[] = title?.match(/(?<!\d)(?:19|20|21)\d\d(?!\d)/gu) ?? [];
  if (!title || !years.length || years.includes(String(jaar))) return [];
  const message = `de titel is "${title}"; ze komt in het werkjaar ${String(jaar)}`;
  return [{ line: 1, message, todo: 'YEAR' }];
};

/** In the order of the file. What is said of a line is said once: a cell of many sentences is one line. */
const inOrder = (doubts: readonly Doubt[]): Doubt[] => {
  const once = new Map(doubts.map((doubt) => [`${String(doubt.line)} ${doubt.message}`, doubt]));
  return [...once.values()].sort((a, b) => a.line - b.line);
};

/** First and last of the tree carry ids that every version of the importer gives them. */
const marked = (tree: readonly PlannedCommand[], ids: FileIds): PlannedCommand[] =>
  tree.map((planned, index) => {
    if (index === tree.length - 1) return { ...planned, commandId: ids.marker('laatste') };
    return index === 0 ? { ...planned, commandId: ids.marker('eerste') } : planned;
  });
