/**
 * A step in words: the form's preview, the traject page and the report all print it with these
 * (docs/domain.md, "A step in words").
 */
import type { Stap } from '../domain/traject/traject-delen.js';
import type { Deels } from '../domain/tijd/tellen.js';
import type { StapNaam } from '../domain/weigering.js';
import { normaliseText } from '../text/normalise.js';
import { parseText } from '../text/parse.js';
import type { Inline, TextTree } from '../text/tree.js';
import { staptypeInWoorden } from './namen.js';
import { metVoorzetsel, tijdInWoorden } from './tijd.js';
import { metRand, opEenRegel, slotVan, zonderSlot } from './zinsdeel.js';
import { zinsbegin } from './stap-zinsbegin.js';

/** What a step is called in a list or a refusal: 'Bijeenkomst 2 op 2 juni 2022'. */
export const stapnaam = ({ type, nummer, wanneer }: StapNaam): string =>
  [staptypeInWoorden(type), nummer, metVoorzetsel(wanneer)].filter(Boolean).join(' ');

/** What the sentence needs of a step; a form that is not yet a step has it too. */
export type TeVertellen = Pick<Stap, 'gegevens' | 'status'> &
  Partial<Pick<Stap, 'redencode' | 'toelichting'>> &
  Deels;

/**
 * `{Type}[ {nummer}][ door {wie}][ op {datum}][ in {plaats}][ met {aanwezigen}][ ({modus, …})][: Doelstelling: {doel}][. {verslag}]`;
 * a planned or cancelled step says so between the brackets. Words and marks that the sentence puts there itself are not said
 * twice where somebody typed them too.
 */
export function stapZin(stap: TeVertellen): TextTree {
  const { doel, verslag } = stap.gegevens;
  const [eerste, ...rest] = verslag ? parseText(verslag) : [];
  const aansluitend =
    eerste?.kind === 'paragraph' ? metRand(eerste.children, { begin: EIGEN_TEKEN }) : [];
  const doelregel = doel ? metRand(opEenRegel(parseText(doel)), { begin: EIGEN_LABEL }) : [];
  const zin = [tekst(zinsbegin(stap)), ...tussenstuk(doelregel, aansluitend), ...aansluitend];
  const overige = eerste && eerste.kind !== 'paragraph' ? [eerste, ...rest] : rest;
  return normaliseText([{ kind: 'paragraph', children: zin }, ...overige]);
}

const EIGEN_LABEL = /^(?:\s*(?:doelstelling(?:en)?\s*:|[:;,.](?![.\p{L}\p{N}])))*\s*/iu;
/** One that stands loose before the words; '…' and '...' are said. */
const EIGEN_TEKEN = /^\s*[:;,.](?![.\p{L}\p{N}])\s*/u;
/** Ends a sentence without help. */
const SLOTTEKEN = /[.!?…:][)"'”’»]*$/u;

/** The doel under its label, and what joins the next words to it or to the beginning; '' where neither is told. */
function tussenstuk(doelregel: readonly Inline[], aansluitend: readonly Inline[]): Inline[] {
  if (!slotVan(doelregel)) return aansluitend.length ? [tekst(': ')] : [];
  return [tekst(': Doelstelling: '), ...(aansluitend.length ? gevolgd(doelregel) : doelregel)];
}

/** A doel and what joins it to the next words. */
const gevolgd = (doelregel: readonly Inline[]): Inline[] =>
  SLOTTEKEN.test(slotVan(doelregel))
    ? [...doelregel, tekst(' ')]
    : [...metRand(doelregel, { einde: zonderSlot }), tekst('. ')];

/**
 * Sessions that only differ in their day, in one sentence: 'Workshop in Gent, in totaal 3 keer (29 april, 4 mei en 19 mei
 * 2022)', by day. Expects at least two, each with a day, all of one year.
 */
export function herhaaldeStapZin(stappen: readonly TeVertellen[]): TextTree {
  const eerste = stappen[0]!;
  const zonderDag = { ...eerste.gegevens, wanneer: { ...eerste.gegevens.wanneer, ...ONGENOEMD } };
  const dagen = stappen
    .map(({ gegevens: { wanneer } }) => wanneer)
    .sort((a, b) => (a.van! < b.van! ? -1 : Number(a.van! > b.van!)))
    .map(tijdInWoorden);
  const jaar = dagen.at(-1)!.slice(-JAAR);
  const kort = dagen.map((dag) => dag.slice(0, -JAAR));
  const som = `${kort.slice(0, -1).join(', ')} en ${kort.at(-1)!}${jaar}`;
  const zin = `${zinsbegin({ ...eerste, gegevens: zonderDag })}, in totaal ${String(stappen.length)} keer (${som})`;
  return [{ kind: 'paragraph', children: [tekst(zin)] }];
}

const ONGENOEMD = { precisie: 'ONBEKEND', van: null, tot: null } as const;
/** A blank and four digits. */
const JAAR = 5;

const tekst = (text: string): Inline => ({ kind: 'text', text });
