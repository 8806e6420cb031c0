/** A procesverloop cell: alineas as they were written, steps by their own sentence, history before and outlook after. */
import type { Celdeel, JaartabelRij } from '../../projections/jaartabel/jaartabel.table.js';
import { gelijk } from '../domain/gelijk.js';
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

/** Consecutive sessions of one aanbod that only differ in their day are told in one sentence. */
function groepen(delen: readonly Celdeel[]): Celdeel[][] {
  const uit: Celdeel[][] = [];
  for (const deel of delen) {
    const vorige = uit.at(-1);
    if (vorige && deel.soort === 'STAP' && herhaalt(vorige[0]!, deel)) vorige.push(deel);
    else uit.push([deel]);
  }
  return uit.flatMap((groep) => (groep.length < KEER ? groep.map((deel) => [deel]) : [groep]));
}

/** From this many on; two dates read better as two lines. */
const KEER = 3;

const herhaalt = (eerste: Celdeel, deel: Stapdeel): boolean =>
  eerste.soort === 'STAP' &&
  isKaal(eerste.stap) &&
  isKaal(deel.stap) &&
  gelijk(zonderDag(eerste.stap), zonderDag(deel.stap));

/** Nothing is told of it beside its day. */
const isKaal = ({ gegevens: { nummer, doel, verslag, wanneer } }: Stap): boolean =>
  nummer === undefined && !doel && !verslag && wanneer.precisie === 'DAG';

/** All that must be the same, the year of the day among it. */
function zonderDag({ status, redencode, toelichting, gegevens }: Stap): unknown {
  const { wanneer, medewerkers: _wie, ...rest } = gegevens;
  return [status, redencode, toelichting, wanneer.van?.slice(0, 4), rest];
}
