/** The steps that a sentence of prose tells: each of its times, with the noun, the actor and the verbs beside it. */
import type { GevondenTijd } from '../../domain/tijd/vind.js';
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import type { StapType } from '../../domain/traject/waarden.js';
import { actorOf, isOurs, type Actor } from './actors.js';
import { clauseAt, ownWords, wordsAround, type Clause } from './clauses.js';
import { isBackgroundTime, tellsOfAStep } from './evidence.js';
import { placeBeside, timesIn, type Group } from './hits.js';
import { looksAhead, outcomeOf } from './outcome.js';
import { phraseOf } from './phrase.js';
import { spelled, type RecognisedStep } from './recognised-step.js';
import { countOf, modeIn, stepNouns, type StepNoun } from './step-nouns.js';
import { verbType } from './step-words.js';
import { hasFiniteVerb, participleIn } from './verbs.js';
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

const telling = (sentence: Sentence, group: Group, setting: Setting): Telling => {
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

/** The text with its times out of the way: the 2 of 'Q1&2' counts nothing. Places stay the same. */
const masked = (text: string, groups: readonly Group[], sign = '\u0001'): string =>
  groups
    .flatMap(({ hits }) => hits)
    .reduce(
      (rest, { begin, eind }) =>
        rest.slice(0, begin) + sign.repeat(eind - begin) + rest.slice(eind),
      text,
    );

const typeOf = (told: Telling): StapType | undefined => {
  if (told.noun) return told.noun.type;
  const code = verbType(told.words);
  if (code) return { code };
  const tekst = phraseOf(masked(told.words, told.sentence.groups, ' '));
  return tekst === '' ? undefined : { code: 'ANDERS', tekst };
};

const TIMES = /(?<![\p{L}\d])(\d{1,2}|\p{L}+) ?(?:keer|maal|x)(?![\p{L}])/iu;

/** How often, for a step that stands for several; a list of days says it by itself. */
const countIn = ({ noun, group, words, sentence }: Telling): number | 'enkele' => {
  if (group.hits.length > 1) return 1;
  if (noun?.aantal) return noun.aantal;
  const often = sentence.groups.length === 1 ? TIMES.exec(words)?.[1] : undefined;
  const twice = /tweemaal/iu.test(words) ? 2 : undefined;
  return twice ?? countOf(often ?? '') ?? (noun ? 1 : (counted(words) ?? 1));
};

/** 'acht mensen werden geïnterviewd': as many interviews. */
const counted = (words: string): number | undefined => {
  if (verbType(words) !== 'INTERVIEW') return undefined;
  const counts = (words.match(/[\p{L}\d]+/gu) ?? []).map(countOf);
  return counts.find((count) => typeof count === 'number');
};

const countDoubt = ({ noun, group }: Telling): string | undefined =>
  typeof noun?.aantal === 'number' && group.hits.length > 1 && noun.aantal !== group.hits.length
    ? `de tekst telt ${String(noun.aantal)}, er staan ${String(group.hits.length)} data`
    : undefined;

/** A plan without a year is next year's. */
const timeOf = (hit: GevondenTijd, told: Telling, setting: Setting) => {
  const ahead =
    hit.tijd.jaarImpliciet && setting.jaar === setting.werkjaar && looksAhead(told.words);
  if (!ahead) return { tijd: hit.tijd, doubt: undefined };
  const [next] = vindTijdsaanduidingen(told.sentence.text, setting.jaar + 1).filter(
    ({ begin }) => begin === hit.begin,
  );
  return {
    tijd: next?.tijd ?? hit.tijd,
    doubt: `het jaar staat er niet bij; door de toekomende tijd gelezen als ${String(setting.jaar + 1)}`,
  };
};

const BRACKETS = /^\s*\(([^()]{2,40})\)/u;

/** Only what stands in the noun's own words or in brackets behind it or the time: nearby words may be about something else. */
const modeOf = ({ noun, sentence, group }: Telling): string | undefined => {
  const brackets = BRACKETS.exec(sentence.text.slice(group.end))?.[1] ?? '';
  const between = noun && noun.end < group.begin ? sentence.text.slice(noun.end, group.begin) : '';
  return noun?.modus ?? modeIn(brackets) ?? (between.length < 30 ? modeIn(between) : undefined);
};

const whoDoubt = (told: Telling): string | undefined => {
  if (told.noun || told.actor.soort !== 'BAZ' || !told.actor.assumed) return undefined;
  return participleIn(told.words) !== undefined && !isOurs(told.sentence.text)
    ? 'er staat niet wie dit deed; gelezen als werk van BAZ'
    : undefined;
};

const stepsOf = (told: Telling, setting: Setting): RecognisedStep[] => {
  const type = typeOf(told);
  if (!type) return [];
  const { group, sentence, noun, words, actor } = told;
  const { assumed: _assumed, ...uitvoerder } = actor;
  return group.hits.map((hit) => {
    const { tijd, doubt } = timeOf(hit, told, setting);
    const outcome = outcomeOf(words, sentence.text.slice(group.end), {
      before: sentence.text.slice(0, hit.begin),
      after: (tijd.van ?? '') > `${String(setting.werkjaar)}-12-31`,
    });
    const [plaats, modus] = [placeBeside(sentence.text, hit, noun?.end), modeOf(told)];
    const doubts = [doubt, outcome.doubt, countDoubt(told), whoDoubt(told)].filter(Boolean);
    return {
      type,
      ...(noun?.nummer !== undefined && group.hits.length === 1 && { nummer: noun.nummer }),
      ...spelled(tijd, setting.werkjaar),
      ...(modus && { modus }),
      ...(plaats && { plaats }),
      uitvoerder,
      aantal: countIn(told),
      status: outcome.status,
      ...(outcome.redencode && { redencode: outcome.redencode }),
      ...(doubts.length > 0 && { doubt: doubts.join('; ') }),
    };
  });
};

/** The steps that one sentence tells; none for a time that is only background. */
export const toldSteps = (text: string, setting: Setting): RecognisedStep[] => {
  const groups = timesIn(text, setting.jaar);
  const sentence = { text, nouns: stepNouns(masked(text, groups)), groups };
  return sentence.groups
    .map((group) => telling(sentence, group, setting))
    .filter((told) => !isBackgroundTime(told) && tellsOfAStep(told))
    .flatMap((told) => stepsOf(told, setting));
};
