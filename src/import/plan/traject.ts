/** One table as a traject: its start, its four cells or more. */
import { VoegDeeltrajectToe } from '../../domain/traject/deeltrajecten.js';
import { LegLesVast } from '../../domain/traject/lessen.js';
import { StartTraject } from '../../domain/traject/starten.js';
import { LegDoelVast, LegStandVanZakenVast } from '../../domain/traject/teksten.js';
import { plainText } from '../../text/plain.js';
import { printText } from '../../text/print.js';
import type { TextTree } from '../../text/tree.js';
import type { Doubt, ParsedRow, ParsedTable } from '../read/parsed-report.js';
import { doelBlokken } from './doel.js';
import type { FileIds } from './ids.js';
import type { PlannedCommand } from './plan.js';
import { command, planVerloop } from './procesverloop.js';

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
  const rows = table.rows.map((row) => planRow(row, head, ids));
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

function planRow(row: ParsedRow, head: TrajectHead, ids: FileIds): PlannedRow {
  if (!plainText(row.text).trim())
    return { ...GEEN, commands: [], doubts: [twijfel(row, `het vak "${row.label}" is leeg`)] };
  switch (row.kind) {
    case 'PROCESVERLOOP':
      return planProcesverloop(row, row.text, head, ids);
    case 'ANDERS':
      return planAnders(row, head, ids);
    default:
      return { ...GEEN, commands: [textOf(row, row.kind, head, ids)] };
  }
}

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

function planProcesverloop(
  { line, deeltraject }: ParsedRow,
  text: TextTree,
  { trajectId, jaar }: TrajectHead,
  ids: FileIds,
): PlannedRow {
  if (!deeltraject) return planVerloop(text, { trajectId, jaar, line }, ids);
  const deeltrajectId = ids.next('deeltraject');
  const toegevoegd = command({
    klasse: VoegDeeltrajectToe,
    velden: { trajectId, deeltrajectId, naam: deeltraject },
    ids,
    line,
  });
  const verloop = planVerloop(text, { trajectId, jaar, deeltrajectId, line }, ids);
  return { ...verloop, commands: [toegevoegd, ...verloop.commands] };
}

/** A label that the report does not have: its text is kept in the procesverloop, the label before it. */
function planAnders(row: ParsedRow, head: TrajectHead, ids: FileIds): PlannedRow {
  const label = { kind: 'text' as const, text: `${row.label}: ` };
  const [eerste, ...rest] = row.text;
  const text: TextTree =
    eerste?.kind === 'paragraph'
      ? [{ ...eerste, children: [label, ...eerste.children] }, ...rest]
      : [{ kind: 'paragraph', children: [label] }, ...row.text];
  const verloop = planProcesverloop({ ...row, deeltraject: undefined }, text, head, ids);
  const doubt = twijfel(row, `de rij "${row.label}" kennen we niet; ze staat in het procesverloop`);
  return { ...verloop, doubts: [doubt, ...verloop.doubts] };
}

const twijfel = ({ line }: ParsedRow, message: string): Doubt => ({ line, message });
