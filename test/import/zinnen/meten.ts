/** How many of the right steps of the sentences were recognised, counted as README.md says. */
import { leesTijdsaanduiding } from '../../../src/domain/tijd/lees.js';
import { dagenVan } from '../../../src/domain/tijd/tellen.js';
import type { Dag } from '../../../src/domain/dag.js';
import { leesModus } from '../../../src/domain/modus.js';
import { FileIds } from '../../../src/import/plan/ids.js';
import { planVerloop } from '../../../src/import/plan/plan-procesverloop.js';
import { cellText } from '../../../src/import/read/cell-text.js';
import type { Stapverwachting, Tijdverwachting, Zin } from './zin.js';

const UITKOMST: Record<string, string> = { PlanStap: 'GEPLAND', StelStapUit: 'UITGESTELD' };

/** The cell as a converter writes it in a table: paragraphs, and line breaks within them. */
const alsHtml = (cel: string): string => {
  const paragrafen = cel.split(/\n\s*\n/u).map((lijnen) => lijnen.split('\n').join('<br>'));
  return paragrafen.length === 1
    ? paragrafen.join()
    : paragrafen.map((woorden) => `<p>${woorden}</p>`).join('');
};

interface Gevonden {
  readonly stappen: readonly Stapverwachting[];
  /** Alineas that tell of no step. */
  readonly alineas: number;
}

/** The steps that an import of this cell would log or plan, a list of days a step a day. */
export function gevondenIn({ cel, jaar }: Pick<Zin, 'cel' | 'jaar'>): Gevonden {
  const { commands } = planVerloop(
    { cel: cellText(alsHtml(cel)).text, label: '' },
    { trajectId: '', jaar, line: 1 },
    { vorige: null, nummers: new Set() },
    new FileIds('zinnen', jaar),
  );
  const velden = commands.map(
    (opdracht) =>
      ({ klasse: opdracht.klasse.name, ...opdracht.velden }) as unknown as Record<string, never>,
  );
  const uitgesteld = new Set(
    velden.filter(({ klasse }) => klasse === 'StelStapUit').map(({ stapId }) => stapId),
  );
  const stappen = velden
    .filter(({ klasse }) => klasse === 'LogStap' || klasse === 'PlanStap')
    .map((stap) => verwacht(stap, jaar, uitgesteld.has(stap['stapId'])));
  const alineas = velden.filter(
    ({ klasse, stapIds }) => klasse === 'VoegAlineaToe' && !(stapIds as unknown as string[]).length,
  );
  return { stappen: perDag(stappen), alineas: alineas.length };
}

function verwacht(
  { klasse, type, wanneer, uitkomst, uitvoerder, ...rest }: Record<string, never>,
  jaar: number,
  uitgesteld: boolean,
): Stapverwachting {
  const tijd = leesTijdsaanduiding(wanneer ?? '', jaar)!;
  const { van, tot, precisie } = tijd;
  const optioneel = {
    omstreeks: 'omstreeks' in tijd ? tijd.omstreeks : undefined,
    dagen: dagenVan(tijd),
    volgnummer: rest['nummer'],
    modus: rest['modus'] && leesModus(rest['modus']).code,
  };
  return {
    ...{ type: type!, van, tot, precisie, uitvoerder: uitvoerder! },
    status: uitgesteld ? 'UITGESTELD' : ((uitkomst ?? UITKOMST[klasse!]) as never),
    ...Object.fromEntries(Object.entries(optioneel).filter(([, waarde]) => waarde !== undefined)),
    ...{ aantal: rest['aantal']!, doel: rest['doel'] ?? '' },
  };
}

/** A list of days as a step a day. */
const perDag = (stappen: readonly Stapverwachting[]): Stapverwachting[] =>
  stappen.flatMap(({ dagen, ...stap }) =>
    dagen
      ? dagen.map((dag: Dag) => ({ ...stap, van: dag, tot: dag, precisie: 'DAG' as const }))
      : [stap],
  );

const tijdIs = (een: Tijdverwachting, ander: Tijdverwachting): boolean =>
  (['van', 'tot', 'precisie', 'omstreeks'] as const).every((veld) => een[veld] === ander[veld]);

const zelfdeTijd = (juist: Stapverwachting, gevonden: Stapverwachting): boolean =>
  tijdIs(juist, gevonden) || (juist.ofTijd !== undefined && tijdIs(juist.ofTijd, gevonden));
const zelfdeType = (juist: Stapverwachting, gevonden: Stapverwachting): boolean =>
  juist.type === gevonden.type;

const PAREN = [
  (a: Stapverwachting, b: Stapverwachting) => zelfdeType(a, b) && zelfdeTijd(a, b),
  zelfdeType,
  zelfdeTijd,
];

export interface Uitslag {
  readonly naam: string;
  readonly paren: readonly (readonly [Stapverwachting, Stapverwachting | undefined])[];
  readonly vals: readonly Stapverwachting[];
  /** Those of `mag` not counted. */
  readonly gevonden: number;
  /** Other than asked: 'volgnummer', 'aantal', 'modus', 'doel', 'alineas'. */
  readonly bijzonder: readonly string[];
}

export const BEOORDEELD = {
  type: zelfdeType,
  grenzen: zelfdeTijd,
  uitkomst: (a: Stapverwachting, b: Stapverwachting) => a.status === b.status,
  uitvoerder: (a: Stapverwachting, b: Stapverwachting) => a.uitvoerder === b.uitvoerder,
} as const;

/** Whether all four are right. */
export const isJuist = ([juist, gevonden]: Uitslag['paren'][number]): boolean =>
  gevonden !== undefined && Object.values(BEOORDEELD).every((is) => is(juist, gevonden));

export function beoordeel(zin: Zin): Uitslag {
  const { stappen, alineas } = gevondenIn(zin);
  const vrij = new Set(stappen);
  const juist = perDag(zin.stappen);
  const paren = new Map<Stapverwachting, Stapverwachting>();
  for (const past of PAREN)
    for (const stap of juist.filter((elk) => !paren.has(elk))) {
      const gevonden = [...vrij].find((elk) => past(stap, elk));
      if (!gevonden) continue;
      paren.set(stap, gevonden);
      vrij.delete(gevonden);
    }
  let geteld = stappen.length;
  for (const mag of perDag(zin.mag ?? [])) {
    const gevonden = [...vrij].find((elk) => magZijn(mag, elk));
    if (gevonden && vrij.delete(gevonden)) geteld--;
  }
  return {
    naam: zin.naam,
    paren: juist.map((stap) => [stap, paren.get(stap)] as const),
    vals: [...vrij],
    gevonden: geteld,
    bijzonder: [
      ...[...paren].flatMap(([stap, gevonden]) => anders(stap, gevonden)),
      ...(zin.alineas === undefined || zin.alineas === alineas ? [] : ['alineas']),
    ],
  };
}

const magZijn = (mag: Stapverwachting, gevonden: Stapverwachting): boolean =>
  zelfdeType(mag, gevonden) &&
  zelfdeTijd(mag, gevonden) &&
  (mag.uitvoerder === 'BAZ') === (gevonden.uitvoerder === 'BAZ');

const anders = (stap: Stapverwachting, gevonden: Stapverwachting): string[] => [
  ...(['volgnummer', 'aantal', 'modus'] as const).filter(
    (veld) => stap[veld] !== undefined && stap[veld] !== gevonden[veld],
  ),
  ...(stap.doel === undefined || gevonden.doel?.includes(stap.doel) ? [] : ['doel']),
];
