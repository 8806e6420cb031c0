/** Pieces that people typed, as they fit in a sentence: no word and no mark comes twice where two meet. */
import { plainText } from '../text/plain.js';
import type { Block, Inline, TextTree } from '../text/tree.js';

/** Ends in a full stop of its own: 'e.a.', 'enz.', 'vzw.' */
const ABBREVIATION = /(?:\.\p{L}+|(?:^|[\s(])(?:enz|etc|bv|nr|st|incl|dr|prof|mevr|dhr))\.$/iu;

/** Without the mark that the sentence puts there itself: 'Kennismaking.' → 'Kennismaking', 'de buren e.a.' as it is. */
export function zonderSlot(piece: string): string {
  const trimmed = piece.replace(/[\s:;,]+$/u, '');
  return trimmed.endsWith('.') && !trimmed.endsWith('..') && !ABBREVIATION.test(trimmed)
    ? zonderSlot(trimmed.slice(0, -1))
    : trimmed;
}

/** What stands loose before the words: a dash, a colon. */
const LOS_TEKEN = /^(?:[\s:;,.–-]+\s)+/u;

/** With a capital too, as a phone makes of it; the rarer ones may then begin a name ('Achter de Linde'). */
const VOORZETSEL =
  /^(?:[Ii]n|[Oo]p|[Bb]ij|[Tt]e|[Aa]an|[Vv]ia|[Tt]huis|[Oo]nline|ten|ter|langs|naast|nabij|tegenover|rond|onder|boven|voor|achter|tussen|vanuit)(?=\s|$)/u;

/** 'in Gent'; 'in de bib' where somebody typed 'in de bib', 'op het plein' where he typed 'op het plein'. */
export const inPlaats = (plaats: string): string => metWoord(plaats, 'in', VOORZETSEL);

/** 'met de buren', typed with or without 'met'. */
export const metWie = (aanwezigen: string): string => metWoord(aanwezigen, 'met', /^met(?=\s)/iu);

/** 'door de school', typed with or without 'door'. */
export const doorWie = (wie: string): string => metWoord(wie, 'door', /^door(?=\s)/iu);

function metWoord(piece: string, woord: string, eigen: RegExp): string {
  const bare = zonderSlot(piece.replace(LOS_TEKEN, ''));
  if (!bare) return '';
  const [gevonden] = eigen.exec(bare) ?? [];
  if (gevonden === undefined) return `${woord} ${bare}`;
  return gevonden.toLowerCase() + bare.slice(gevonden.length);
}

/** What stands between brackets, without brackets and full stop of its own. */
export const tussenHaakjes = (piece: string): string => {
  const bare = zonderSlot(piece.replace(LOS_TEKEN, ''));
  const [, binnen] = /^\(([^()]*)\)$/u.exec(bare) ?? [];
  return binnen === undefined ? bare : zonderSlot(binnen);
};

const tekst = (text: string): Inline => ({ kind: 'text', text });

/** A text of several blocks within one line: paragraphs follow each other, items of a list stand between semicolons. */
export const opEenRegel = (boom: TextTree): Inline[] =>
  boom.flatMap((blok, index) => [...(index > 0 ? [tekst(' ')] : []), ...regelVan(blok)]);

const regelVan = (blok: Block): Inline[] =>
  blok.kind === 'paragraph'
    ? blok.children.map(zonderBreuk)
    : [tekst(blok.items.map(({ children }) => zonderSlot(plat(children))).join('; '))];

const plat = (blokken: TextTree): string => plainText(blokken).replace(/\n(?:- )?/gu, ' ');

const zonderBreuk = (node: Inline): Inline => (node.kind === 'break' ? tekst(' ') : node);

/** The same line with other words at its beginning or end; a link keeps its words. */
export function metRand(
  regel: readonly Inline[],
  rand: { readonly begin?: RegExp; readonly einde?: (woorden: string) => string },
): Inline[] {
  const uit = [...regel];
  const { begin, einde } = rand;
  const eerste = uit[0];
  if (begin && eerste?.kind === 'text')
    uit[0] = { ...eerste, text: eerste.text.replace(begin, '') };
  const laatste = uit.at(-1);
  if (einde && laatste?.kind === 'text')
    uit[uit.length - 1] = { ...laatste, text: einde(laatste.text) };
  return uit;
}

/** The last words of a line; '' where it has none. */
export const slotVan = (regel: readonly Inline[]): string =>
  plainText([{ kind: 'paragraph', children: regel }]).trimEnd();
