/** Verbs, by the common ones and by the endings of the past tense: no dictionary stands behind it. */

const COMMON =
  'werd(?:en)?|wordt|worden|is|was|waren|zijn|had(?:den)?|heeft|hebben|zal|zullen|kan|kunnen|kon(?:den)?|wil(?:len)?|wou(?:den)?|mag|mocht(?:en)?|gaan?|gaat|ging(?:en)?|kwam(?:en)?|komt|komen|vond(?:en)?|vindt|vinden|nam(?:en)?|neemt|nemen|gaf|gaven|geeft|geven|hield(?:en)?|houdt|houden|sprak(?:en)?|bracht(?:en)?|kreeg|kregen|krijgt|krijgen|deed|deden|doet|bood|boden|liep(?:en)?|loopt|stond(?:en)?|staat|staan|zat(?:en)?|bezocht(?:en)?|besprak(?:en)?|begon(?:nen)?|vroeg(?:en)?|zag(?:en)?|schreef|schreven|koos|kozen|trok(?:ken)?|besloot|besloten|volgt|volgen|start|starten|maakt|maken|plannen|plant|bleef|bleven|bleek|bleken';
/** '-de' and '-te' also end adjectives: only where they stand as a verb would is it asked. */
const NO_PAST =
  '(?:eers|laats|bes|gro|kor|lich|rech|ech|dich|vas|bei|goe|twee|der|vier|vijf|zes|zeven|ach|negen|tien)(?:de|te|den|ten)|\\p{L}{3,}(?:end|aand)e';
const PAST = `(?!(?:${NO_PAST})(?![\\p{L}]))\\p{L}{2,}[bdfghjklmnprstvwz](?:de|den|te|ten)`;

const whole = (source: string, around: [string, string]): RegExp =>
  new RegExp(`${around[0]}(?:${source})${around[1]}`, 'iu');

const EDGES: [string, string] = ['(?<![\\p{L}-])', '(?![\\p{L}-])'];
const ANYWHERE = whole(`${COMMON}|${PAST}`, EDGES);
const CERTAIN = whole(COMMON, EDGES);
const AT_END = whole(`${COMMON}|${PAST}`, ['(?<![\\p{L}-])', '\\s+$']);
const AT_START = whole(`${COMMON}|${PAST}`, ['^\\s*', '(?![\\p{L}-])']);

/** Without capitals: a name is no verb. */
const PARTICIPLE =
  /(?<![\p{L}-]|(?<![\p{L}])te )(?:\p{Ll}*ge\p{Ll}{2,}(?:d|t|en)|\p{Ll}*(?:be|ver|her|ont|er)\p{Ll}{2,}(?:d|t|en))(?![\p{L}])/u;
/** These have the shape of a participle and are none. */
const NO_PARTICIPLE =
  /(?<![\p{L}])(?:gemeenten?|gesprek(?:ken)?|gebied(?:en)?|geld|genot|geweld|gezond|goed|gegeven(?:s)?|gelegenheden|geheel|geen|gewoont(?:en)?|gezinnen|gebouwen|verenigingen|bewoners?|besturen|bestuurd?e?r?s?|bezoek(?:en)?|beleid|verslag(?:en)?|verhaal|verhalen|verband|projecten|ouderen|anderen|jongeren|eigen|tegen|wegen|dagen|vragen|mogen|bijdragen|stagen|morgen|leerlingen|vergaderingen|ervaringen|beperkingen|instellingen|gelijk(?:en)?|berichten?|bekend|herfst|beste?|ernst|gezicht(?:en)?|gewicht|gebeurt)(?![\p{L}])/giu;

/** True where some word can be a finite verb. */
export const hasFiniteVerb = (words: string): boolean => ANYWHERE.test(words);

/** True where some word is a finite verb beyond doubt. */
export const hasCertainVerb = (words: string): boolean => CERTAIN.test(words);

export const endsInVerb = (words: string): boolean => AT_END.test(words);

export const startsWithVerb = (words: string): boolean => AT_START.test(words);

/** The participle of a passive or a perfect: 'uitgewerkt', 'opgericht'. */
export const participleIn = (words: string): string | undefined =>
  PARTICIPLE.exec(words.replace(NO_PARTICIPLE, (word) => '·'.repeat(word.length)))?.[0];

const PASSIVE = /(?<![\p{L}])(?:werd(?:en)?|wordt|worden|is|zijn|was|waren)(?![\p{L}])/iu;

/** 'werd uitgewerkt', 'zijn verstuurd': something was done, whoever did it. */
export const isPassive = (words: string): boolean =>
  PASSIVE.test(words) && participleIn(words) !== undefined;
