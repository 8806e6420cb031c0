/** How a step ended, by the words around it: held, planned, put off, or not held and why. */
import type { Redencode } from '../../domain/traject/waarden.js';

export type Status =
  'GEHOUDEN' | 'GEPLAND' | 'UITGESTELD' | 'VOORLOPIG_NIET_DOORGEGAAN' | 'NIET_DOORGEGAAN';

export interface Outcome {
  status: Status;
  redencode?: Redencode;
  /** Its time is the one to which it was put off: where it stood before is told elsewhere, or nowhere. */
  putOffTo?: true;
  /** Dutch: why the status may be another. */
  doubt?: string;
}

const REASONS: readonly (readonly [Redencode, RegExp])[] = [
  [
    'TE_WEINIG_DEELNEMERS',
    /te weinig (?:\p{L}+ )?(?:deelnemers|inschrijvingen|interesse|kandidaten|belangstelling|aanmeldingen|deelname)|onvoldoende (?:deelnemers|inschrijvingen)|gebrek aan (?:deelnemers|inschrijvingen|interesse)/iu,
  ],
  ['AGENDA', /agenda/iu],
  ['OVERMACHT', /corona|covid|lockdown|overmacht|staking|stormweer|storm|overstroming|brand/iu],
  ['PRIORITEITEN_PARTNER', /prioriteit/iu],
  [
    'PERSOONLIJKE_OMSTANDIGHEDEN',
    /zieke?n?(?![\p{L}])|ziekte|overlijden|omstandigheden|familiale/iu,
  ],
];

export const reasonIn = (words: string): Redencode =>
  REASONS.find(([, regex]) => regex.test(words))?.[0] ?? 'ANDERE';

const PROVISIONALLY =
  /voorlopig (?:nog )?niet|(?:nog )?niet (?:kunnen )?(?:doorgaan|plaatsvinden) voorlopig|voorlopig (?:geschrapt|afgelast)|on hold/iu;
const PUT_OFF_FOR_NOW = /voorlopig (?:uitgesteld|verdaagd)/iu;
const NOT_HELD =
  /niet (?:\p{L}+ )?door(?:gegaan|gaan|ging(?:en)?)?(?![\p{L}])|g(?:ing(?:en)?|aat|aan) (?:\p{L}+ ){0,3}niet door|niet (?:laten )?doorgaan|vond(?:en)? (?:\p{L}+ ){0,4}niet plaats|niet plaatsgevonden|niet plaats(?:vond|gevonden)|geannuleerd|afgelast|geschrapt|afgeblazen|werd(?:en)? (?:\p{L}+ )?niet gehouden|te weinig \p{L}+ (?:was|waren|om)|waren (?:er )?te weinig/iu;
/** Of these a report tells where it came to stand. */
const MOVED = /opgeschoven|verschoven|verplaatst/iu;
const POSTPONED = /uitgesteld|opgeschoven|verschoven|verplaatst|verdaagd/iu;
const FUTURE =
  /(?<![\p{L}])(?:zal|zullen|zou(?:den)?|gaan? (?:we|wij|BAZ|er)|(?:we|wij|BAZ) gaan?|gepland|ingepland|plannen (?:we|wij)|(?:we|wij) plannen|BAZ plant|voorzien (?:we|wij)|(?:we|wij) voorzien|(?:is|zijn|staat|staan) (?:\p{L}+ ){0,4}voorzien|hopen|mikken|willen|staat op de agenda|komt er|komen er|binnenkort)(?![\p{L}])/iu;
/** 'was gepland' and 'planden' look back on a plan: whether it came about is not said. */
const WAS_PLANNED =
  /(?<![\p{L}])(?:(?:was|waren|stond(?:en)?) (?:\p{L}+ ){0,4}(?:gepland|voorzien|ingepland)|(?:gepland|voorzien|ingepland) (?:was|waren|stond(?:en)?)|zou(?:den)?)(?![\p{L}])/iu;
/** Only what is past beyond doubt: '-de' and '-te' also end adjectives. */
const PAST =
  /(?<![\p{L}])(?:werd(?:en)?|was|waren|vond(?:en)?|ging(?:en)?|hield(?:en)?|gaf|gaven|nam(?:en)?|kwam(?:en)?|had(?:den)?|moest(?:en)?|kon(?:den)?|wou(?:den)?|mocht(?:en)?|dienden?|wilden?|volgden?|organiseerden?|begeleidden?|startten?|bezochten?|spraken?|doorgegaan)(?![\p{L}])/iu;

/** The present tense looks ahead as well, where nothing in the clause is past. */
const PRESENT =
  /(?<![\p{L}])(?:volgt|volgen|wordt|worden|start|starten|vindt|vinden|gaat|gaan|hernemen|herneemt)(?![\p{L}])/iu;

/** True where the words look ahead: what has no year is then of the next one. */
export const looksAhead = (words: string): boolean =>
  !WAS_PLANNED.test(words) && (FUTURE.test(words) || (PRESENT.test(words) && !PAST.test(words)));

/** Undefined where these words do not say that it was not held. */
const notHeld = (words: string): Outcome | undefined => {
  if (PUT_OFF_FOR_NOW.test(words)) return { status: 'UITGESTELD', doubt: PUT_OFF_DOUBT };
  if (PROVISIONALLY.test(words))
    return { status: 'VOORLOPIG_NIET_DOORGEGAAN', redencode: reasonIn(words) };
  if (NOT_HELD.test(words)) return { status: 'NIET_DOORGEGAAN', redencode: reasonIn(words) };
  return undefined;
};

const PUT_OFF_DOUBT = 'uitgesteld: nog te bevestigen of en wanneer de stap doorging';

/** 'werd verplaatst en vond plaats op 3 mei' */
const HELD_AFTER_ALL =
  /(?:uitgesteld|opgeschoven|verschoven|verplaatst|verdaagd).*(?<![\p{L}])(?:vond(?:en)?|ging(?:en)?)(?![\p{L}])/iu;

/** Right before the time to which something is put off: 'naar', 'tot eind'. */
const TOWARDS = /(?:naar|tot)\s+(?:\p{L}+\s+){0,2}$/iu;

/** Whether the words say that a step was put off, and its time is where it went: `before` is what stands right before that. */
const putOff = (words: string, before: string): 'to' | 'away' | undefined => {
  if (!POSTPONED.test(words) || HELD_AFTER_ALL.test(words)) return undefined;
  return TOWARDS.test(before) ? 'to' : 'away';
};

/** 'Verplaatst naar' tells where a step came to stand, 'uitgesteld' that it still had to come. */
const postponed = (
  words: string,
  { before, after }: { before: string; after: boolean },
): Outcome | undefined => {
  switch (putOff(words, before)) {
    case 'to':
      return MOVED.test(words)
        ? {
            status: after ? 'GEPLAND' : 'GEHOUDEN',
            doubt: 'verplaatst naar deze datum: nog te bevestigen of de stap doorging',
          }
        : {
            status: 'UITGESTELD',
            putOffTo: true,
            doubt: 'uitgesteld naar deze datum: nog te bevestigen of de stap doorging',
          };
    case 'away':
      return { status: 'UITGESTELD', doubt: PUT_OFF_DOUBT };
    default:
      return undefined;
  }
};

/**
 * How the step ended. `clause` are the words of its own clause, `around` those up to the sentence's end, `before` what
 * stands right before its date; `after` tells whether the date lies after the werkjaar.
 */
export const outcomeOf = (
  clause: string,
  around: string,
  { before, after }: { before: string; after: boolean },
): Outcome => {
  const failed = postponed(clause, { before, after }) ?? notHeld(clause) ?? notHeld(around);
  if (failed) return failed;
  if (WAS_PLANNED.test(clause))
    return { status: 'GEPLAND', doubt: 'de tekst zegt niet of wat gepland was ook doorging' };
  if (FUTURE.test(clause)) return { status: 'GEPLAND' };
  if (!after) return { status: 'GEHOUDEN' };
  return PAST.test(clause) && !PRESENT.test(clause)
    ? { status: 'GEHOUDEN', doubt: 'verteld als voorbij, maar de datum valt na het werkjaar' }
    : { status: 'GEPLAND' };
};

/** True where what stands right before a time says that something was put off to it. */
export const isPutOffTo = (words: string, before: string): boolean =>
  putOff(words, before) === 'to';

/** What a sentence of its own says of the step before it: 'Dit werd uitgesteld.', 'Dat ging niet door.' */
export const endedSince = (sentence: string): Outcome | undefined =>
  postponed(sentence, { before: '', after: false }) ?? notHeld(sentence);
