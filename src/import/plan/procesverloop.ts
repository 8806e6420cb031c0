/** A procesverloop cell as alineas, each with the steps that it tells of. */
import { LogStap, PlanStap } from '../../domain/traject/stappen/loggen.js';
import { VoegAlineaToe } from '../../domain/traject/procesverloop.js';
import { printText } from '../../text/print.js';
import type { Block, TextTree } from '../../text/tree.js';
import type { Doubt } from '../read/parsed-report.js';
import { recogniseSteps, type RecognisedStep } from '../recognise/recognise.js';
import type { FileIds } from './ids.js';
import type { PlannedCommand } from './plan.js';

/** Where the cell belongs. */
export interface Verloop {
  readonly trajectId: string;
  readonly jaar: number;
  readonly deeltrajectId?: string;
  readonly line: number;
}

export interface PlannedVerloop {
  readonly commands: PlannedCommand[];
  readonly doubts: Doubt[];
  readonly alineas: number;
  readonly stappen: number;
}

/** All wording is kept, in its order; what no step is recognised in is an alinea all the same. */
export function planVerloop(cel: TextTree, verloop: Verloop, ids: FileIds): PlannedVerloop {
  const commands: PlannedCommand[] = [];
  const doubts: Doubt[] = [];
  const nummers = new Set<string>();
  let vorige: string | null = null;
  let stappen = 0;
  const alineas = alineasIn(cel);
  for (const alinea of alineas) {
    const herkend = recogniseSteps(alinea, { jaar: verloop.jaar });
    const gepland = herkend.map((stap) => planStap(uniekeNummer(stap, nummers), verloop, ids));
    const alineaId = ids.next('alinea');
    let na = vorige;
    for (const { id, klasse, velden } of gepland) {
      commands.push(command({ klasse, velden: { ...velden, na }, ids, line: verloop.line }));
      na = id;
    }
    const velden = {
      ...plaatsVan(verloop),
      alineaId,
      tekst: printText(alinea),
      stapIds: gepland.map(({ id }) => id),
      na: vorige,
    };
    commands.push(command({ klasse: VoegAlineaToe, velden, ids, line: verloop.line }));
    doubts.push(
      ...herkend.flatMap(({ doubt }) => (doubt ? [{ line: verloop.line, message: doubt }] : [])),
    );
    stappen += gepland.length;
    vorige = gepland.at(-1)?.id ?? alineaId;
  }
  return { commands, doubts, alineas: alineas.length, stappen };
}

/** A paragraph is an alinea, and so is each item of a list: they can then be corrected one by one. */
const alineasIn = (cel: TextTree): TextTree[] =>
  cel.flatMap((block: Block): TextTree[] =>
    block.kind === 'paragraph'
      ? [[block]]
      : block.items
          .filter(({ children }) => children.length)
          .map((item) => [{ ...block, items: [item] }]),
  );

/** The same number twice for one kind of step: the wording says so, but a number is unique; the later one goes without. */
function uniekeNummer(stap: RecognisedStep, nummers: Set<string>): RecognisedStep {
  if (stap.nummer === undefined) return stap;
  const sleutel = JSON.stringify([stap.type, stap.nummer]).toLowerCase();
  if (!nummers.has(sleutel)) {
    nummers.add(sleutel);
    return stap;
  }
  const { nummer, ...zonder } = stap;
  const doubt = `nummer ${String(nummer)} staat er twee keer; de tweede stap kreeg geen nummer`;
  return { ...zonder, doubt: [stap.doubt, doubt].filter(Boolean).join('; ') };
}

const plaatsVan = ({ trajectId, jaar, deeltrajectId }: Verloop): object => ({
  trajectId,
  jaar,
  ...(deeltrajectId ? { deeltrajectId } : {}),
});

function planStap(
  stap: RecognisedStep,
  verloop: Verloop,
  ids: FileIds,
): { id: string; klasse: new () => object; velden: object } {
  const id = ids.next('stap');
  const { type, nummer, wanneer, modus, doel, plaats, uitvoerder, aantal, status, redencode } =
    stap;
  const velden = {
    ...plaatsVan(verloop),
    stapId: id,
    type: type.code,
    ...(type.code === 'ANDERS' ? { typeTekst: type.tekst } : {}),
    nummer,
    wanneer,
    modus,
    doel,
    plaats,
    uitvoerder: uitvoerder.soort,
    uitvoerderNaam: uitvoerder.omschrijving,
    medewerkers: 'team',
    aantal,
  };
  if (status === 'GEPLAND') return { id, klasse: PlanStap, velden };
  const niet = status === 'GEHOUDEN' ? {} : { redencode: redencode ?? 'ANDERE' };
  return { id, klasse: LogStap, velden: { ...velden, uitkomst: status, ...niet } };
}

interface Onderdelen {
  readonly klasse: new () => object;
  readonly velden: object;
  readonly ids: FileIds;
  readonly line: number;
}

/** A command with the next id of its kind. */
export const command = ({ klasse, velden, ids, line }: Onderdelen): PlannedCommand => ({
  klasse,
  velden,
  commandId: ids.next(`opdracht/${klasse.name}`),
  line,
});
