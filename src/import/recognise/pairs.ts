/** 'workshop en terugkommoment: 24 januari en 28 februari': as many days as things, each its own. */
import type { Group } from './hits.js';
import type { StepNoun } from './step-nouns.js';
import { isJoined, type Sentence } from './which-noun.js';

export interface Paired {
  readonly group: Group;
  /** Where the days of a list each have one. */
  readonly noun?: StepNoun;
}

/** The single things right before a list of days that are named one after the other. */
function thingsBefore({ text, nouns }: Sentence, { begin }: Group): StepNoun[] {
  const things: StepNoun[] = [];
  for (const noun of nouns.filter(({ end }) => end <= begin).toReversed()) {
    const [next] = things;
    if (next && !isJoined(text, noun, next)) break;
    things.unshift(noun);
  }
  return things;
}

const isSingle = ({ aantal }: StepNoun): boolean => aantal === undefined;

/** '… een workshop en 's avonds een infomoment': what else there was on that same day. */
const ALSO =
  /^\s*(?:,|en|,\s*en)\s*(?:['’]s (?:ochtends|morgens|voormiddags|middags|namiddags|avonds)|daarna|nadien|later)\s*$/iu;

export const alsoThen = (
  { text, nouns, groups }: Sentence,
  noun: StepNoun | undefined,
): StepNoun[] =>
  noun === undefined || groups.length !== 1
    ? []
    : nouns.filter(
        (next, k) => nouns[k - 1] === noun && ALSO.test(text.slice(noun.end, next.phraseBegin)),
      );

/** Each group of times; a list of days that go with as many things in groups of one day. */
export const paired = (sentence: Sentence): Paired[] =>
  sentence.groups.flatMap((group): Paired[] => {
    const things = group.hits.length > 1 ? thingsBefore(sentence, group) : [];
    if (things.length !== group.hits.length || !things.every(isSingle)) return [{ group }];
    return group.hits.map((hit, k) => ({
      group: { ...group, hits: [hit], begin: hit.begin, end: hit.eind },
      noun: things[k]!,
    }));
  });
