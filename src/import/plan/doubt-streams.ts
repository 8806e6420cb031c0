/** Whose history a doubt is about, so that erasing texts there reaches the words that the doubt quotes. */
import type { Doubt } from '../read/doubt.js';
import type { ImportPlan, PlannedCommand } from './plan.js';

export interface DoubtInStream extends Doubt {
  /** 'traject-<id>' or 'werkjaar-<jaar>'. */
  readonly stream: string;
}

/**
 * Each doubt with the stream that the nearest words at or above its line went into; of a heading with its table that is the
 * traject's.
 */
export function withStreams(plan: ImportPlan, doubts: readonly Doubt[]): DoubtInStream[] {
  const year = `werkjaar-${String(plan.jaar)}`;
  const places = [...plan.tree, ...plan.trajecten.flat()]
    .map((command) => ({ line: command.line, stream: streamOf(command, year) }))
    .sort((one, other) => one.line - other.line || rank(one.stream) - rank(other.stream));
  let [next, stream] = [0, year];
  return [...doubts]
    .sort((one, other) => one.line - other.line)
    .map((doubt) => {
      for (; next < places.length && places[next]!.line <= doubt.line; next += 1)
        ({ stream } = places[next]!);
      return { ...doubt, stream };
    });
}

const streamOf = ({ velden }: PlannedCommand, year: string): string =>
  'trajectId' in velden ? `traject-${String(velden.trajectId)}` : year;

/** On one line the traject comes last: it stays. */
const rank = (stream: string): number => (stream.startsWith('traject-') ? 1 : 0);
