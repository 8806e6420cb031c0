/** Reads a time as somebody types it in one field. */
import type { Dag } from '../dag.js';
import type { Tijdsaanduiding, Tijdvorm } from '../tijdsaanduiding.js';
import { isWeigering, weiger, type Weigering } from '../weigering.js';
import { ingevuld, type IngevuldDeel } from './invullen.js';
import { isEinde, ontleed, type Ontleding } from './ontleed.js';
import { alsTekst, isTeken, isWoord, type Tekst } from './tokens.js';
import { alsEen } from './vorm.js';

/** From where a time is read. */
export interface Leeskader {
  /** The year where none is written. */
  readonly werkjaar: number;
  /** What 'gisteren' and 'vorig jaar' are seen from; left out in an old report, whose own year 'vorig jaar' is then seen from. */
  readonly vandaag?: Dag | undefined;
  /** The field that it was typed in, for the sentence of a refusal. */
  readonly veld?: string;
  /** Chosen by who typed it: words that are not understood are kept as they are, without days. */
  readonly zoBewaren?: boolean | undefined;
}

/** As many characters as a line may have. */
export const LANGSTE_TIJD = 500;

const ONBEKEND =
  /^(?:(?:(?:exacte )?datum |nog )*(?:niet (?:meer )?(?:bekend|gekend)|onbekend|ongekend)|onbekende datum|(?:nog )?geen datum|zonder datum|(?:datum )?(?:nog )?te (?:bepalen|plannen)|nog niet gepland|\?+|-+)?[.]?$/;

const magErvoor = (tekst: Tekst, i: number): boolean =>
  isTeken(tekst, i, '(') || isWoord(tekst, i, 'ergens');

/** The expression that is all of the text, brackets and 'ergens' apart. */
const heleOntleding = (tekst: Tekst): Ontleding | undefined => {
  let i = 0;
  while (magErvoor(tekst, i)) i += 1;
  const ontleding = ontleed(tekst, i);
  return ontleding && isEinde(tekst, ontleding.tot) ? ontleding : undefined;
};

const zonderBlancosRondSchuineStreep = (tekst: string): string => tekst.replace(/\s*\/\s*/g, '/');

const alsTijd = (
  delen: readonly IngevuldDeel[],
  ontleding: Ontleding,
  { veld, tekst }: { veld: string; tekst: string },
): Tijdsaanduiding | Weigering => {
  const fout = delen.find(({ weekdagFout }) => weekdagFout)?.weekdagFout;
  if (fout) return fout;
  const vorm: Tijdvorm | string = alsEen(
    delen.map(({ tijd }) => tijd),
    ontleding,
  );
  if (vorm === 'achterstevoren') return weiger('tijd-achterstevoren', { veld, tekst });
  if (typeof vorm === 'string') return weiger('tijd-onbegrepen', { veld, tekst });
  return { ...vorm, tekst, jaarImpliciet: delen.every(({ jaarImpliciet }) => jaarImpliciet) };
};

const begrepen = (tekst: string, kader: Leeskader): Tijdsaanduiding | Weigering => {
  const { werkjaar, vandaag, veld = 'wanneer' } = kader;
  const gelezen = alsTekst(zonderBlancosRondSchuineStreep(tekst), {
    proza: false,
    werkjaar,
    vandaag,
  });
  const ontleding = heleOntleding(gelezen);
  if (!ontleding) return weiger('tijd-onbegrepen', { veld, tekst });
  const delen = ingevuld(ontleding, werkjaar, veld);
  return 'weigering' in delen ? delen : alsTijd(delen, ontleding, { veld, tekst });
};

/**
 * Reads what was typed as one time: '9 april 2022', '29/4', 'half mei', 'Q1 en Q3', '5, 12 en 19 mei', 'vanaf 9 april',
 * 'gisteren', 'onbekend' or nothing. Linear in the text, and never throws.
 *
 * A refusal where it is not understood, or where it says what cannot be (31 April, a Monday that was none).
 */
export const leesTijd = (tekst: string, kader: Leeskader): Tijdsaanduiding | Weigering => {
  const { veld = 'wanneer' } = kader;
  if (tekst.length > LANGSTE_TIJD) return weiger('tijd-te-lang', { veld, meest: LANGSTE_TIJD });
  const getypt = tekst.normalize('NFC').trim();
  if (ONBEKEND.test(getypt.toLowerCase().replace(/\s+/g, ' ')))
    return { precisie: 'ONBEKEND', van: null, tot: null, tekst: getypt, jaarImpliciet: false };
  const gelezen = begrepen(getypt, kader);
  return kader.zoBewaren && isWeigering(gelezen) && gelezen.weigering === 'tijd-onbegrepen'
    ? { precisie: 'WOORDEN', van: null, tot: null, tekst: getypt, jaarImpliciet: false }
    : gelezen;
};

/** The time, or undefined where `leesTijd` refuses. */
export const leesTijdsaanduiding = (
  tekst: string,
  werkjaar: number,
  vandaag?: Dag,
): Tijdsaanduiding | undefined => {
  const gelezen = leesTijd(tekst, { werkjaar, vandaag });
  return isWeigering(gelezen) ? undefined : gelezen;
};
