/** Which step noun of a sentence a time belongs to: 'een gesprek op 3 mei', 'op 3 mei volgde een gesprek'. */
import { clauseAt, type Clause } from './clauses.js';
import type { Group } from './hits.js';
import type { StepNoun } from './step-nouns.js';

export interface Sentence {
  text: string;
  nouns: readonly StepNoun[];
  groups: readonly Group[];
}

/** What comes behind these words is spoken about, it does not take place. */
const GOVERNED =
  /(?:onderdeel van|over|rond|inzake|betreffende|voorbereiding (?:van|op)|naar aanleiding van|in functie van|met het oog op|in het kader van|vervolg op|afsluiter van|voorafgaand aan|in aanloop naar|uitnodiging(?:en)? voor|ideeën voor|voorbereidingen voor|(?:aan|door)bod van)\s*$/iu;

const isGoverned = ({ text, nouns }: Sentence, noun: StepNoun): boolean => {
  if (GOVERNED.test(text.slice(0, noun.phraseBegin))) return true;
  const before = nouns[nouns.indexOf(noun) - 1];
  return before !== undefined && /^\s+van\s*$/iu.test(text.slice(before.end, noun.phraseBegin));
};

const PREPOSITION_BEFORE =
  /(?<![\p{L}])(?:tijdens|na|voor|in|bij|met|van|via|op|uit|aan|tot)\s*$/iu;

/** 'Op 3 mei …' at the start of a clause or behind a comma or 'en': its noun follows. */
const opensClause = (text: string, clause: Clause, { leadBegin }: Group): boolean =>
  /(?:^|[,;:]|(?<![\p{L}])(?:en|maar|daarna|nadien|vervolgens|tot slot|ten slotte|eerst|hierna|later|ook|hiervoor|tegelijk))\s*$/iu.test(
    text.slice(clause.begin, leadBegin),
  );

const wordsBetween = (text: string, from: number, to: number): number =>
  (text.slice(from, to).match(/[\p{L}\d]+/gu) ?? []).length;

const FAR = 5;

/** A noun of 'om … te' or of 'die …' is not told by the verb around it. */
const isIn = ({ text }: Sentence, clause: Clause, noun: StepNoun): boolean =>
  clauseAt(text, noun.begin).begin === clause.begin;

const before = (sentence: Sentence, clause: Clause, group: Group): StepNoun | undefined =>
  sentence.nouns.findLast(
    (noun) =>
      noun.end <= group.begin && isIn(sentence, clause, noun) && !isGoverned(sentence, noun),
  );

const after = (sentence: Sentence, clause: Clause, group: Group): StepNoun | undefined => {
  const next = sentence.groups.find(({ begin }) => begin >= group.end);
  const noun = sentence.nouns.find(
    (candidate) =>
      candidate.begin >= group.end &&
      isIn(sentence, clause, candidate) &&
      !isGoverned(sentence, candidate),
  );
  // 'op 3 mei en een gesprek op 5 mei': that noun is the next day's.
  if (!noun || (next && next.begin < noun.begin)) return undefined;
  const nextsOwn =
    next !== undefined && wordsBetween(sentence.text, noun.end, next.leadBegin) === 0;
  return nextsOwn && wordsBetween(sentence.text, group.end, noun.phraseBegin) > 2
    ? undefined
    : noun;
};

/** The noun that a group of times belongs to, within its clause. */
export const nounOf = (sentence: Sentence, clause: Clause, group: Group): StepNoun | undefined => {
  const { text } = sentence;
  const [earlier, later] = [before(sentence, clause, group), after(sentence, clause, group)];
  if (!earlier || !later) return earlier ?? later;
  if (wordsBetween(text, earlier.end, group.leadBegin) === 0) return earlier;
  if (opensClause(text, clause, group)) return later;
  const near = wordsBetween(text, group.end, later.phraseBegin) <= FAR;
  return near && PREPOSITION_BEFORE.test(text.slice(0, earlier.phraseBegin)) ? later : earlier;
};
