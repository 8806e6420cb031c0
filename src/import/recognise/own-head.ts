/** What stands before the colon in a sentence of our own reports: a type, and what the printed form lets follow it. */
import type { GevondenTijd } from '../../domain/tijd/gevonden-tijd.js';
import type { StapCode, StapType } from '../../domain/traject/waarden.js';
import { STAPTYPE } from '../../wording/namen.js';
import { namedNouns } from './step-words.js';

/** Stands for the time in a head; no text has it. */
const TIME = '\ue000';
const REST = new RegExp(
  `^(?: (?<nummer>\\d{1,3}))?(?: door (?<wie>[^()${TIME}]+?))?(?: (?:op |in (?:de |het )?)?(?<tijd>${TIME}))?(?: in (?<plaats>[^()${TIME}]+?))?(?: met (?<aanwezigen>[^()${TIME}]+?))?(?: \\((?<haakjes>[^()]+)\\))?\\.?$`,
  'u',
);
/** What no type's name holds; without it any sentence with a day would be one. */
const VERB =
  /(?<![\p{L}])(?:werd|werden|wordt|worden|was|waren|is|zijn|vond|vonden|volgde|volgden|hield|hielden|gaf|gaven|ging|gingen|we|wij|er|had|hadden|nam|namen|kwam|kwamen)(?![\p{L}])/iu;
const MOST_WORDS_OF_A_TYPE = 8;

const LABELS = Object.entries(STAPTYPE)
  .map(([code, label]) => [code as StapCode, label] as const)
  .sort(([, a], [, b]) => b.length - a.length);

/** The type that a head starts with, and what follows it. */
const typeAt = (head: string): { type: StapType; rest: string } | undefined => {
  const label = LABELS.find(
    ([, name]) => head.startsWith(name) && !/^[\p{L}\d-]/u.test(head.slice(name.length)),
  );
  if (label) return { type: { code: label[0] }, rest: head.slice(label[1].length) };
  const noun = namedNouns(head)[0];
  if (noun?.begin === 0 && noun.code !== 'ANDERS')
    return { type: { code: noun.code }, rest: head.slice(noun.end) };
  const words =
    /^\p{Lu}[^()\ue000]*?(?= (?:\d{1,3}|door|op|in|in (?:de|het)|\ue000|\()(?: |\ue000|$))/u;
  const tekst = words.exec(head)?.[0];
  if (tekst === undefined || tekst.split(' ').length > MOST_WORDS_OF_A_TYPE) return undefined;
  // 'Eerste opstartgesprek' has a type: prose tells it better.
  if (namedNouns(tekst).some(({ code }) => code !== 'ANDERS')) return undefined;
  return { type: { code: 'ANDERS', tekst }, rest: head.slice(tekst.length) };
};

export interface Head {
  type: StapType;
  groups: Record<string, string | undefined>;
}

/** '2de bijeenkomst' */
const RANK = /^(?<rank>\d{1,2})(?:ste|de|e) (?=\p{L})/u;

export const readHead = (head: string, hits: readonly GevondenTijd[]): Head | undefined => {
  const [hit] = hits;
  const marked = hit ? head.slice(0, hit.begin) + TIME + head.slice(hit.eind) : head;
  if (hits.length > 1 || VERB.test(marked)) return undefined;
  const [ranked = '', nummer] = RANK.exec(marked) ?? [];
  const read = unranked(marked.slice(ranked.length));
  if (!ranked || !read) return read;
  return read.type.code === 'ANDERS' ? undefined : { ...read, groups: { ...read.groups, nummer } };
};

const unranked = (marked: string): Head | undefined => {
  const typed = typeAt(marked);
  const groups = typed && REST.exec(typed.rest)?.groups;
  return typed && groups && { type: typed.type, groups };
};
