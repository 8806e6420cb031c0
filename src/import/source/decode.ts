/**
 * The bytes of a report as text: UTF-8, UTF-16, or an older set of characters that is recognised by the words it makes.
 */
import { ImportRefused } from '../refused.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
/** What Word on Windows and Word on an older Mac write when they say "plain text". */
const OLDER_SETS = ['windows-1252', 'macintosh'] as const;

/** Node 20 decodes 'windows-1252' as Latin-1, whose bytes 80 to 9F are control characters; these are what Windows has there. */
const WINDOWS_80_TO_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Letters and marks that Dutch text has beside ASCII; one byte of an older set read by the wrong table is seldom one of these. */
const USUAL = /[àáâäçèéêëìíîïñòóôöùúûüÀÁÂÄÇÈÉÊËÎÏÔÖÙÚÛÜœŒæ“”„‘’‚«»–—…•·€£°±²³½¼×§©®™\u00a0]/u;
/** What a wrong table makes of right words: 'cafÈ', 'ìSamen', a letter with an accent that is a word by itself. */
const UNLIKELY =
  /\p{Ll}[ÀÁÂÄÇÈÉÊËÎÏÔÖÙÚÛÜ]|[àáâäçèéêëìíîïñòóôöùúûü]\p{Lu}|(?<!\p{L})[\u00c0-\u00ff](?!\p{L})/gu;

/**
 * The text of a file. A byte-order mark is left out.
 * @throws ImportRefused with the line of the first byte that fits no set of characters, and what to do about it
 */
export function decodeReport(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return withoutMark(decodeWide(bytes, wide));
  const text = asUtf8(bytes);
  if (text !== undefined) return withoutMark(text);
  const [best, second] = OLDER_SETS.map((set) => scored(bytes, set)).sort(
    (one, other) => other.score - one.score,
  );
  if (hasUtf8Letters(bytes) || !best || best.score <= 0 || best.score === second?.score)
    throw new ImportRefused(unreadable(lineOfFirstBadByte(bytes)));
  return best.text;
}

const unreadable = (line: number): string =>
  `Regel ${String(line)} bevat een teken dat we niet kunnen lezen. Bewaar het bestand opnieuw als UTF-8 (in Word: Opslaan als, Tekst zonder opmaak, Andere codering, Unicode UTF-8) en lees het dan in. Er is niets ingelezen.`;

const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '');

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** By its mark, or by the zero bytes that plain letters have there. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 1024);
  const zeros = (odd: number): number =>
    head.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === odd ? 1 : 0), 0);
  const enough = head.length / 4;
  if (zeros(1) > enough && zeros(0) === 0) return 'utf-16le';
  return zeros(0) > enough && zeros(1) === 0 ? 'utf-16be' : undefined;
}

function decodeWide(bytes: Uint8Array, set: 'utf-16le' | 'utf-16be'): string {
  try {
    return new TextDecoder(set, { fatal: true }).decode(bytes);
  } catch {
    throw new ImportRefused(unreadable(1));
  }
}

/** Letters of two bytes and more that are right: then a byte that is wrong is damage, not another set of characters. */
const hasUtf8Letters = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder('utf-8').decode(bytes);
  const right = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return right > 0;
};

/** How much a reading looks like Dutch: each usual sign speaks for it, each other one against it. */
function scored(
  bytes: Uint8Array,
  set: (typeof OLDER_SETS)[number],
): { text: string; score: number } {
  const text = new TextDecoder(set)
    .decode(bytes)
    .replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS_80_TO_9F[sign.charCodeAt(0) - 0x80]!);
  const signs: readonly string[] = text.match(/[^\p{ASCII}]/gu) ?? [];
  const usual = signs.filter((sign) => USUAL.test(sign)).length;
  const odd = text.match(UNLIKELY)?.length ?? 0;
  return { text, score: usual - 3 * (signs.length - usual) - 2 * odd };
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  const good = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1)[0]!;
  return good.split(/\r\n|\r|\n/u).length;
}
