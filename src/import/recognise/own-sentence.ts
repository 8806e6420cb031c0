/**
 * The sentence in which our own reports print a step (`src/wording/stap-zin.ts`), read back exactly:
 * `{Type}[ {nummer}][ door {wie}][ op {datum}][ in {plaats}][ met {aanwezigen}][ ({modus, …})][: Doelstelling: {doel}]`.
 *
 * Of a doel that is followed by a verslag only the first sentence is known to be the doel.
 */
import { leesTijdsaanduiding } from '../../domain/tijd/lees.js';
import { vindTijdsaanduidingen } from '../../domain/tijd/vind.js';
import type { GevondenTijd } from '../../domain/tijd/gevonden-tijd.js';
import { actorNamed } from './actors.js';
import { reasonIn, type Status } from './outcome.js';
import { spelled, UNKNOWN_TIME, type RecognisedStep } from './recognised-step.js';
import { modeIn } from './step-nouns.js';
import { countOf } from './noun-modifiers.js';
import { type Head, readHead } from './own-head.js';

const REPEATED = /^(?<head>[^()]+), in totaal \d+ keer \((?<dagen>[^()]+)\)\.?$/u;
const PURPOSE = /^(?:Doelstelling|Doel): ?(?<doel>.+)$/u;

/** Cuts at the first ': ' outside brackets. */
const cutAtColon = (sentence: string): { head: string; tail: string } => {
  for (const colon of sentence.matchAll(/: ?/g)) {
    const head = sentence.slice(0, colon.index);
    if ((head.match(/\(/g)?.length ?? 0) === (head.match(/\)/g)?.length ?? 0))
      return { head, tail: sentence.slice(colon.index + colon[0].length) };
  }
  return { head: sentence, tail: '' };
};

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/(?:^|, )uitgesteld(?=:|$)/u, 'UITGESTELD'],
  [/voorlopig niet doorgegaan/u, 'VOORLOPIG_NIET_DOORGEGAAN'],
  [/niet doorgegaan|geannuleerd|afgelast|geschrapt/u, 'NIET_DOORGEGAAN'],
  [/gepland/u, 'GEPLAND'],
];

const isStatus = (words: string): boolean => STATUSES.some(([regex]) => regex.test(words));
const isCount = (words: string): boolean => /^(?:\d+ keer|enkele keren)$/u.test(words);

/** How it ended, by the words between the brackets. */
const ending = (
  words: string,
): Pick<RecognisedStep, 'status' | 'redencode' | 'reden' | 'doubt'> => {
  const status = STATUSES.find(([regex]) => regex.test(words))?.[1] ?? 'GEHOUDEN';
  const reden = /(?:^|, )uitgesteld: (.+)$/u.exec(words)?.[1];
  return {
    status,
    ...(status.endsWith('DOORGEGAAN') && { redencode: reasonIn(words) }),
    ...(status === 'UITGESTELD' && {
      ...(reden && { reden }),
      doubt: 'uitgesteld: er staat niet wanneer de stap doorgaat',
    }),
  };
};

/** What stands between the brackets: mode, how often, how it ended. */
const remarks = (words: string): Partial<RecognisedStep> & { status: Status } => {
  const parts = words.split(', ');
  const often = parts.find(isCount)?.split(' ')[0];
  const mode = parts.find((part) => part !== '' && !isCount(part) && !isStatus(part));
  return {
    ...ending(words),
    ...(often && { aantal: countOf(often) ?? 1 }),
    ...(mode && parts[0] === mode && { modus: modeIn(mode) ?? mode }),
  };
};

const stepFrom = ({ type, groups }: Head): Omit<RecognisedStep, 'wanneer' | 'tijd'> => ({
  type,
  ...(groups.nummer && { nummer: Number(groups.nummer) }),
  ...(groups.plaats && { plaats: groups.plaats }),
  uitvoerder: groups.wie ? actorNamed(groups.wie) : { soort: 'BAZ' },
  aantal: 1,
  ...remarks(groups.haakjes ?? ''),
});

const repeated = (sentence: string, jaar: number): RecognisedStep[] | undefined => {
  const { head = '', dagen = '' } = REPEATED.exec(sentence)?.groups ?? {};
  const read = head ? readHead(head, []) : undefined;
  const days = vindTijdsaanduidingen(dagen, jaar);
  if (!read || days.length === 0) return undefined;
  return days.map(({ tijd }) => ({ ...stepFrom(read), ...spelled(tijd, jaar) }));
};

const LABEL_WORD =
  /^(?:procesverloop|voorgeschiedenis|verloop|historiek|geschiedenis|stand van zaken|vooruitblik|terugblik|situering|context|planning|vervolg|werking|periode|de|het|een|deze|dit|onze|ons)(?![\p{L}-])/iu;

/** 'Procesverloop in 2022: …' has the shape of a step of some other type, and is a label. */
const mayBeOther = (tekst: string, hits: readonly GevondenTijd[], tail: string): boolean => {
  const [hit] = hits;
  if (!hit || LABEL_WORD.test(tekst)) return false;
  return hit.tijd.precisie !== 'JAAR' || tail === '' || PURPOSE.test(tail);
};

/** 'Intake: 5/5/2022' */
const timeAlone = (tail: string, jaar: number) => {
  const tijd = tail === '' ? undefined : leesTijdsaanduiding(tail, jaar);
  return tijd && tijd.precisie !== 'ONBEKEND' ? spelled(tijd, jaar) : UNKNOWN_TIME;
};

/** Without a time it is ours only where it ends as ours do: with the line or a colon, not with a full stop. */
const isOurHead = (
  { type }: Head,
  hits: readonly GevondenTijd[],
  [head, tail]: [string, string],
): boolean => {
  if (hits.length === 0 && head.endsWith('.')) return false;
  return type.code !== 'ANDERS' || mayBeOther(type.tekst, hits, tail);
};

/** The steps of one sentence in our own form; undefined where it is told in another way. */
export const ownSentence = (sentence: string, jaar: number): RecognisedStep[] | undefined => {
  const more = repeated(sentence, jaar);
  if (more) return more;
  const { head, tail } = cutAtColon(sentence);
  const hits = vindTijdsaanduidingen(head, jaar);
  const read = readHead(head, hits);
  if (!read || !isOurHead(read, hits, [head, tail])) return undefined;
  const time = hits[0] ? spelled(hits[0].tijd, jaar) : timeAlone(tail, jaar);
  const doel = PURPOSE.exec(tail)?.groups?.doel?.replace(/\.$/, '');
  return [{ ...stepFrom(read), ...time, ...(doel && { doel }) }];
};

/** True for a sentence of ours that names its doel: what follows on its line is then our verslag and tells no steps. */
export const namesItsDoel = (sentence: string): boolean => PURPOSE.test(cutAtColon(sentence).tail);
