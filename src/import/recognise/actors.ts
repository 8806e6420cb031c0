/** Who did it: BurgersAanZet, the citizens of the initiative, or an organisation beside it. */
import { endsInVerb, participleIn } from './step-verbs.js';
import { type Actor, OURS, STARTS_NAME, whoStarts } from './who-starts.js';

const EVERY_OURS = new RegExp(OURS.source, 'giu');

/** 'opgericht door …', 'vanuit het departement …': who is named behind a passive. */
const agentBehind = (clause: string): Actor | undefined => {
  for (const hit of clause.matchAll(/(?<![\p{L}])(?:door|vanuit|vanwege|uitgaande van) /giu)) {
    const words = clause.slice(hit.index + hit[0].length);
    const actor = whoStarts(words);
    if (actor) return actor;
    // A person's name is not copied beside the text: it can be erased in one place then.
    if (STARTS_NAME.test(words) && /^door/i.test(hit[0]) && participleIn(clause) !== undefined)
      return { soort: 'INITIATIEFNEMER' };
  }
  return undefined;
};

const PREPOSITION =
  /(?<![\p{L}])(?:met|voor|aan|van|bij|naar|over|door|vanuit|onder|tussen|samen met|in samenwerking met|om|op|in|via|binnen|tegen|rond)\s+(?:\p{L}+\s+){0,2}$/iu;

/** True where what starts at `at` can be the subject: at the clause's start, after a conjunction or behind the verb. */
const isSubjectPlace = (clause: string, at: number): boolean => {
  const before = clause.slice(0, at).trimStart();
  if (PREPOSITION.test(before)) return false;
  if (
    /^(?:(?:en|maar|ook|want|zodat|omdat|nadat|toen|terwijl|waarbij|waarna|daar|daarna|nadien|vervolgens|eerst|dat|die)\s+)*$/iu.test(
      before,
    )
  )
    return true;
  return endsInVerb(before.replace(/(?:nog|ook|er|reeds|al|toen|dan)\s+$/iu, ''));
};

const subject = (clause: string): Actor | undefined => {
  for (const word of clause.matchAll(/(?<![\p{L}\d'-])[\p{L}\d]/gu)) {
    const actor = whoStarts(clause.slice(word.index));
    if (actor && actor.soort !== 'BAZ' && isSubjectPlace(clause, word.index)) return actor;
  }
  return undefined;
};

/** BAZ as one who acts: not 'met BAZ', 'aan BAZ', 'van BAZ'. */
export const isOurs = (clause: string): boolean => {
  for (const hit of clause.matchAll(EVERY_OURS)) {
    const before = clause.slice(0, hit.index);
    if (/(?<![\p{L}])(?:door|vanuit|namens) $/iu.test(before)) return true;
    if (
      !/(?<![\p{L}])(?:met|voor|aan|van|bij|naar|over|rond|tussen|tot|dan|op|in|binnen|volgens) (?:de |het |een )?$/iu.test(
        before,
      )
    )
      return true;
  }
  return false;
};

/** 'de infoavond van de werkgroep': whose it is, in the words right behind the noun. */
const ownerBehind = (behind: string): Actor | undefined => {
  const of = /^\s*(?:van|bij|door) /iu.exec(behind);
  const actor = of ? whoStarts(behind.slice(of[0].length)) : undefined;
  return actor?.soort === 'BAZ' ? undefined : actor;
};

/** BAZ does not found the groups that it supports. */
const FOUNDED = /(?<![\p{L}])(?:opgericht|ontstond|ontstaan|gesticht)(?![\p{L}])/iu;

/**
 * Who acts in a clause (its own words). `behindNoun` is what follows the step's noun, where it has one.
 * Without a word about it: BAZ, for it is BAZ's report.
 */
export const actorOf = (clause: string, behindNoun?: string): Actor => {
  if (isOurs(clause)) return { soort: 'BAZ' };
  return (
    agentBehind(clause) ??
    (behindNoun === undefined ? undefined : ownerBehind(behindNoun)) ??
    subject(clause) ??
    (FOUNDED.test(clause) ? { soort: 'INITIATIEFNEMER' } : { soort: 'BAZ', assumed: true })
  );
};

/** Who is meant by the words behind 'door' in a sentence of our own report. */
export const actorNamed = (words: string): Actor => {
  if (words === 'een partner') return { soort: 'PARTNER' };
  if (words === 'de initiatiefnemer') return { soort: 'INITIATIEFNEMER' };
  const soort = whoStarts(words)?.soort ?? 'PARTNER';
  return soort === 'BAZ' ? { soort } : { soort, omschrijving: words };
};
