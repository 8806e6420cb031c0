/**
 * Cuts a sentence where another verb takes over, so that a day is judged beside its own verb and not beside that of the
 * sentence around it.
 */

export interface Clause {
  begin: number;
  end: number;
  /** `relative`: 'de groep die op 1 maart startte', told of a thing and not told as a step. */
  kind: 'main' | 'subordinate' | 'relative' | 'infinitive';
}

const SUBORDINATORS =
  'zodat|omdat|nadat|voordat|voor(?=dat)|alvorens|toen|terwijl|waarbij|waardoor|waarop|waarna|opdat|hoewel|doordat|aangezien|zodra|indien|of(?= (?:we|wij|ze|zij|er|hij|BAZ|BurgersAanZet|het|de|men) )';
const RELATIVES = 'die|dat|waar|waarin|waarvoor|waarmee|waaraan|welke';
const OPENING = new RegExp(
  `(?<=[\\p{L}\\d)”"'’]),? (?:(${SUBORDINATORS})|(?<relative>${RELATIVES})|(?<infinitive>om(?= [^.;:]*? te )))(?= )|^(${SUBORDINATORS})(?= )`,
  'giu',
);
/** 'op dat moment', 'in die periode': no clause begins there. */
const POINTING =
  /(?:^|\s)(?:op|in|aan|van|met|voor|bij|na|tot|en|om|over|uit|door|naar|tijdens|rond|zijn|is|was)$/iu;

const depthAt = (text: string, at: number): number => {
  const before = text.slice(0, at);
  return (before.match(/\(/g)?.length ?? 0) - (before.match(/\)/g)?.length ?? 0);
};

/** The comma of 'in Mol, Balen en Retie' ends nothing. */
const isInNames = (text: string, at: number): boolean =>
  /(?:^|\s)\p{Lu}[\p{L}'’-]*$/u.test(text.slice(Math.max(0, at - 40), at)) &&
  /^, \p{Lu}[\p{L}'’-]+(?:,| en | of )/u.test(text.slice(at, at + 60));

/** Where a subordinate clause stops: at the next comma, at the bracket that it stands in, or at the sentence's end. */
const endOfClause = (text: string, from: number): number => {
  const depth = depthAt(text, from);
  for (const sign of text.slice(from).matchAll(/[,;:)]|\s[–-]\s/g)) {
    const at = from + sign.index;
    if (sign[0] === ')' ? depthAt(text, at) === depth && depth > 0 : depthAt(text, at) === depth)
      if (!/^\d/.test(text.slice(at + 1)) && !isInNames(text, at)) return at;
  }
  return text.length;
};

const openings = (text: string): Clause[] => {
  const found: Clause[] = [];
  for (const hit of text.matchAll(OPENING)) {
    const { relative, infinitive } = hit.groups ?? {};
    if (relative !== undefined && POINTING.test(text.slice(0, hit.index))) continue;
    const begin = hit.index + (/^,? /u.exec(hit[0])?.[0].length ?? 0);
    found.push({
      begin,
      end: endOfClause(text, begin),
      kind: relative ? 'relative' : infinitive ? 'infinitive' : 'subordinate',
    });
  }
  return found;
};

/** '… en in 2023 zullen we': behind 'en' and a time of its own comes another verb. */
const NEXT_MAIN =
  '\\s(?:en|maar)(?=\\s(?:op|in|tijdens|begin|eind)\\s(?:[^\\s,;]+\\s){1,4}?(?:werd|werden|was|waren|vond|vonden|volgde|volgden|hield|hielden|ging|gingen|kwam|kwamen|gaf|gaven|zal|zullen|gaan|gaat|willen|wordt|worden|had|hadden|organiseerde|organiseerden)\\s)';
/** ', het terugkommoment ging niet door': behind the comma comes another subject with its verb. */
const NEXT_SUBJECT =
  ',(?=\\s(?:het|de|een|ons|onze)\\s[^,;:.]{2,60}\\s(?:werd|werden|was|waren|is|zijn|vond|vonden|ging|gingen|kon|konden|kwam|kwamen|volgde|volgden|gaf|gaven|hield|hielden)(?![\\p{L}]))';
const SEPARATOR = new RegExp(
  `;|:(?= )|${NEXT_SUBJECT}|\\s[–-]\\s(?=\\p{L}{3})|,?${NEXT_MAIN}`,
  'gu',
);

/** The main parts: what stands between semicolons, colons and dashes. */
const mains = (text: string): Clause[] => {
  const cuts = [...text.matchAll(SEPARATOR)]
    .filter(({ index }) => depthAt(text, index) === 0)
    .map(({ index, 0: sign }) => [index, index + sign.length] as const);
  const begins = [0, ...cuts.map(([, after]) => after)];
  const ends = [...cuts.map(([at]) => at), text.length];
  return begins.map((begin, k) => ({ begin, end: ends[k] ?? text.length, kind: 'main' as const }));
};

/** The innermost clause in which a place of the sentence stands. */
export const clauseAt = (text: string, at: number): Clause => {
  const holding = [...mains(text), ...openings(text)].filter(
    ({ begin, end }) => begin <= at && at < end,
  );
  return holding.reduce((inner, clause) => (clause.begin >= inner.begin ? clause : inner), {
    begin: 0,
    end: text.length,
    kind: 'main',
  });
};

/**
 * The sentence with everything blanked that is not of this clause itself; places stay the same.
 *
 * @example ownWords('We spraken de groep die startte', main) // 'We spraken de groep            '
 */
export const ownWords = (text: string, clause: Clause): string => {
  const nested = openings(text).filter(
    ({ begin }) => begin > clause.begin && begin < clause.end && begin !== clause.begin,
  );
  const blank = (from: string, begin: number, end: number): string =>
    from.slice(0, begin) + ' '.repeat(end - begin) + from.slice(end);
  const outside = blank(blank(text, 0, clause.begin), clause.end, text.length);
  return nested.reduce(
    (rest, { begin, end }) => blank(rest, begin, Math.min(end, clause.end)),
    outside,
  );
};

/** The own words of the clause that an infinitive clause ('om … te') stands in: there is its subject. */
export const wordsAround = (text: string, clause: Clause): string =>
  ownWords(text, clauseAt(text, Math.max(0, clause.begin - 2)));
