/** Whether a time tells of a step or is only background; in doubt no step is made, the wording keeps it all. */
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { isOurs } from './actors.js';
import type { Telling } from './telling.js';
import { isPutOffTo } from './outcome.js';
import { verbType } from './step-words.js';
import { headOf } from './which-noun.js';
import {
  hasCertainVerb,
  hasFiniteVerb,
  isPassive,
  participleIn,
  startsWithVerb,
} from './step-verbs.js';

const COARSE = ['JAAR', 'IN_DE_LOOP_VAN', 'BEGIN_JAAR', 'EIND_JAAR', 'SEIZOEN', 'BEREIK'];

const isCoarse = ({ group }: Telling): boolean =>
  COARSE.includes(group.hits[0]?.tijd.precisie ?? '');

type Bounds = Pick<Tijdsaanduiding, 'van' | 'tot'>;

const isWithin = (inner: Bounds, outer: Bounds): boolean =>
  (inner.van ?? '') >= (outer.van ?? '') && (inner.tot ?? '') <= (outer.tot ?? '');

/** A year around days of the same sentence only says when they were: 'in 2022, op 29/4 en 4/5'. */
const holdsAnother = ({ sentence, group }: Telling): boolean => {
  const own = group.hits[0]?.tijd;
  if (!own) return false;
  const others = sentence.groups.flatMap(({ hits }) => hits).map(({ tijd }) => tijd);
  return others.some((other) => isWithin(other, own) && !isWithin(own, other));
};

/** 'gesprek over de workshop in 2023 op 29 september 2022': a line without a verb has one time, the day. */
const isAbout = (told: Telling): boolean =>
  isCoarse(told) &&
  headOf(told.sentence, told.group) !== undefined &&
  told.sentence.groups.some(({ hits }) => hits[0]?.tijd.precisie === 'DAG');

/** These say from or until when something holds, not when it took place. */
const LIMIT = /^(?:sinds|tegen|v[oó][oó]r|na|tot|vanaf|per)$/u;

const DOCUMENT =
  /(?<![\p{L}])(?:jaarverslag|jaarplan(?:ning)?|werkjaar|begroting|budget|verslag|editie|plannen|planning|subsidies?)\s+(?:(?:van|voor|over)\s+)?$/iu;

const inBrackets = ({ sentence: { text }, group }: Telling): boolean =>
  /\(\s*$/.test(text.slice(0, group.leadBegin)) && /^\s*\)/.test(text.slice(group.end));

const YEARS_OF_HISTORY = 3;

/** What is told by the year and lies long back is how it all began. */
const isLongAgo = ({ group }: Telling, werkjaar: number): boolean =>
  Number((group.hits[0]?.tijd.tot ?? '').slice(0, 4)) < werkjaar - YEARS_OF_HISTORY;

/** 'door ziekte werd dit verschoven naar 2023': put off, and nothing says what. */
const isOnlyPutOff = ({ noun, words, sentence: { text }, group }: Telling): boolean =>
  noun === undefined && isPutOffTo(words, text.slice(0, group.begin));

/** True where the words right around a time make it a mere indication. */
export const isBackgroundTime = (told: Telling, werkjaar: number): boolean => {
  const { sentence, group } = told;
  if (holdsAnother(told) || isAbout(told) || isHistory(told, werkjaar)) return true;
  if (DOCUMENT.test(sentence.text.slice(0, group.begin)) || isOnlyPutOff(told)) return true;
  return LIMIT.test(group.preposition) && !tellsOfARow(told);
};

const isHistory = (told: Telling, werkjaar: number): boolean => {
  if (isCoarse(told) && inBrackets(told)) return true;
  return (isCoarse(told) || !told.noun) && isLongAgo(told, werkjaar);
};

/** 'Vanaf 9 april waren er bijeenkomsten', 'tegen eind juni was de analyse klaar': these took place from then, or by then. */
const tellsOfARow = ({ group: { preposition }, noun, words }: Telling): boolean => {
  if (noun === undefined) return false;
  if (preposition === 'vanaf')
    return /(?<![\p{L}])(?:waren|was|volgden|hielden|gaven|zijn|komen)(?![\p{L}])/iu.test(words);
  return (
    preposition === 'tegen' && /(?<![\p{L}])(?:klaar|af|afgerond|voltooid)(?![\p{L}])/iu.test(words)
  );
};

const STATIVE =
  /(?<![\p{L}])(?:kenden?|bleef|bleven|blijft|blijven|tel(?:t|len|den?)|bestond(?:en)?|betekenden?|ble(?:ek|ken)|leek|leken|leerden?|merkten?|voelden?|wisten?|denken|dachten|geloven|verwacht(?:en|ten)?)(?![\p{L}])/iu;
const TO_BE = /(?<![\p{L}])(?:is|zijn|was|waren|had|hadden|hebben|heeft)(?![\p{L}])/iu;
const EVENT =
  /(?<![\p{L}])(?:vond(?:en)?|vindt|vinden|plaats|door|volgden?|volgt|volgen|gebeurden?|hield(?:en)?|organiseerden?|gaf|gaven|nam(?:en)?|woonden?|begeleidden?|verzorgden?|startten?|er|was|waren|deed|deden|kreeg|kregen|stuurden?|komt|komen|kwam(?:en)?|gaan?|is|zijn|staat|had|hadden|hebben|zal|zullen|willen|plannen|voorzien|liep(?:en)?)(?![\p{L}])/iu;
const TO_WORK = /(?<![\p{L}])aan de slag(?![\p{L}])/iu;
/** What authorities do: a call, a decree, a grant. It is told as background. */
const OFFICIAL =
  /(?<![\p{L}])(?:gelanceerd|goedgekeurd|gestemd|toegekend|geselecteerd|gesubsidieerd|verkozen|benoemd|ingevoerd|bekrachtigd)(?![\p{L}])/iu;

/**
 * A line that starts with its time and has no verb behind it, such as 'Q3 opmaak van de lijst': what follows is the step.
 * Behind a time with a preposition comes the verb of a real sentence.
 */
const startsAsEntry = ({ sentence: { text }, group }: Telling): boolean =>
  group.begin === 0 && !hasCertainVerb(text) && !startsWithVerb(text.slice(group.end));

/** A line without a verb at all: 'Gesprek met de buren (2021)'. */
const hasNoVerb = ({ sentence: { text } }: Telling): boolean => !hasFiniteVerb(text);

/** Something that we did: not what we are, have or think. */
const isOurWork = (words: string): boolean =>
  isOurs(words) &&
  !STATIVE.test(words) &&
  !(TO_BE.test(words) && participleIn(words) === undefined);

/** Work without a noun of its own: 'werd uitgewerkt', 'we gaan verder'. */
const tellsOfWork = (told: Telling): boolean => {
  const { words, actor, clause } = told;
  if (clause.kind === 'relative' || actor.soort === 'PARTNER') return false;
  if (startsAsEntry(told) || verbType(words) || isOurWork(words)) return true;
  if (OFFICIAL.test(words)) return false;
  return isPassive(words) || (isCoarse(told) && TO_WORK.test(words));
};

const isBeside = ({ noun, sentence: { text }, group }: Telling): boolean =>
  noun !== undefined &&
  noun.end <= group.leadBegin &&
  /^[\s(,:–-]*$/u.test(text.slice(noun.end, group.leadBegin));

/** True where there is a step to tell: a noun that takes place at that time, or work that somebody did. */
export const tellsOfAStep = (told: Telling): boolean => {
  if (!told.noun) return tellsOfWork(told);
  if (!isCoarse(told)) return true;
  if (STATIVE.test(told.words)) return false;
  if (told.clause.kind === 'relative' && !isBeside(told)) return false;
  return (
    startsAsEntry(told) ||
    hasNoVerb(told) ||
    EVENT.test(told.words) ||
    isOurWork(told.words) ||
    participleIn(told.words) !== undefined
  );
};
