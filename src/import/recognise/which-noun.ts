/** Which step noun of a sentence a time belongs to: 'een gesprek op 3 mei', 'op 3 mei volgde een gesprek'. */
import { clauseAt, type Clause } from './clauses.js';
import type { Group } from './hits.js';
import type { StepNoun } from './step-nouns.js';
import { hasFiniteVerb } from './step-verbs.js';

export interface Sentence {
  text: string;
  nouns: readonly StepNoun[];
  groups: readonly Group[];
}

/** What comes behind these words is spoken about, it does not take place. */
const GOVERNED =
  /(?:onderdeel van|over|rond|inzake|betreffende|voorbereiding (?:van|op)|naar aanleiding van|in functie van|met het oog op|in het kader van|vervolg op|afsluiter van|voorafgaand aan|in aanloop naar|uitnodiging(?:en)? voor|ideeën voor|voorbereidingen voor|(?:aan|door)bod van|(?:data?|datums|momenten)(?: \p{L}+){0,3} (?:voor|van))\s*(?:de|het|een)?\s*$/iu;

const isGoverned = (sentence: Sentence, noun: StepNoun): boolean => {
  const { text, nouns } = sentence;
  if (GOVERNED.test(text.slice(0, noun.phraseBegin))) return true;
  const before = nouns[nouns.indexOf(noun) - 1];
  if (!before) return false;
  if (/^\s+van\s*$/iu.test(text.slice(before.end, noun.phraseBegin))) return true;
  return isJoined(text, before, noun) && isGoverned(sentence, before);
};

/** 'workshop en terugkommoment', 'een intake, een gesprek' */
export const isJoined = (text: string, one: StepNoun, next: StepNoun): boolean =>
  /^\s*(?:,|en|of|,\s*en|gevolgd door)\s*$/iu.test(text.slice(one.end, next.phraseBegin));

/**
 * Without a verb a line tells of its first noun, whatever it was about: 'gesprek over de input tijdens een inspiratiedag op 18
 * maart'. Undefined where it begins otherwise, or names another thing beside it.
 */
export const headOf = ({ text, nouns }: Sentence, group: Group): StepNoun | undefined => {
  const [head] = nouns;
  if (!head || head.phraseBegin !== 0 || head.end > group.begin) return undefined;
  const between = text.slice(head.end, group.leadBegin);
  if (hasFiniteVerb(text.slice(0, group.leadBegin)) || /[,;:]/u.test(between)) return undefined;
  const others = nouns.filter(({ begin, end }) => begin > head.end && end <= group.begin);
  const beside = others.some((noun) =>
    /(?<![\p{L}])(?:en|of|daarna|gevolgd door)\s*$/iu.test(text.slice(0, noun.phraseBegin)),
  );
  return beside ? undefined : head;
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

const isSetting = (text: string, { phraseBegin }: StepNoun): boolean =>
  /(?<![\p{L}])(?:na|tijdens|voor)\s*$/iu.test(text.slice(0, phraseBegin));

const after = (sentence: Sentence, clause: Clause, group: Group): StepNoun | undefined => {
  const next = sentence.groups.find(({ begin }) => begin >= group.end);
  const candidates = sentence.nouns.filter(
    (candidate) =>
      candidate.begin >= group.end &&
      isIn(sentence, clause, candidate) &&
      !isGoverned(sentence, candidate),
  );
  // 'na een wandeling hielden we een brainstorm'
  const noun = candidates.find((each) => !isSetting(sentence.text, each)) ?? candidates[0];
  // 'op 3 mei en een gesprek op 5 mei': that noun is the next day's.
  if (!noun || (next && next.begin < noun.begin)) return undefined;
  const nextsOwn =
    next !== undefined && wordsBetween(sentence.text, noun.end, next.leadBegin) === 0;
  return nextsOwn && wordsBetween(sentence.text, group.end, noun.phraseBegin) > 2
    ? undefined
    : noun;
};

/** 'een gesprek op 3 mei'; not so in 'een intake, in april een gesprek'. */
const isRightBefore = (
  text: string,
  [earlier, later]: readonly [StepNoun, StepNoun],
  group: Group,
): boolean =>
  wordsBetween(text, earlier.end, group.leadBegin) === 0 &&
  !(
    text.slice(earlier.end, group.leadBegin).includes(',') &&
    wordsBetween(text, group.end, later.phraseBegin) === 0
  );

/** The noun that a group of times belongs to, within its clause. */
export const nounOf = (sentence: Sentence, clause: Clause, group: Group): StepNoun | undefined => {
  const { text } = sentence;
  const head = headOf(sentence, group);
  if (head) return head;
  const [earlier, later] = [before(sentence, clause, group), after(sentence, clause, group)];
  if (!earlier || !later) return earlier ?? later;
  if (isRightBefore(text, [earlier, later], group)) return earlier;
  if (opensClause(text, clause, group)) return later;
  const near = wordsBetween(text, group.end, later.phraseBegin) <= FAR;
  return near && PREPOSITION_BEFORE.test(text.slice(0, earlier.phraseBegin)) ? later : earlier;
};
