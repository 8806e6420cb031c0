/** Names a step that no noun of the lexicon names, in the words of its clause: 'verhalen uitgewerkt', 'opmaak lijst'. */
import { participleIn } from './step-verbs.js';

const MOST_WORDS = 5;

const SKIP =
  /^(?:de|het|een|er|we|wij|ze|hij|zij|en|maar|ook|dan|nog|toen|daar|daarna|nadien|vervolgens|eerst|tegelijk|reeds|al|op|in|om|te|door|via|naar|van|voor|met|aan|bij|tot|deze|dit|die|dat|baz|burgersaanzet|ons|onze|hun)$/iu;
const AUXILIARY =
  /^(?:werd|werden|wordt|worden|is|was|waren|zijn|had|hadden|hebben|heeft|gaan|gaat|ging|gingen|zal|zullen|deed|deden|kon|konden|wil|willen|wilde|wilden|kan|kunnen|moet|moeten|moest|moesten|hopen|hoopt|komt|komen)$/iu;
const OURS = /^(?:we|wij|ons|baz|burgersaanzet|de|het|een)$/iu;
const STOP =
  /^(?:met|voor|door|waar|om|die|dat|zodat|tijdens|van|aan|bij|naar|op|in|over|rond|tot|binnen|samen|via|vanuit|en|te)$/iu;
const WORK = /(?<![\p{L}])(?:aan de slag|van start)(?![\p{L}])/iu;

const GO_ON = /(?<![\p{L}])ga(?:an|at)(?![\p{L}]).*(?<![\p{L}])verder(?![\p{L}])/iu;

/** The first words of the clause that say something, and what was done with it; '' where no word is left. */
export const phraseOf = (clause: string): string => {
  const work = WORK.exec(clause)?.[0];
  if (work) return work;
  if (GO_ON.test(clause)) return 'vervolg';
  const words = clause.match(/[\p{L}\d][\p{L}\d'’/-]*|[.,;:()]/gu) ?? [];
  const isSaid = (word: string): boolean =>
    /^[\p{L}\d]/u.test(word) && !SKIP.test(word) && !AUXILIARY.test(word);
  const rest = words.slice(Math.max(words.findIndex(isSaid), 0));
  const stop = rest.findIndex(
    (word, k) => k > 0 && (STOP.test(word) || AUXILIARY.test(word) || /^[.,;:()]$/.test(word)),
  );
  const said = rest
    .slice(0, Math.min(stop < 0 ? MOST_WORDS : stop, MOST_WORDS))
    .filter((word) => isWord(word) && !OURS.test(word));
  const done = participleIn(clause);
  return (done && !said.includes(done) ? [...said, done] : said).join(' ');
};

const isWord = (word: string): boolean => /^[\p{L}\d]/u.test(word);
