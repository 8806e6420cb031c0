/** The steps that a sentence of prose tells. */
import { isBackgroundTime, tellsOfAStep } from './evidence.js';
import { masked, timesIn, type Group } from './hits.js';
import { isPutOffTo } from './outcome.js';
import { alsoThen, paired } from './pairs.js';
import type { RecognisedStep } from './recognised-step.js';
import { stepsFrom } from './step-from.js';
import { stepNouns } from './step-nouns.js';
import { telling, type Setting, type Telling } from './telling.js';

/** '9 maart: gesprek met de buren' is one clause. Places stay the same. */
const withoutColon = (text: string, first: Group | undefined): string => {
  const sign =
    first?.leadBegin === 0 ? /^\s*[:–-](?= )/u.exec(text.slice(first.end))?.[0] : undefined;
  if (!first || sign === undefined) return text;
  return text.slice(0, first.end) + ' '.repeat(sign.length) + text.slice(first.end + sign.length);
};

/** 'gepland op 21 juni, werd uitgesteld naar 13 september' is one step: the second telling says where the first one went. */
const isWhereItWent = (told: Telling, from: Telling): boolean =>
  from.noun !== undefined &&
  told.noun?.begin === from.noun.begin &&
  isPutOffTo(told.words, told.sentence.text.slice(0, told.group.begin));

const isPutOff = (told: Telling, k: number, all: readonly Telling[]): boolean =>
  all.slice(k + 1).some((later) => isWhereItWent(later, told));

/** The times from which it was put off. */
const putOffFrom = (told: Telling, k: number, all: readonly Telling[]): Group['hits'] =>
  all.slice(0, k).find((earlier) => isWhereItWent(told, earlier))?.group.hits ?? [];

/** The steps that one sentence tells; none for a time that is only background. */
export const toldSteps = (sentence: string, setting: Setting): RecognisedStep[] => {
  const groups = timesIn(sentence, setting.jaar);
  const text = withoutColon(sentence, groups[0]);
  const nouns = stepNouns(masked(text, groups));
  const whole = { text, nouns, groups };
  return paired(whole)
    .flatMap(({ group, noun }) => {
      const told = telling(whole, group, { ...setting, noun });
      const also = alsoThen(whole, told.noun);
      return [told, ...also.map((next) => telling(whole, group, { ...setting, noun: next }))];
    })
    .filter((told) => !isBackgroundTime(told, setting.werkjaar) && tellsOfAStep(told))
    .flatMap((told, k, all) =>
      isPutOff(told, k, all) ? [] : stepsFrom(told, setting, putOffFrom(told, k, all)),
    );
};
