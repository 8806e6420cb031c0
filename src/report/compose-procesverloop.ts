/** A procesverloop cell: alineas as they were written, steps by their own sentence, history before and outlook after. */
import type { Celdeel, JaartabelRij } from '../../projections/jaartabel/jaartabel.table.js';
import type { Stap } from '../domain/traject/traject-delen.js';
import { parseText } from '../text/parse.js';
import type { TextTree } from '../text/tree.js';
import { herhaaldeStapZin, stapZin } from '../wording/stap-zin.js';
import { sourceOf } from './compose-table-source.js';
import type { CellPart } from './document.js';

type Stapdeel = Extract<Celdeel, { soort: 'STAP' }>;

/** One line per step; sub-labels where steps of other years stand between those of this one. */
export function procesverloopParts(jaar: number, { streamId, delen }: JaartabelRij): CellPart[] {
  const parts: CellPart[] = [];
  let lopend: string | undefined;
  for (const groep of groepen(delen)) {
    const eerste = groep[0]!;
    const label = eerste.soort === 'STAP' ? sublabel(jaar, eerste.stap, lopend) : undefined;
    if (label) parts.push({ text: paragraph(`${label}:`) });
    lopend = label ?? (eerste.soort === 'STAP' ? lopend : undefined);
    parts.push(partOf(streamId, groep));
  }
  return parts;
}

function partOf(streamId: string, groep: readonly Celdeel[]): CellPart {
  const [eerste, ...rest] = groep as [Celdeel, ...Celdeel[]];
  const source = sourceOf(streamId, eerste);
  if (eerste.soort !== 'STAP')
    return { text: 'tekst' in eerste ? parseText(eerste.tekst) : [], source };
  if (!rest.length) return { text: stapZin(eerste.stap), source };
  const stappen = (groep as readonly Stapdeel[]).map(({ stap }) => stap);
  return {
    text: herhaaldeStapZin(stappen),
    source,
    also: rest.map((deel) => sourceOf(streamId, deel)),
  };
}

const paragraph = (text: string): TextTree => [
  { kind: 'paragraph', children: [{ kind: 'text', text }] },
];

/** The label that opens a run of steps of an earlier or later year, or that returns to this year. */
function sublabel(
  jaar: number,
  { gegevens }: Stap,
  lopend: string | undefined,
): string | undefined {
  const { van, tot } = gegevens.wanneer;
  const vroeger = tot !== null && Number(tot.slice(0, 4)) < jaar;
  const later = van !== null && Number(van.slice(0, 4)) > jaar;
  const label = vroeger ? 'Voorgeschiedenis' : later ? 'Vooruitblik' : `In ${String(jaar)}`;
  if (label === lopend || (lopend === undefined && !vroeger && !later)) return undefined;
  return label;
}

/** Steps that somebody chose to tell in one sentence stand together, where the first of them stands. */
function groepen(delen: readonly Celdeel[]): Celdeel[][] {
  const gebundeld = new Map<string, Celdeel[]>();
  return delen.flatMap((deel) => {
    const eersteId = deel.soort === 'STAP' ? deel.samen?.eersteId : undefined;
    const daar = eersteId && gebundeld.get(eersteId);
    if (daar) daar.push(deel);
    if (daar) return [];
    const groep = [deel];
    if (eersteId) gebundeld.set(eersteId, groep);
    return [groep];
  });
}
