/** The nouns by which a step is told, with the type that they name. */
import type { StapCode } from '../../domain/traject/waarden.js';
import { mended } from './slips.js';

const MOMENT =
  '(?:moment(?:en)?|dag(?:en)?|avond(?:en)?|namiddag(?:en)?|voormiddag(?:en)?|sessies?)';
const TALK = '(?:gesprek(?:ken)?|overleg(?:gen)?)';
/** One more adjective may stand between: 'voorbereidend online gesprek'; the ending is what people misspell. */
const kind = (verb: string): string => `${verb}(?:d|t|dt)?e?(?: \\p{L}+)? ${TALK}`;

/** Most specific first: the first that fits at a place wins. */
const NAMED: readonly (readonly [StapCode, string])[] = [
  ['VOORBEREIDEND_GESPREK', `${kind('voorbereiden')}|voorbereidings[- ]?${TALK}`],
  ['VERKENNEND_GESPREK', `${kind('verkennen')}|verkennings[- ]?${TALK}`],
  ['AFRONDEND_GESPREK', `${kind('afronden')}|${kind('afsluiten')}|afrondings[- ]?${TALK}`],
  ['EVALUATIEGESPREK', `evaluatie[- ]?${TALK}|${kind('evalueren')}`],
  ['OPSTARTGESPREK', '(?:op)?start[- ]?gesprek(?:ken)?'],
  ['INTAKE', 'intake(?:s|[- ]?gesprek(?:ken)?)?'],
  ['EVALUATIE', `evaluatie(?:s|${MOMENT}|vergadering(?:en)?)?`],
  ['DIEPTE_INTERVIEW', 'diepte[- ]?interviews?'],
  ['INTERVIEW', 'interviews?'],
  ['TERUGKOMMOMENT', `terugkom(?:${MOMENT}|bijeenkomst(?:en)?)`],
  ['INFOMOMENT', `info(?:rmatie)?-?(?:${MOMENT}|bijeenkomst(?:en)?|vergadering(?:en)?)`],
  ['INSPIRATIEMOMENT', `inspiratie-?(?:${MOMENT}|bijeenkomst(?:en)?)`],
  ['OPVOLGSESSIE', `opvolg(?:ings)?-?${MOMENT}`],
  [
    'UITEENZETTING',
    'uiteenzetting(?:en)?|toelichting(?:en)?|presentaties?|lezing(?:en)?|voordracht(?:en)?|vormingsmoment(?:en)?|input',
  ],
  ['TRY_OUT', 'try-?outs?|proefworkshops?'],
  ['WORKSHOP', '\\p{L}*-?workshops?'],
  ['VORMINGSDAG', 'vormings(?:dag(?:en)?|namiddag(?:en)?|voormiddag(?:en)?)'],
  ['BRAINSTORM', `brainstorm(?:s|ing|${MOMENT}|bijeenkomst(?:en)?)?`],
  [
    'DEELNAME_STUURGROEP',
    'deelname aan (?:de |een )?stuurgroep|(?<=\\b(?:aan|op|bij|tijdens|naar) (?:de |een |hun |onze )?)stuurgroep(?:vergadering|overleg)?|stuurgroep(?:vergadering(?:en)?|overleg)',
  ],
  ['BUURTANALYSE', 'buurt(?:analyses?|scans?)'],
  ['MAILING', 'mailings?'],
  ['BIJEENKOMST', '(?:groeps)?(?:bijeenkomst|samenkomst)(?:en)?'],
  ['GESPREK', 'gesprek(?:ken)?'],
  ['FASE', '(?:\\p{L}+ende? |\\p{L}+)?fases?'],
];

/** Meetings and events without a type of their own: ANDERS, in the words of the text. */
const OTHER = [
  '\\p{L}+- en \\p{L}+(?:dag(?:en)?|avond(?:en)?)',
  '\\p{L}*(?:overleg(?:gen)?|gesprek(?:ken)?|vergadering(?:en)?|bijeenkomst(?:en)?)',
  '\\p{L}*(?:bezoek(?:en)?|wandeling(?:en)?|sessies?|training(?:en)?|opleiding(?:en)?|intervisies?)',
  '\\p{L}{4,}moment(?:en)?|\\p{L}{3,}(?:dag(?:en)?|avond(?:en)?|namiddag(?:en)?|voormiddag(?:en)?)',
  '(?:vorming|uitwisseling|ontmoeting|kennismaking|rondleiding|bevraging|nabespreking|voorstelling|lancering|bespreking|opname|verkenning)(?:en)?',
  '\\p{L}*(?:webinar|atelier|uitstap|cursus|congres|symposium|feest|festival|debat|panel)(?:s|sen|pen|en)?',
  '(?:conferentie|enquête|debriefing|viering|receptie|picknick|kick-off|rondetafel|focusgroep|proefsessie|screening|telefoontje|afspraak|contact|contactname|voorbereiding)(?:s|en)?',
].join('|');

/** Words that end as a meeting does and are none. */
const NO_STEP =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag.*|vandaag|overdag|(?:voor|na)?middag(?:en)?|(?:ver|werk|week|feest|hoog|school|vakantie)(?:jaar)?dag(?:en)?|verjaardag(?:en)?|(?:voor|vrijdag)avond(?:en)?|voormiddag(?:en)?)$/u;

export interface NamedNoun {
  /** ANDERS where the lexicon has no type for it. */
  code: StapCode | 'ANDERS';
  begin: number;
  end: number;
}

const WORD_START = '(?<![\\p{L}\\d-])';
const WORD_END = '(?![\\p{L}\\d])';
const pattern = (source: string): RegExp =>
  new RegExp(`${WORD_START}(?:${source})${WORD_END}`, 'giu');

const PATTERNS: readonly (readonly [StapCode | 'ANDERS', RegExp])[] = [
  ...NAMED.map(([code, source]) => [code, pattern(source)] as const),
  ['ANDERS', pattern(OTHER)],
];

/** The step nouns of a text in reading order; where two overlap, the more specific one. */
export const namedNouns = (written: string): NamedNoun[] => {
  const { text, place } = mended(written);
  const found: NamedNoun[] = [];
  for (const [code, regex] of PATTERNS)
    for (const hit of text.matchAll(regex)) {
      const noun = { code, begin: hit.index, end: hit.index + hit[0].length };
      const taken = found.some(({ begin, end }) => begin < noun.end && noun.begin < end);
      if (!taken && !NO_STEP.test(hit[0].toLowerCase())) found.push(noun);
    }
  return found
    .map(({ code, begin, end }) => ({ code, begin: place(begin), end: place(end) }))
    .sort((a, b) => a.begin - b.begin);
};

/** What is done where no noun names it: 'geïnterviewd', 'kwamen … samen'. */
const VERBS: readonly (readonly [StapCode, RegExp])[] = [
  ['INTERVIEW', /\b(?:ge[iï]nterviewd|interviewden?)\b/iu],
  ['BRAINSTORM', /\b(?:gebrainstormd|brainstormden?)\b/iu],
  ['EVALUATIE', /\b(?:geëvalueerd|evalueerden?)(?![\p{L}])/iu],
  [
    'BIJEENKOMST',
    /\b(?:kwam(?:en)?|komen|komt|zat(?:en)?)\b.*\b(?:samen|bijeen|bij elkaar)\b|\b(?:samen|bijeen)(?:gekomen|gezeten|kwam(?:en)?)\b/iu,
  ],
  ['GESPREK', /\b(?:spraken? (?:we|wij)|(?:we|wij|BAZ|BurgersAanZet) (?:spraken|sprak))\b/iu],
  [
    'UITEENZETTING',
    /\b(?:toegelicht|gepresenteerd|presenteerden?|uitleg|lichtten?\b.*\btoe)(?![\p{L}])/iu,
  ],
];

/** The type that the verbs of a clause name. */
export const verbType = (clause: string): StapCode | undefined =>
  VERBS.find(([, regex]) => regex.test(clause))?.[0];
