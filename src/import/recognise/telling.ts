/** A time of a sentence with all that is told about it: its noun, its clause and who acts there. */
import { actorOf } from './actors.js';
import type { Actor } from './who-starts.js';
import { clauseAt, ownWords, wordsAround, type Clause } from './clauses.js';
import type { Group } from './hits.js';
import { rankOf, type StepNoun } from './step-nouns.js';
import { hasFiniteVerb } from './step-verbs.js';
import { headOf, nounOf, type Sentence } from './which-noun.js';

export interface Setting {
  werkjaar: number;
  /** The year where none is written: the werkjaar's, or that of a label. */
  jaar: number;
  /** The last step noun before this sentence. */
  last?: StepNoun | undefined;
}

/** What is known of a group of times before its steps are made. */
export interface Telling {
  sentence: Sentence;
  group: Group;
  clause: Clause;
  /** The clause's own words, its times included. */
  words: string;
  noun?: StepNoun | undefined;
  actor: Actor;
}

/** A line that goes on longer than this tells more than its day. */
const SHORT = 40;

const ELLIPSIS =
  /(?<![\p{L}])(?:het|de|een|nog een|ons|onze) (?<rank>eerste|tweede|derde|vierde|vijfde|volgende|laatste|andere)(?: (?:volgde|was|vond|werd|ging|had|hielden|op|in|(?:keer|maal)))* *$/iu;
const POINTING_BACK =
  /(?:^|[\s,;])(?:het|dit|deze|die|ze|dat) (?:ging(?:en)?|vond(?:en)?|werd(?:en)?|volgden?)(?![\p{L}])/iu;

/** The same kind of step once more: its number and its count were those of the first. */
const onceMore = (noun: StepNoun, text: string, group: Group): StepNoun => {
  const { nummer: _nummer, aantal: _aantal, ...kind } = noun;
  const rank = rankOf(ELLIPSIS.exec(text.slice(0, group.leadBegin))?.groups?.rank ?? '');
  return { ...kind, ...(rank !== undefined && noun.nummer !== undefined && { nummer: rank }) };
};

/** 'We gaven drie sessies: op 3 mei en op 9 juni': what follows the colon lists the noun before it. */
const isListed = (text: string, clause: Clause, words: string): boolean =>
  /:\s?$/.test(text.slice(0, clause.begin)) && !hasFiniteVerb(words);

/** 'het tweede op 5 mei', 'het ging door op 5 mei', days without a verb: they are about the noun before them. */
const carriedNoun = (
  { nouns, text }: Sentence,
  group: Group,
  { clause, words, last }: { clause: Clause; words: string; last: StepNoun | undefined },
): StepNoun | undefined => {
  const earlier = nouns.findLast(({ end }) => end <= group.begin) ?? last;
  if (!earlier) return undefined;
  const bare = group.leadBegin === 0 && !hasFiniteVerb(text) && text.length - group.end < SHORT;
  const carries =
    bare ||
    isListed(text, clause, words) ||
    POINTING_BACK.test(words) ||
    ELLIPSIS.test(text.slice(0, group.leadBegin));
  return carries ? onceMore(earlier, text, group) : undefined;
};

/** A noun that another time already took: 'de eerste sessie op 3 mei, de tweede op 9 juni'. */
const ownNoun = (sentence: Sentence, clause: Clause, group: Group): StepNoun | undefined => {
  const noun = nounOf(sentence, clause, group) ?? antecedent(sentence, clause);
  const isHead = noun !== undefined && headOf(sentence, group) === noun;
  const taken = sentence.groups.some(
    ({ begin, hits }) =>
      noun !== undefined &&
      noun.end <= begin &&
      begin < group.begin &&
      !(isHead && hits[0]?.tijd.precisie === 'JAAR'),
  );
  return noun && taken ? onceMore(noun, sentence.text, group) : noun;
};

/** What is told of a group of times. */
export const telling = (
  sentence: Sentence,
  group: Group,
  setting: Setting & { readonly noun?: StepNoun | undefined },
): Telling => {
  const { text } = sentence;
  const clause = clauseAt(text, group.begin);
  const words = ownWords(text, clause);
  const own = setting.noun ?? ownNoun(sentence, clause, group);
  const noun = own ?? carriedNoun(sentence, group, { clause, words, last: setting.last });
  const who = clause.kind === 'infinitive' ? wordsAround(text, clause) : words;
  return { sentence, group, clause, words, noun, actor: actorOf(who, own && text.slice(own.end)) };
};

/** 'een workshop die op 5 mei doorging': the noun right before the relative clause. */
const antecedent = ({ text, nouns }: Sentence, clause: Clause): StepNoun | undefined =>
  clause.kind === 'relative'
    ? nouns.find(
        ({ begin, end }) => begin < clause.begin && /^,? ?$/.test(text.slice(end, clause.begin)),
      )
    : undefined;
