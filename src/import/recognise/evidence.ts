/** Whether a time tells of a step or is only background; in doubt no step is made, the wording keeps it all. */
import { isOurs } from './actors.js';
import type { Telling } from './told-steps.js';
import { verbType } from './step-words.js';
import { hasCertainVerb, hasFiniteVerb, participleIn, startsWithVerb } from './verbs.js';

const COARSE = ['JAAR', 'IN_DE_LOOP_VAN', 'BEGIN_JAAR', 'EIND_JAAR', 'SEIZOEN', 'BEREIK'];

const isCoarse = ({ group }: Telling): boolean =>
  COARSE.includes(group.hits[0]?.tijd.precisie ?? '');

/** A year around days of the same sentence only says when they were: 'in 2022, op 29/4 en 4/5'. */
const holdsAnother = ({ sentence, group }: Telling): boolean => {
  const [hit] = group.hits;
  return sentence.groups.some(
    ({ hits: [other] }) =>
      other !== undefined &&
      hit !== undefined &&
      other !== hit &&
      isWithin(other.tijd, hit.tijd) &&
      !isWithin(hit.tijd, other.tijd),
  );
};

const isWithin = (
  inner: { van: string | null; tot: string | null },
  outer: { van: string | null; tot: string | null },
): boolean => (inner.van ?? '') >= (outer.van ?? '') && (inner.tot ?? '') <= (outer.tot ?? '');

/** These say from or until when something holds, not when it took place. */
const LIMIT = /^(?:sinds|tegen|v[oó][oó]r|na|tot|vanaf|per)$/u;

const DOCUMENT =
  /(?<![\p{L}])(?:jaarverslag|jaarplan(?:ning)?|werkjaar|begroting|budget|verslag|editie|plannen|planning|subsidies?)\s+(?:(?:van|voor|over)\s+)?$/iu;

const inBrackets = ({ sentence: { text }, group }: Telling): boolean =>
  /\(\s*$/.test(text.slice(0, group.leadBegin)) && /^\s*\)/.test(text.slice(group.end));

/** True where the words right around a time make it a mere indication. */
export const isBackgroundTime = (told: Telling): boolean => {
  const { sentence, group } = told;
  if (isCoarse(told) && (holdsAnother(told) || inBrackets(told))) return true;
  if (DOCUMENT.test(sentence.text.slice(0, group.begin))) return true;
  return LIMIT.test(group.preposition);
};

const STATIVE =
  /(?<![\p{L}])(?:kenden?|bleef|bleven|blijft|blijven|tel(?:t|len|den?)|bestond(?:en)?|betekenden?|ble(?:ek|ken)|leek|leken|leerden?|merkten?|voelden?|wisten?|denken|dachten|geloven)(?![\p{L}])/iu;
const TO_BE = /(?<![\p{L}])(?:is|zijn|was|waren|had|hadden|hebben|heeft)(?![\p{L}])/iu;
const EVENT =
  /(?<![\p{L}])(?:vond(?:en)?|vindt|vinden|plaats|door|volgden?|volgt|volgen|gebeurden?|hield(?:en)?|organiseerden?|gaf|gaven|nam(?:en)?|woonden?|begeleidden?|verzorgden?|startten?|er|was|waren|deed|deden|kreeg|kregen|stuurden?|komt|komen|kwam(?:en)?|gaan?|is|zijn|staat|had|hadden|hebben|zal|zullen|willen|plannen|voorzien|liep(?:en)?)(?![\p{L}])/iu;
const WORK = /(?<![\p{L}])(?:aan de slag|van start|opgestart|verder ?gaan|bezig)(?![\p{L}])/iu;
/**
 * A line without a verb, such as 'Q3 opmaak van de lijst': what stands beside the time is the step. Behind a time that
 * opens a real sentence comes its verb.
 */
export const isFragment = ({ sentence: { text }, group }: Telling): boolean => {
  if (!hasFiniteVerb(text)) return true;
  return group.begin === 0 && !hasCertainVerb(text) && !startsWithVerb(text.slice(group.end));
};

/** Work without a noun of its own: 'werd uitgewerkt', 'we gaan verder'. */
const tellsOfWork = (told: Telling): boolean => {
  const { words, actor } = told;
  if (told.clause.kind === 'relative' || actor.soort === 'PARTNER') return false;
  if (verbType(words) || WORK.test(words) || isFragment(told)) return true;
  if (participleIn(words)) return true;
  return isOurs(words) && !STATIVE.test(words) && !TO_BE.test(words);
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
  return isFragment(told) || EVENT.test(told.words) || participleIn(told.words) !== undefined;
};
