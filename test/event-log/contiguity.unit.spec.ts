import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Contiguity } from '../../src/event-log/contiguity.js';
import { LogDamaged } from '../../src/event-log/event-log-errors.js';

interface Seen {
  readonly stream: string;
  readonly revision: number;
  readonly checkpoint: { readonly position: bigint };
}

/** @param streams which stream each event was appended to, in order */
function appended(streams: readonly string[]): Seen[] {
  const next = new Map<string, number>();
  return streams.map((stream, index) => {
    const revision = next.get(stream) ?? 0;
    next.set(stream, revision + 1);
    return { stream, revision, checkpoint: { position: BigInt(index + 1) } };
  });
}

function read(events: readonly Seen[], head: number, isGapless: boolean): Contiguity {
  const contiguity = new Contiguity(isGapless ? { isGapless } : {});
  for (const event of events) contiguity.follows(event);
  contiguity.ends(BigInt(head));
  return contiguity;
}

const histories = fc.array(fc.constantFrom('traject-a', 'traject-b', 'werkjaar-2031'), {
  minLength: 1,
  maxLength: 30,
});

describe('of gebeurtenissen op elkaar volgen', () => {
  it('ziet elke reeks die ontbreekt, waar posities geen gaten hebben: ook de laatste', () => {
    fc.assert(
      fc.property(histories, fc.nat(), fc.nat(), (streams, from, count) => {
        const events = appended(streams);
        expect(read(events, events.length, true)).toMatchObject({ events: events.length });
        const first = from % events.length;
        const left = events.toSpliced(first, 1 + (count % 4));
        expect(() => read(left, events.length, true)).toThrow(LogDamaged);
      }),
      { endOnFailure: true },
    );
  });

  it('ziet in een logboek waarvan posities verspringen wat in een stroom of aan het einde ontbreekt', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (streams, from) => {
        const events = appended(streams);
        expect(read(events, events.length, false).streams).toBe(new Set(streams).size);
        const gone = events[from % events.length]!;
        const left = events.filter((event) => event !== gone);
        const isSeen = left.some(
          ({ stream, revision }) => stream === gone.stream && revision > gone.revision,
        );
        if (isSeen || gone === events.at(-1))
          expect(() => read(left, events.length, false)).toThrow(LogDamaged);
        else expect(read(left, events.length, false).events).toBe(left.length);
      }),
      { endOnFailure: true },
    );
  });

  it('zegt in één zin wat ontbreekt en wat te doen', () => {
    const events = appended(['traject-a', 'traject-a', 'traject-b', 'traject-a']);
    expect(() => read(events.toSpliced(1, 2), 4, true)).toThrow(
      /^Het logboek is beschadigd: gebeurtenissen 2 tot 3 ontbreken\. Stop .+ back-up terug\.$/u,
    );
  });
});
