/** What an import will do, worked out whole before anything is sent. */
import type { Doubt } from '../read/parsed-report.js';

/** A command to be sent, with ids that derive from the file: sent again, it is the same command (architecture 7). */
export interface PlannedCommand {
  readonly klasse: new () => object;
  readonly velden: object;
  readonly commandId: string;
  /** Line of the file that it comes from, from 1. */
  readonly line: number;
}

export interface ImportPlan {
  readonly jaar: number;
  /** SHA-256 of the file, hex. */
  readonly fileHash: string;
  /** `null` where the year is open already: the importer then only fills it. */
  readonly open: PlannedCommand;
  /** One list per traject; the lists do not depend on each other, the commands within one do. */
  readonly trajecten: readonly (readonly PlannedCommand[])[];
  /** The year's tree, in order, after the trajecten. */
  readonly tree: readonly PlannedCommand[];
  readonly summary: ImportSummary;
  readonly doubts: readonly Doubt[];
}

/** What comes out, in numbers. */
export interface ImportSummary {
  readonly hoofdstukken: number;
  readonly rubrieken: number;
  readonly trajecten: number;
  readonly tekstblokken: number;
  readonly cellen: number;
  readonly alineas: number;
  readonly stappen: number;
}
