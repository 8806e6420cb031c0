/** Events that came while a table was being loaded, taken in by that table. */
import type { Checkpoint, Page, RecordedEvent } from '../../src/event-log/event-log.js';
import type { BatchDependencies } from './batch.js';
import { putBeginning } from './beginning.js';
import type { LoadTarget } from './load-target.js';
import { makingOf } from './making.js';
import { mayBeParked } from './poisoned-stream.js';
import type { RowTable } from './row-table.js';
import { byStream, StreamFolds } from './stream-folds.js';

export class LateEvents {
  private readonly folds: StreamFolds;

  constructor(
    private readonly by: Pick<BatchDependencies, 'projection' | 'log' | 'cachedEvents'>,
    private readonly next: RowTable,
    private readonly target: LoadTarget,
  ) {
    this.folds = new StreamFolds(by.projection, by.log, by.cachedEvents);
  }

  /** @returns how many events it took in or set aside */
  async takeIn(page: Page): Promise<number> {
    const { poisoned, parked } = this.target;
    const own = page.events.filter(({ stream }) => makingOf(this.by.projection).owns(stream));
    for (const event of own) if (poisoned.has(event.stream)) parked.push(event);
    const rest = own.filter(({ stream }) => !poisoned.has(stream));
    if (!(await this.takesIn(rest)))
      for (const [stream, events] of byStream(rest))
        if (!(await this.takesIn(events))) await this.setAside(stream, events, page.checkpoint!);
    return own.length;
  }

  /** @returns false where something in it may be set aside: nothing of it was written */
  private async takesIn(events: readonly RecordedEvent[]): Promise<boolean> {
    try {
      const changes = await this.folds.changes(events);
      if (changes.length > 0)
        await this.target.writer.held((manager) => this.next.write(manager, changes));
      this.folds.keep(changes);
      return true;
    } catch (error) {
      if (mayBeParked(this.by.projection, error)) return false;
      throw error;
    }
  }

  /** @param events of it that came since the table had them all */
  private async setAside(
    stream: string,
    events: readonly RecordedEvent[],
    until: Checkpoint,
  ): Promise<void> {
    const { projection, log } = this.by;
    this.target.poisoned.add(stream);
    await putBeginning(
      { projection, log, target: this.target },
      stream,
      until,
      events[0]!.revision,
    );
    await this.target.finish();
  }
}
