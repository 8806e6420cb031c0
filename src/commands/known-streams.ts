/** The streams on which commands are carried out, as this process last read them: a command reads only what came since. */
import { Inject, Injectable, Optional } from '@nestjs/common';
import type { AppendResult, EventLog, NewEvent, RecordedEvent } from '../event-log/event-log.js';
import { Keys } from '../event-log/keys.js';
import { Recent } from '../event-log/recent.js';
import { ERASED } from '../event-log/sealing/erasures.js';
import { EVENT_LOG } from '../event-log/event-log-tokens.js';
import { KnownStream } from './known-stream.js';
import { measured } from './measured-append.js';

/** Events of all of them; the last one stays, however long: its next command would have it read as a whole. */
const MOST_EVENTS = 10_000;

@Injectable()
export class KnownStreams {
  private readonly kept = new Recent<KnownStream>(({ recorded }) => recorded.length);
  private forgotten = 0;

  /** @param keys tells in which stream texts were destroyed: their words must not stay here */
  constructor(
    @Inject(EVENT_LOG) private readonly log: Pick<EventLog, 'readStream' | 'append'>,
    @Optional() @Inject(Keys) keys?: Pick<Keys, 'erased'>,
  ) {
    keys?.erased.subscribe((stream) => this.forget(stream));
  }

  /** @throws LogUnavailable, EventTooNew */
  async read(stream: string): Promise<KnownStream> {
    const { forgotten } = this;
    const before = this.kept.get(stream) ?? KnownStream.nothing;
    const more = await this.after(stream, before.revision);
    if (before !== KnownStream.nothing && more.some(({ type }) => type === ERASED)) {
      this.forget(stream); // what was known may be words that nobody may read any more
      return this.read(stream);
    }
    const now = before.with(more);
    // Whoever read words that were destroyed meanwhile keeps them for this one command.
    if (forgotten === this.forgotten) this.keep(stream, now);
    return now;
  }

  /** As `EventLog.append`. What is known of a stream is of no use where its revision is not the store's. */
  async append(
    stream: string,
    expectedRevision: number,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    const result = await measured(stream, events.length, () =>
      this.log.append(stream, expectedRevision, events),
    );
    if (result.outcome === 'conflict' && result.actual < expectedRevision) this.forget(stream);
    return result;
  }

  private forget(stream: string): void {
    this.forgotten += 1;
    this.kept.delete(stream);
  }

  private keep(stream: string, now: KnownStream): void {
    if (now.revision < (this.kept.get(stream)?.revision ?? 0)) return; // another has read on
    this.kept.set(stream, now);
    this.kept.trim(Math.max(MOST_EVENTS, now.recorded.length));
  }

  private async after(stream: string, revision: number): Promise<RecordedEvent[]> {
    const more: RecordedEvent[] = [];
    for await (const recorded of this.log.readStream(stream, revision + 1)) more.push(recorded);
    return more;
  }
}
