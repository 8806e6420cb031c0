/** The steps of a telling: one for each of its times. */
import { leesTijdsaanduiding } from '../../domain/tijd/lees.js';
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import { type GevondenTijd, type Twijfel } from '../../domain/tijd/gevonden-tijd.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { wordsAround } from './clauses.js';
import { countDoubt, countIn, modeOf, typeOf, whoDoubt } from './details.js';
import { placeBeside, type Group } from './hits.js';
import { looksAhead, outcomeOf, type Outcome } from './outcome.js';
import { spelled, UNKNOWN_TIME, type RecognisedStep } from './recognised-step.js';
import type { Setting, Telling } from './telling.js';

interface When {
  tijd: Tijdsaanduiding;
  doubt?: string;
}

const DOUBTS: Readonly<Record<Twijfel, string>> = {
  JAARWISSEL: 'het jaar staat er niet bij; over de jaarwisseling heen gelezen',
  RELATIEF: 'gezien vanuit het jaar van het verslag',
  WEEKDAG: 'de weekdag past niet bij de datum; de datum werd gevolgd',
};

/** 'Vanaf 9 april waren er bijeenkomsten', 'tegen eind juni was het klaar': the word before belongs to the time. */
const OPEN = /^(?:vanaf|tegen)$/u;

const opened = (
  tijd: Tijdsaanduiding,
  { preposition, hits }: Group,
  jaar: number,
): Tijdsaanduiding =>
  (OPEN.test(preposition) && hits.length === 1
    ? leesTijdsaanduiding(`${preposition} ${tijd.tekst}`, jaar)
    : undefined) ?? tijd;

const read = ({ tijd, twijfel }: GevondenTijd, { group }: Telling, jaar: number): When => ({
  tijd: opened(tijd, group, jaar),
  ...(twijfel && { doubt: DOUBTS[twijfel] }),
});

const isAfter = ({ van }: Tijdsaanduiding, werkjaar: number): boolean =>
  (van ?? '') > `${String(werkjaar)}-12-31`;

/** What was decided, asked or hoped for: 'we beslisten om in september een feest te houden'. */
const DECIDED =
  /(?<![\p{L}])(?:beslist(?:en)?|beslo(?:ot|ten)|afgesproken|spra(?:k|ken) af|vroeg(?:en)?|gevraagd|voorgesteld|wilden?|hoopten?|plan(?:nen)?|idee|voorstel)(?![\p{L}])/iu;

const outcomeAt = (
  hit: GevondenTijd,
  tijd: Tijdsaanduiding,
  told: Telling,
  werkjaar: number,
): Outcome => {
  const { words, clause, group, sentence } = told;
  const { text } = sentence;
  if (clause.kind === 'infinitive' && DECIDED.test(wordsAround(text, clause)))
    return {
      status: 'GEPLAND',
      doubt: 'de tekst zegt niet of wat beslist of gevraagd werd ook doorging',
    };
  return outcomeOf(words, text.slice(group.end), {
    before: text.slice(0, hit.begin),
    after: isAfter(tijd, werkjaar),
  });
};

/** A plan without a year is next year's. */
const shifted = (
  hit: GevondenTijd,
  { words, sentence: { text } }: Telling,
  { jaar, werkjaar }: Setting,
): When | undefined => {
  if (!hit.tijd.jaarImpliciet || jaar !== werkjaar || !looksAhead(words)) return undefined;
  const next = vindTijdsaanduidingen(text, jaar + 1).find(({ begin }) => begin === hit.begin);
  return (
    next && {
      tijd: next.tijd,
      doubt: `het jaar staat er niet bij; door de toekomende tijd gelezen als ${String(jaar + 1)}`,
    }
  );
};

interface Ended {
  when: When;
  outcome: Outcome;
}

/** Its time is where it would have been: that lies in the year of the text. */
const isPutOffFrom = ({ status, putOffTo }: Outcome): boolean =>
  status === 'UITGESTELD' && !putOffTo;

const endOf = (hit: GevondenTijd, told: Telling, setting: Setting): Ended => {
  const outcome = outcomeAt(hit, hit.tijd, told, setting.werkjaar);
  const isOver = outcome.redencode !== undefined || isPutOffFrom(outcome);
  const next = isOver ? undefined : shifted(hit, told, setting);
  if (!next) return { when: read(hit, told, setting.jaar), outcome };
  return { when: next, outcome: outcomeAt(hit, next.tijd, told, setting.werkjaar) };
};

type Optional = Pick<RecognisedStep, 'nummer' | 'modus' | 'plaats'>;

const optional = (hit: GevondenTijd, told: Telling): Optional => {
  const { noun, group, sentence } = told;
  const [plaats, modus] = [placeBeside(sentence.text, hit, noun?.end), modeOf(told)];
  const nummer = group.hits.length === 1 ? noun?.nummer : undefined;
  return {
    ...(nummer !== undefined && { nummer }),
    ...(modus && { modus }),
    ...(plaats && { plaats }),
  };
};

/** When a step was to be, and until when it was put off. */
const timesOf = (
  { when, outcome }: Ended,
  was: Tijdsaanduiding | undefined,
  jaar: number,
): Pick<RecognisedStep, 'wanneer' | 'tijd' | 'tot'> => {
  const time = spelled(when.tijd, jaar);
  if (!outcome.putOffTo) return time;
  return { ...(was ? spelled(was, jaar) : UNKNOWN_TIME), tot: time.wanneer };
};

/**
 * The steps of one group of times; none where nothing names them.
 * @param was the times from which they were put off, where the sentence says so
 */
export const stepsFrom = (
  told: Telling,
  setting: Setting,
  was: readonly GevondenTijd[] = [],
): RecognisedStep[] => {
  const type = typeOf(told);
  if (!type) return [];
  const { assumed: _assumed, ...uitvoerder } = told.actor;
  return told.group.hits.map((hit, k) => {
    const ended = endOf(hit, told, setting);
    const { when, outcome } = ended;
    const { status, redencode, doubt } = outcome;
    const doubts = [when.doubt, doubt, countDoubt(told), whoDoubt(told)].filter(Boolean);
    return {
      type,
      ...optional(hit, told),
      ...timesOf(ended, was[k]?.tijd, setting.werkjaar),
      uitvoerder,
      aantal: countIn(told),
      status,
      ...(redencode && { redencode }),
      ...(doubts.length > 0 && { doubt: doubts.join('; ') }),
    };
  });
};
