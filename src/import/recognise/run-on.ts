/** Steps that follow each other without a mark, as they come out of a converter that lost the ends of lines. */
import { namedNouns, type NamedNoun } from './step-words.js';

/** A name, a title or a noun phrase goes on behind these: nothing begins there. */
const GOES_ON =
  /(?:^|[^\p{L}\d])(?:de|het|een|'t|dit|deze|die|dat|onze?|hun|haar|zijn|mijn|elke?|alle|geen|nog|ook|van|voor|met|aan|bij|naar|op|in|over|door|tot|uit|om|te|als|en|of|maar|want|tijdens|via|per|na|onder|tussen|tegen|rond|binnen|sinds|eerste|tweede|derde|vierde|vijfde|zesde|laatste|volgende|vorige|we|wij|er|was|werd|is|waren|werden|volgde)$/iu;

const ORDINAL = '(?:Eerste|Tweede|Derde|Vierde|Vijfde|Zesde|Laatste|Volgende|\\d{1,2}(?:e|de|ste))';
/** What is said of a step right behind its noun. */
const HEAD_GOES_ON =
  /^(?:$|[:(]| ?\(|[ ,](?:\d{1,2}(?![\d,.]*\p{L})|op|in|over|met|door|tijdens|rond|van|bij|voor|begin|eind|half|was|werd|is|volgde|vond|ging|kwam|gepland|online|telefonisch)(?![\p{L}]))/u;

const MONTH = '(?:jan|feb|maa?r|apr|mei|jun|jul|aug|sep|okt|nov|dec)\\p{Ll}*';
/** 'Op 17 november', 'Eind 2022', 'In het najaar': with a capital in the middle of a line, another sentence begins. */
const TIME_HEAD = `Op (?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\\d{1,2}(?:[ /.-]|$)|(?:In|Eind|Begin|Half|Midden|Tijdens|Vanaf) (?:(?:de|het) )?(?:${MONTH}|(?:19|20)\\d\\d|voorjaar|najaar|zomer|herfst|winter|lente|loop van)(?![\\p{L}])`;
const VERB_HEAD =
  '(?:Er|Dit|Dat|Deze|Daarna|Nadien|Vervolgens) (?:was|werd|werden|waren|is|zijn|volgden?|vond(?:en)?|ging(?:en)?|kwam(?:en)?|gaven|hielden)(?![\\p{L}])|(?:We|Wij|BAZ) (?:gaven|hielden|gingen|namen|organiseerden?|gaf|nam|ging|hield)(?![\\p{L}])';

const CANDIDATE = new RegExp(
  `(?<=[\\p{L}\\d)”"'’…?] )(?:(?<verb>${TIME_HEAD}|${VERB_HEAD})|(?:${ORDINAL}|Een|Het|De) \\p{Ll}|\\p{Lu}\\p{Ll})`,
  'gu',
);

/** Before a step there are at least so many letters, or another step. */
const SHORT = 30;

/** A line of a damaged file, of which no person is the author. */
const LONGEST = 20_000;

/** 'Een tweede voorbereidend ' */
const BEFORE_NOUN = new RegExp(
  `^(?:(?:Een|Het|De) )?(?:${ORDINAL} |(?:eerste|tweede|derde|vierde|laatste|volgende) )?(?:\\p{L}+e? )?$`,
  'u',
);

/**
 * A sentence in pieces, cut before each word with which a step begins as no word in the middle of a sentence does. Linear in
 * the text; joined with blanks the pieces are the sentence.
 */
export function cutRunOn(sentence: string): string[] {
  if (sentence.length > LONGEST) return [sentence];
  const nouns = namedNouns(sentence);
  const pieces: string[] = [];
  let [from, noun] = [0, 0];
  for (const { index: at, groups } of sentence.matchAll(CANDIDATE)) {
    while (noun < nouns.length && nouns[noun]!.begin < at) noun++;
    if (!endsBefore(sentence, [from, at], nouns[noun - 1])) continue;
    if (groups?.['verb'] === undefined && !headsStep(sentence, at, nouns[noun])) continue;
    pieces.push(sentence.slice(from, at - 1));
    from = at;
  }
  return [...pieces, sentence.slice(from)];
}

/** Whether what stands before can be a step that ends there; of 'Q1 Voorbereidende fase' the time alone is none. */
function endsBefore(
  sentence: string,
  [from, at]: readonly [number, number],
  last: NamedNoun | undefined,
): boolean {
  if (GOES_ON.test(sentence.slice(Math.max(from, at - 14), at - 1))) return false;
  return at - from >= SHORT || (last !== undefined && last.begin >= from);
}

function headsStep(sentence: string, at: number, noun: NamedNoun | undefined): boolean {
  if (!noun || noun.code === 'ANDERS' || noun.begin - at > 40) return false;
  return (
    BEFORE_NOUN.test(sentence.slice(at, noun.begin)) &&
    HEAD_GOES_ON.test(sentence.slice(noun.end, noun.end + 24))
  );
}
