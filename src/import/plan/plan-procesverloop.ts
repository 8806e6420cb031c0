/** A procesverloop cell as alineas, each with the steps that it tells of. */
import { begonnenOp } from '../../domain/tijd/tellen.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { LogStap, PlanStap } from '../../domain/traject/stappen/loggen.js';
import { VoegAlineaToe } from '../../domain/traject/procesverloop.js';
import { printText } from '../../text/print.js';
import type { TextTree } from '../../text/tree.js';
import { stapnaam } from '../../wording/stap-zin.js';
import { tijdInWoorden } from '../../wording/tijd.js';
import { weigeringInWoorden } from '../../wording/weigering-zin.js';
import type { Doubt } from '../read/doubt.js';
import {
  daysThatAreNone,
  hasUnsearched,
  recogniseSteps,
  type RecognisedStep,
} from '../recognise/recognise.js';
import { alineasIn } from './alineas-in.js';
import type { FileIds } from './ids.js';
import { bundle, toldTogether } from './plan-bundels.js';
import { putOff } from './plan-uitstel.js';
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

const TE_LANG =
  'een zin is hier langer dan 1200 tekens; de tekst is bewaard, maar er zijn geen stappen in gezocht';

/** What stands in one procesverloop so far: the last of it, and which numbers its steps have. */
export interface Gang {
  vorige: string | null;
  readonly nummers: Set<string>;
}

/**
 * All wording is kept, in its order, behind what stands there; what no step is recognised in is an alinea all the same.
 * @param label printed before the text; no step is looked for in it
 */
export function planVerloop(
  { cel, label }: { readonly cel: TextTree; readonly label: string },
  verloop: Verloop,
  gang: Gang,
  ids: FileIds,
): PlannedVerloop {
  const { line } = verloop;
  const commands: PlannedCommand[] = [];
  const doubts: Doubt[] = [];
  let stappen = 0;
  const alineas = alineasIn(cel);
  for (const [at, alinea] of alineas.entries()) {
    const herkend = recogniseSteps(alinea, { jaar: verloop.jaar }).map((stap) =>
      uniekeNummer(stap, gang.nummers),
    );
    const alineaId = ids.next('alinea');
    const stapIds: string[] = [];
    for (const stap of herkend) {
      const stapId = ids.next('stap');
      const plaats = { ...plaatsVan(verloop), stapId, na: stapIds.at(-1) ?? gang.vorige };
      const gepland = command({ ...planStap(stap, plaats), ids, line });
      const uitstel = putOff(stap, gepland);
      commands.push(gepland, ...(uitstel ? [command({ ...uitstel, ids, line })] : []));
      stapIds.push(stapId);
    }
    const tekst = printText(at === 0 && label ? labelled(label, alinea) : alinea);
    const velden = { ...plaatsVan(verloop), alineaId, tekst, stapIds, na: gang.vorige };
    commands.push(command({ klasse: VoegAlineaToe, velden, ids, line }));
    const samen = toldTogether(
      alinea,
      herkend.map((stap, plek) => ({ stap, stapId: stapIds[plek]! })),
    );
    for (const bundel of samen)
      commands.push(command({ ...bundle(verloop, ids.next('bundel'), bundel), ids, line }));
    if (hasUnsearched(alinea)) doubts.push({ line, message: TE_LANG, todo: 'NO_STEP' });
    doubts.push(...onbestaande(alinea, verloop));
    doubts.push(...herkend.flatMap((stap) => doubtAbout(stap, line)));
    stappen += stapIds.length;
    gang.vorige = stapIds.at(-1) ?? alineaId;
  }
  return { commands, doubts, alineas: alineas.length, stappen };
}

/** A cell is one line of the file and tells of many steps: the doubt says which one. */
const doubtAbout = ({ doubt, type, nummer, tijd }: RecognisedStep, line: number): Doubt[] => {
  const name = stapnaam({ type, nummer, wanneer: tijd });
  return doubt ? [{ line, message: `"${name}": ${doubt}`, todo: 'STEP' }] : [];
};

/** '31 april': no step has that day, and whoever wrote it meant another one. */
const onbestaande = (alinea: TextTree, { jaar, line }: Verloop): Doubt[] =>
  daysThatAreNone(alinea, jaar).map((reden) => ({
    line,
    message: `${weigeringInWoorden(reden)} De tekst is bewaard; op die dag staat geen stap.`,
    todo: 'NO_STEP',
  }));

/** A text with its label before it, in its first paragraph where it begins with one. */
export const labelled = (label: string, text: TextTree): TextTree => {
  const words = { kind: 'text' as const, text: label };
  const [first, ...rest] = text;
  return first?.kind === 'paragraph'
    ? [{ ...first, children: [words, ...first.children] }, ...rest]
    : [{ kind: 'paragraph', children: [words] }, ...text];
};

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
  plaats: object,
): Pick<PlannedCommand, 'klasse' | 'velden' | 'nogNiet'> {
  const { type, nummer, wanneer, tijd, modus, doel, uitvoerder, aantal, status, redencode } = stap;
  const velden = {
    ...plaats,
    type: type.code,
    ...(type.code === 'ANDERS' ? { typeTekst: type.tekst } : {}),
    nummer,
    wanneer,
    modus,
    doel,
    plaats: stap.plaats,
    uitvoerder: uitvoerder.soort,
    uitvoerderNaam: uitvoerder.omschrijving,
    medewerkers: 'team',
    aantal,
  };
  if (status === 'GEPLAND' || status === 'UITGESTELD') return { klasse: PlanStap, velden };
  const gelogd = { klasse: LogStap, velden: { ...velden, uitkomst: status } };
  if (status === 'GEHOUDEN') return { ...gelogd, ...nogNiet(tijd, velden) };
  return { klasse: LogStap, velden: { ...gelogd.velden, redencode: redencode ?? 'ANDERE' } };
}

/** A step that is told as held cannot be logged before its first day: until then it is planned. */
function nogNiet(tijd: Tijdsaanduiding, velden: object): Pick<PlannedCommand, 'nogNiet'> {
  const van = begonnenOp(tijd);
  if (van === null) return {};
  const message = `de tekst vertelt dit als gehouden, maar ${tijdInWoorden(tijd)} moet nog komen; het werd een geplande stap`;
  return { nogNiet: { van, klasse: PlanStap, velden, message } };
}

type Onderdelen = Omit<PlannedCommand, 'commandId'> & { readonly ids: FileIds };

/** A command with the next id of its kind. */
export const command = ({ ids, ...planned }: Onderdelen): PlannedCommand => ({
  ...planned,
  commandId: ids.next(`opdracht/${planned.klasse.name}`),
});
