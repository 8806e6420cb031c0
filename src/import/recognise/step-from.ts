/** The steps of a telling: one for each of its times. */
import { plusDagen } from '../../domain/kalender.js';
import { vindTijdsaanduidingen, type GevondenTijd } from '../../domain/tijd/vind.js';
import type { Tijdsaanduiding } from '../../domain/tijdsaanduiding.js';
import { countDoubt, countIn, modeOf, typeOf, whoDoubt } from './details.js';
import { placeBeside } from './hits.js';
import { looksAhead, outcomeOf, type Outcome } from './outcome.js';
import { spelled, type RecognisedStep } from './recognised-step.js';
import type { Setting, Telling } from './telling.js';

interface When {
  tijd: Tijdsaanduiding;
  doubt?: string;
}

const WEEK = /(?<![\p{L}])week van (?:\p{L}+ )?$/iu;
const REST_OF_THE_WEEK = 6;

/** 'de week van 12 september' is no day. */
const orWeek = (tijd: Tijdsaanduiding, before: string): Tijdsaanduiding =>
  tijd.precisie === 'DAG' && tijd.van !== null && WEEK.test(before)
    ? { ...tijd, precisie: 'BEREIK', tot: plusDagen(tijd.van, REST_OF_THE_WEEK) }
    : tijd;

/** A plan without a year is next year's. */
const whenOf = (
  hit: GevondenTijd,
  { words, sentence: { text } }: Telling,
  setting: Setting,
): When => {
  const own = orWeek(hit.tijd, text.slice(0, hit.begin));
  const { jaar, werkjaar } = setting;
  if (!own.jaarImpliciet || jaar !== werkjaar || !looksAhead(words)) return { tijd: own };
  const next = vindTijdsaanduidingen(text, jaar + 1).find(({ begin }) => begin === hit.begin);
  return {
    tijd: next?.tijd ?? own,
    doubt: `het jaar staat er niet bij; door de toekomende tijd gelezen als ${String(jaar + 1)}`,
  };
};

const outcomeAt = (
  hit: GevondenTijd,
  { tijd }: When,
  { words, sentence: { text }, group }: Telling,
  werkjaar: number,
): Outcome =>
  outcomeOf(words, text.slice(group.end), {
    before: text.slice(0, hit.begin),
    after: (tijd.van ?? '') > `${String(werkjaar)}-12-31`,
  });

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

/** The steps of one group of times; none where nothing names them. */
export const stepsFrom = (told: Telling, setting: Setting): RecognisedStep[] => {
  const type = typeOf(told);
  if (!type) return [];
  const { assumed: _assumed, ...uitvoerder } = told.actor;
  return told.group.hits.map((hit) => {
    const when = whenOf(hit, told, setting);
    const { status, redencode, doubt } = outcomeAt(hit, when, told, setting.werkjaar);
    const doubts = [when.doubt, doubt, countDoubt(told), whoDoubt(told)].filter(Boolean);
    return {
      type,
      ...optional(hit, told),
      ...spelled(when.tijd, setting.werkjaar),
      uitvoerder,
      aantal: countIn(told),
      status,
      ...(redencode && { redencode }),
      ...(doubts.length > 0 && { doubt: doubts.join('; ') }),
    };
  });
};
