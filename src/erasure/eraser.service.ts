import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Subscription, exhaustMap, merge, timer } from 'rxjs';
import { LogUnavailable } from '../event-log/event-log-errors.js';
import type { Checkpoint, EventLog, RecordedEvent } from '../event-log/event-log.js';
import { Keys } from '../event-log/keys.js';
import { erasedPart, erasureIn } from '../event-log/sealing/erasures.js';
import type { WantedKey } from '../event-log/sealing/key-table.js';
import { keyName, refsIn } from '../event-log/sealing/sealed-text.js';
import { SEALED_LOG } from '../event-log/event-log-tokens.js';
import { Copies } from './copies.service.js';
import { ErasedUpTo } from './erased-up-to.js';

const PAGE = 500;
/** A hint may get lost. */
const LOOK_MS = 5000;
/** How many events are looked at again after a kill, at most. */
const NOTE_EACH = 5000;

/**
 * Makes true what a `TekstGewist` in the log says: the keys of the part are destroyed, and what was made of its words goes. Each
 * step may be done twice, and the place in the log moves last: a kill anywhere, or an older database that was put back, only has
 * it done again. Every process does it for itself, because each has keys and pages in memory.
 */
@Injectable()
export class Eraser implements OnModuleDestroy {
  private readonly logger = new Logger('erasure');
  private following = new Subscription();
  private at: Checkpoint | null | undefined;
  private unnoted = 0;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(SEALED_LOG) private readonly log: EventLog,
    private readonly upTo: ErasedUpTo,
    private readonly keys: Keys,
    private readonly copies: Copies,
  ) {}

  /** Follows the log until the program stops. */
  start(): void {
    this.following = merge(this.log.changes, timer(0, LOOK_MS))
      .pipe(exhaustMap(() => this.guarded()))
      .subscribe();
  }

  async onModuleDestroy(): Promise<void> {
    this.following.unsubscribe();
    await this.turn;
    if (this.at && this.unnoted > 0) await this.upTo.write(this.at).catch(() => undefined);
  }

  /**
   * Resolves when everything that the log tells of is gone.
   * @throws LogUnavailable, or what the database or the disk said no to; the next time it goes on where it was
   */
  catchUp(): Promise<void> {
    const turn = this.turn.then(() => this.toTheEnd());
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  private async guarded(): Promise<void> {
    try {
      await this.catchUp();
    } catch (error) {
      if (!(error instanceof LogUnavailable))
        this.logger.error(
          `Het wissen gaat niet verder en wordt opnieuw geprobeerd: ${String(error)}`,
        );
    }
  }

  private async toTheEnd(): Promise<void> {
    if (this.at === undefined) this.at = await this.begin();
    for (let atHead = false; !atHead;) {
      const page = await this.log.readAll(this.at, PAGE);
      const erasures = page.events.filter((event) => erasureIn(event));
      for (const event of erasures) await this.erase(event);
      this.at = page.checkpoint;
      this.unnoted += page.events.length;
      if (this.at && (erasures.length > 0 || this.unnoted >= NOTE_EACH)) {
        await this.upTo.write(this.at);
        this.unnoted = 0;
      }
      ({ atHead } = page);
    }
  }

  /** From the first event where the place that was noted is not in this log: an older one was put back. */
  private async begin(): Promise<Checkpoint | null> {
    const noted = await this.upTo.read();
    return noted && (await this.log.holds(noted)) ? noted : null;
  }

  private async erase(event: RecordedEvent): Promise<void> {
    const { stream, registeredAt } = event;
    const gone = await this.keysBefore(event);
    await this.keys.erase(gone, registeredAt);
    await this.copies.erase(event, gone);
    this.logger.log(`Teksten gewist in ${stream}`, { stream, revision: event.revision });
  }

  /** Those of the part's texts so far, and the one that stands for them all. */
  private async keysBefore(event: RecordedEvent): Promise<WantedKey[]> {
    const { stream, revision } = event;
    const part = erasedPart(event)!;
    const found = new Map<string, WantedKey>();
    let generatie = 0;
    for await (const before of this.log.readStream(stream)) {
      if (before.revision >= revision) break;
      if (erasedPart(before) === part) generatie += 1;
      for (const ref of refsIn(before.data) ?? [])
        if (ref.deel === part) found.set(keyName(ref), { stream, ...ref });
    }
    const own = { stream, deel: part, generatie };
    return [...found.set(keyName(own), own).values()];
  }
}
