/** A time of a sentence with all that is told about it: its noun, its clause and who acts there. */
import { actorOf, type Actor } from './actors.js';
import { clauseAt, ownWords, wordsAround, type Clause } from './clauses.js';
import type { Group } from './hits.js';
import type { StepNoun } from './step-nouns.js';
import { hasFiniteVerb } from './verbs.js';
import { nounOf, type Sentence } from './which-noun.js';

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

const ELLIPSIS =
  /(?<![\p{L}])(?:het|de|een|nog een|ons|onze) (?:eerste|tweede|derde|vierde|vijfde|volgende|laatste|andere)(?: (?:volgde|was|vond|werd|ging|had|hielden|op|in|(?:keer|maal)))* *$/iu;

/** 'het tweede op 5 mei' and a list of days without a verb are about the noun before them. */
const carriedNoun = (
  { nouns, text }: Sentence,
  group: Group,
  last: StepNoun | undefined,
): StepNoun | undefined => {
  const earlier = nouns.findLast(({ end }) => end <= group.begin) ?? last;
  if (!earlier) return undefined;
  const bare = group.leadBegin === 0 && !hasFiniteVerb(text) && text.length - group.end < 40;
  if (!bare && !ELLIPSIS.test(text.slice(0, group.leadBegin))) return undefined;
  const { nummer: _nummer, aantal: _aantal, ...noun } = earlier;
  return noun;
};

/** What is told of a group of times. */
export const telling = (sentence: Sentence, group: Group, setting: Setting): Telling => {
  const { text } = sentence;
  const clause = clauseAt(text, group.begin);
  const words = ownWords(text, clause);
  const own = nounOf(sentence, clause, group) ?? antecedent(sentence, clause);
  const noun = own ?? carriedNoun(sentence, group, setting.last);
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
