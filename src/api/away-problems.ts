/** Problems of the server itself: nothing is wrong with what was sent. */
import { klokInWoorden } from '../wording/klok.js';
import { problemType } from '../http/problem-type.js';
import type { Problem } from './problem.js';

export const notMadeYet = (): Problem => ({
  status: 503,
  type: problemType('wordt-opgebouwd'),
  title:
    'De leesmodellen worden nog uit het logboek opgebouwd. Probeer het over een minuut opnieuw.',
});

const away = (code: string, who: string): Problem => ({
  status: 503,
  type: problemType(code),
  title: `${who} antwoordt niet. Probeer opnieuw met dezelfde Idempotency-Key.`,
});

export const logAway = (): Problem => away('logboek-onbereikbaar', 'Het logboek');
export const databaseAway = (): Problem => away('databank-onbereikbaar', 'De databank');
export const logDamaged = (): Problem => ({
  status: 500,
  type: problemType('logboek-beschadigd'),
  title: 'Een deel van het logboek is beschadigd: verwittig wie Trajectboek beheert.',
});
export const newerAtWork = (): Problem => ({
  status: 503,
  type: problemType('nieuwere-versie'),
  title:
    'Een nieuwere versie van Trajectboek is aan het werk. Probeer opnieuw met dezelfde Idempotency-Key.',
});
export const clockDoubted = (doubt: Parameters<typeof klokInWoorden>[0]): Problem => ({
  status: 503,
  type: problemType('klok-klopt-niet'),
  title: 'De klok van de server klopt niet: er wordt nu niets vastgelegd.',
  detail: klokInWoorden(doubt),
});
