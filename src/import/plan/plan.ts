/** What an import will do, worked out whole before anything is sent. */
import type { Dag } from '../../domain/dag.js';
import type { Weigeringscode } from '../../domain/weigering.js';
import type { Doubt } from '../read/doubt.js';

/** A command to be sent, with ids that derive from the file: sent again, it is the same command. */
export interface PlannedCommand {
  readonly klasse: new () => object;
  readonly velden: object;
  readonly commandId: string;
  /** Line of the file that it comes from, from 1. */
  readonly line: number;
  readonly nogNiet?: NogNiet;
  /** Id of an earlier command of the same list: the `revisie` that this one saw is where that one was written. */
  readonly revisieNa?: string;
  /** Where it is refused for one of these reasons it is left out, and the import goes on. */
  readonly laatWegBij?: readonly Weigeringscode[];
}

/**
 * What is sent under the same command id as long as the clock has not reached the day that the text tells of. A plan knows
 * no clock: which of both was carried out is what counts when the file is imported again, on whatever day.
 */
export interface NogNiet {
  /** First day on which what is told can have taken place. */
  readonly van: Dag;
  readonly klasse: new () => object;
  readonly velden: object;
  /** Dutch: the doubt that goes with it. */
  readonly message: string;
}

export interface ImportPlan {
  readonly jaar: number;
  /** SHA-256 of the file, hex. */
  readonly fileHash: string;
  /** Carried out where the year was not opened yet: otherwise the importer only fills it. */
  readonly open: PlannedCommand;
  /** One list per traject; the lists do not depend on each other, the commands within one do. */
  readonly trajecten: readonly (readonly PlannedCommand[])[];
  /** The year's tree, in order, after the trajecten. */
  readonly tree: readonly PlannedCommand[];
  readonly summary: ImportSummary;
  /** Those that no clock is needed for: see `doubtsOn`. */
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

/**
 * All doubts in the order of the file.
 * @param vandaag today in Europe/Brussels: what is told of a later day will be planned
 * @param gepland command ids that were planned for that reason already
 */
export function doubtsOn(
  { doubts, trajecten }: ImportPlan,
  vandaag: Dag,
  gepland: ReadonlySet<string> = new Set(),
): Doubt[] {
  const early = trajecten.flat().flatMap(({ nogNiet, commandId, line }) => {
    const toCome = nogNiet && (nogNiet.van > vandaag || gepland.has(commandId));
    return toCome ? [{ line, message: nogNiet.message, todo: 'STEP' as const }] : [];
  });
  return [...doubts, ...early].sort((a, b) => a.line - b.line);
}
