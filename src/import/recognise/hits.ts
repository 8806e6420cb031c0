/** The times of a sentence in groups: days of one list share their noun, their actor and their outcome. */
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import type { GevondenTijd } from '../../domain/tijd/gevonden-tijd.js';

export interface Group {
  hits: readonly GevondenTijd[];
  begin: number;
  end: number;
  /** Where the words that lead to it start: 'van ' of 'van 26 maart'. */
  leadBegin: number;
  /** The preposition right before it, in lower case. */
  preposition: string;
}

const LEAD =
  /(?<![\p{L}])(?:(?<prep>op|in|van|tijdens|gedurende|sinds|vanaf|tegen|v[oó][oó]r|na|tot|naar|rond|omstreeks|uit|per)\s+)?(?:(?:de|het|dit|deze)\s+)?(?:maand\s+)?$/iu;

/** Between two days of a list: 'en', 'en ook op', ' in Gent en op '. */
const JOIN =
  /^\s*(?:(?:(?:in|te)\s|\((?:(?:in|te)\s)?)\s*\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*\)?)?\s*(?:,|;|en|&|\+|of|alsook|,\s*en|gevolgd door)\s*(?:(?:ook|nog|daarna|nadien|opnieuw)\s+)?(?:(?:op|in|van)\s+)?(?:(?:de|het)\s+)?$/iu;

const grouped = (text: string, hits: readonly GevondenTijd[]): GevondenTijd[][] => {
  const groups: GevondenTijd[][] = [];
  for (const hit of hits) {
    const last = groups.at(-1)?.at(-1);
    const joins = last !== undefined && JOIN.test(text.slice(last.eind, hit.begin));
    if (joins && last.tijd.precisie === hit.tijd.precisie) groups.at(-1)?.push(hit);
    else groups.push([hit]);
  }
  return groups;
};

/** The times of a sentence, lists taken together. `jaar` is the year where none is written. */
export const timesIn = (sentence: string, jaar: number): Group[] =>
  grouped(sentence, vindTijdsaanduidingen(sentence, jaar)).flatMap((hits) => {
    const [first, last] = [hits[0], hits.at(-1)];
    if (!first || !last) return [];
    const lead = LEAD.exec(sentence.slice(0, first.begin));
    return {
      hits,
      begin: first.begin,
      end: last.eind,
      leadBegin: lead?.index ?? first.begin,
      preposition: lead?.groups?.prep?.toLowerCase() ?? '',
    };
  });

const PLACE = /^\s*(?:\(?(?:in|te) |\()(\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*)/u;

/** 'op 5/10 in Gent': the place named right behind a time, or right before it. */
export const placeBeside = (
  text: string,
  hit: GevondenTijd,
  nounEnd?: number,
): string | undefined => {
  const behind = PLACE.exec(text.slice(hit.eind))?.[1];
  if (behind || nounEnd === undefined || nounEnd > hit.begin) return behind;
  return PLACE.exec(text.slice(nounEnd, hit.begin))?.[1];
};

/** The text with its times out of the way: the 2 of 'Q1&2' counts nothing. Places stay the same. */
export const masked = (text: string, groups: readonly Group[], sign = '\ue000'): string =>
  groups
    .flatMap(({ hits }) => hits)
    .reduce(
      (rest, { begin, eind }) =>
        rest.slice(0, begin) + sign.repeat(eind - begin) + rest.slice(eind),
      text,
    );
