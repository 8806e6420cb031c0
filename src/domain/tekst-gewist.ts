/** That the texts of a part were erased: a fact of every aggregate, and what it does to the part. */
import type { DomainEvent, Feit } from './aggregate.js';
import type { Benoemd, Staat } from './staat.js';
import { sleutel } from './staat.js';
import type { VrijeTekst } from './dag.js';
import GEGENEREERD from './deelteksten.generated.json' with { type: 'json' };
import { bevatGewist, gewist, isGewist } from './gewist.js';
import { vandaagInBrussel } from './kalender.js';
import { mapTexts, textFields, type TextFields } from './tekstvelden.js';

/**
 * Why: somebody asked for it, took a consent back, the purpose has passed, or it should never have been written; and, since
 * version 2 of `TekstGewist`, because somebody objected, or a court or a supervisor ordered it (Regulation 2016/679, article 17).
 */
export const GRONDEN_VAN_WISSEN = [
  'OP_VERZOEK',
  'TOESTEMMING_INGETROKKEN',
  'NIET_MEER_NODIG',
  'VERGISSING',
  'BEZWAAR',
  'OPGELEGD',
] as const;
export type GrondVanWissen = (typeof GRONDEN_VAN_WISSEN)[number];

/**
 * A kind of part.
 * @pattern ^[A-Z_]+$
 */
export type SoortVanDeel = string;

/**
 * A part's id within its stream: a UUID, a year, a word of the program.
 * @pattern ^[0-9A-Za-z-]{1,100}$
 */
export type IdVanDeel = string;

/**
 * Where a text stands in a part: a JSON pointer.
 * @pattern ^(/[0-9A-Za-z]+)+$
 */
export type Tekstveld = string;

/**
 * Texts of one part were erased, all that it has and had: their keys are gone. What comes later is sealed anew.
 * @schemaVersie 2
 */
export interface TekstGewist {
  type: 'TekstGewist';
  data: {
    deel: { soort: SoortVanDeel; id: IdVanDeel };
    grond: GrondVanWissen;
    /** What stands there instead. */
    vervanging?: { veld: Tekstveld; tekst: VrijeTekst }[];
  };
}

export const isTekstGewist = (feit: { readonly type: string }): feit is TekstGewist =>
  feit.type === 'TekstGewist';

/** Which part it is about. */
export const gewistDeel = ({ deel }: TekstGewist['data']): string => sleutel(deel.soort, deel.id);

const TEKSTVELDEN = new Map<string, TextFields>(
  Object.values(
    GEGENEREERD as Readonly<Record<string, Readonly<Record<string, string[]>>>>,
  ).flatMap((soorten) =>
    Object.entries(soorten).map(([soort, velden]) => [soort, textFields(velden)] as const),
  ),
);
const ZONDER_TEKST = textFields([]);

/** JSON pointer → text, of all texts that a part has now. */
export function tekstenVan(deel: Benoemd): ReadonlyMap<string, string> {
  const teksten = new Map<string, string>();
  mapTexts(deel, TEKSTVELDEN.get(deel.soort) ?? ZONDER_TEKST, (tekst, veld) => {
    teksten.set(veld, tekst);
    return tekst;
  });
  return teksten;
}

/** The part with each text replaced by its replacement, or by the word for what was erased, with the day. */
export function wisDeel<D extends Benoemd>(
  staat: Staat<D>,
  { data, bij }: Feit<TekstGewist>,
): Staat<D> {
  const huidig = staat.get(gewistDeel(data));
  if (!huidig) return staat;
  const nieuw = new Map(data.vervanging?.map(({ veld, tekst }) => [veld, tekst]));
  const woord = gewist(vandaagInBrussel(new Date(bij.op)));
  const velden = TEKSTVELDEN.get(data.deel.soort) ?? ZONDER_TEKST;
  const deel = mapTexts(
    huidig.deel,
    velden,
    (tekst, veld) => nieuw.get(veld) ?? (isGewist(tekst) ? tekst : woord),
  ) as D;
  // Who tells of it in words of his own may tell what was erased: those words are to be looked at.
  const gezien = 'inhoudRevisie' in deel ? { ...deel, inhoudRevisie: bij.revisie } : deel;
  return staat.set(gewistDeel(data), { deel: gezien, bij });
}

/** Whether an undo that goes back past these facts would bring back words of a part that were erased. */
export const isWeg = (
  was: unknown,
  { soort, id }: Benoemd,
  feiten: readonly DomainEvent[],
): boolean =>
  bevatGewist(was) ||
  feiten.some((feit) => isTekstGewist(feit) && gewistDeel(feit.data) === sleutel(soort, id));
