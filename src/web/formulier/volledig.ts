/** Forms fill in ids themselves, so that they can be sent twice; here is what to do where these did not arrive. */
import type { Fouten } from './fouten.js';
import { een, type Invoer } from './invoer.js';
import { isUuid } from './loket.js';

export const ONVOLLEDIG: Fouten = [
  {
    zin: 'Het formulier kwam niet volledig aan, en er is nog niets bewaard. Wat je schreef staat er nog: kijk het na en bewaar opnieuw.',
  },
];

/** Those of the new ids whose field holds none; empty where all arrived. */
export const ontbrekendeIds = (
  invoer: Invoer,
  nieuw: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(nieuw).filter(([naam]) => !isUuid(een(invoer, naam))));
