/** One table as a traject: its start, its four cells or more. */
import { VoegDeeltrajectToe } from '../../domain/traject/deeltrajecten.js';
import { LegLesVast } from '../../domain/traject/lessen.js';
import { StartTraject } from '../../domain/traject/starten.js';
import { LegDoelVast, LegStandVanZakenVast } from '../../domain/traject/teksten.js';
import { plainText } from '../../text/plain.js';
import { printText } from '../../text/print.js';
import type { TextTree } from '../../text/tree.js';
import type { Doubt } from '../read/doubt.js';
import type { ParsedRow, ParsedTable } from '../read/parsed-report.js';
import { doelBlokken } from './doel.js';
import type { FileIds } from './ids.js';
import type { PlannedCommand } from './plan.js';
import { command, labelled, planVerloop, type Gang } from './plan-procesverloop.js';

export interface TrajectHead {
  readonly trajectId: string;
  readonly titel: string;
  readonly soort: 'PROEFTUIN' | 'ACTIVITEIT';
  readonly jaar: number;
}

export interface PlannedTraject {
  readonly commands: readonly PlannedCommand[];
  readonly doubts: readonly Doubt[];
  readonly cellen: number;
  readonly alineas: number;
  readonly stappen: number;
}

const GEEN = { alineas: 0, stappen: 0, doubts: [] as readonly Doubt[] };

/** Everything that the table says of the traject in this year. */
export function planTraject(head: TrajectHead, table: ParsedTable, ids: FileIds): PlannedTraject {
  const start = command({ klasse: StartTraject, velden: startOf(head), ids, line: table.line });
  const planner = new RowPlanner(head, ids);
  const rows = onePerCell(table.rows).map((row) => planner.plan(row));
  return {
    commands: [start, ...rows.flatMap(({ commands }) => commands)],
    doubts: rows.flatMap(({ doubts }) => doubts),
    cellen: table.rows.length,
    alineas: rows.reduce((sum, { alineas }) => sum + alineas, 0),
    stappen: rows.reduce((sum, { stappen }) => sum + stappen, 0),
  };
}

const startOf = ({ trajectId, titel, soort }: TrajectHead): object => ({
  trajectId,
  titel,
  soort,
  gemeenten: [],
  provincies: [],
  doelgroepen: [],
  kernopdrachten: [],
});

type PlannedRow = Omit<PlannedTraject, 'cellen'>;

/** Rows in reading order: what stands in the procesverloop follows what stood there before, whatever row it came from. */
class RowPlanner {
  private readonly gangen = new Map<string, Gang & { readonly deeltrajectId?: string }>();

  constructor(
    private readonly head: TrajectHead,
    private readonly ids: FileIds,
  ) {}

  plan(row: ParsedRow): PlannedRow {
    if (!plainText(row.text).trim())
      return {
        ...GEEN,
        commands: [],
        doubts: [{ line: row.line, message: `het vak "${row.label}" is leeg`, todo: 'EMPTY' }],
      };
    switch (row.kind) {
      case 'PROCESVERLOOP':
        return this.verloop(row, row.deeltraject);
      case 'ANDERS':
        return this.eigenRij(row);
      default:
        return { ...GEEN, commands: [textOf(row, row.kind, this.head, this.ids)] };
    }
  }

  /** Names that differ in capitals only are one deeltraject. */
  private verloop(row: ParsedRow, naam = '', label = ''): PlannedRow {
    const { trajectId, jaar } = this.head;
    const commands: PlannedCommand[] = [];
    let gang = this.gangen.get(naam.toLowerCase());
    if (!gang) {
      const deeltrajectId = naam ? this.ids.next('deeltraject') : undefined;
      gang = { vorige: null, nummers: new Set(), ...(deeltrajectId && { deeltrajectId }) };
      this.gangen.set(naam.toLowerCase(), gang);
      const velden = { trajectId, deeltrajectId, naam };
      if (naam)
        commands.push(
          command({ klasse: VoegDeeltrajectToe, velden, ids: this.ids, line: row.line }),
        );
    }
    const waar = {
      trajectId,
      jaar,
      line: row.line,
      ...(gang.deeltrajectId && { deeltrajectId: gang.deeltrajectId }),
    };
    const planned = planVerloop({ cel: row.text, label }, waar, gang, this.ids);
    return { ...planned, commands: [...commands, ...planned.commands] };
  }

  /** A label that the report does not have, as its reader said: its text is kept in the procesverloop, the label before it. */
  private eigenRij(row: ParsedRow): PlannedRow {
    return this.verloop(row, '', row.label ? `${row.label}: ` : '');
  }
}

/** A traject has one doel and one stand van zaken a year: two rows of one are one text, the second's own label in it. */
function onePerCell(rows: readonly ParsedRow[]): ParsedRow[] {
  const kept: ParsedRow[] = [];
  for (const row of rows) {
    const at =
      row.kind === 'DOEL' || row.kind === 'STAND_VAN_ZAKEN'
        ? kept.findIndex(({ kind }) => kind === row.kind)
        : -1;
    const first = kept[at];
    if (first) kept[at] = { ...first, text: [...first.text, ...withLabel(row, first.label)] };
    else kept.push(row);
  }
  return kept;
}

const withLabel = ({ label, text }: ParsedRow, other: string): TextTree =>
  label.toLowerCase() === other.toLowerCase() ? text : labelled(`${label}: `, text);

function textOf(
  { line, text }: ParsedRow,
  kind: 'DOEL' | 'STAND_VAN_ZAKEN' | 'LESSONS_LEARNED',
  { trajectId, jaar }: TrajectHead,
  ids: FileIds,
): PlannedCommand {
  const waar = { trajectId, jaar };
  const nieuw = { ...waar, revisie: -1 };
  switch (kind) {
    case 'DOEL':
      return command({
        klasse: LegDoelVast,
        velden: { ...nieuw, blokken: doelBlokken(text) },
        ids,
        line,
      });
    case 'STAND_VAN_ZAKEN':
      return command({
        klasse: LegStandVanZakenVast,
        velden: { ...nieuw, tekst: printText(text) },
        ids,
        line,
      });
    case 'LESSONS_LEARNED':
      return command({
        klasse: LegLesVast,
        velden: { ...waar, lesId: ids.next('les'), tekst: printText(text), themas: [] },
        ids,
        line,
      });
  }
}
