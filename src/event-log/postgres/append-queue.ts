/**
 * Group commit: appends that arrive while one transaction is under way share the next one.
 *
 * Positions are gapless, so one transaction writes at a time; without grouping a log would be capped at one append per commit.
 */
import { setImmediate } from 'node:timers/promises';
import type { AppendResult } from '../event-log.js';
import { MOST_TOGETHER } from '../event-limits.js';

/** One caller's append, its JSON already written. */
export interface Append {
  readonly stream: string;
  readonly expectedRevision: number;
  readonly events: readonly {
    readonly id: string;
    readonly type: string;
    readonly data: string;
    readonly metadata: string;
  }[];
}

/** Writes a group in one transaction: outcomes in the same order, or a rejection when nothing of it is certain. */
export type WriteGroup = (group: readonly Append[]) => Promise<readonly AppendResult[]>;

interface Waiting {
  readonly append: Append;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: unknown) => void;
}

export class AppendQueue {
  private waiting: Waiting[] = [];
  private draining: Promise<void> | undefined;

  /** @param isCertain whether an error means that nothing was stored, so that the group's members may be tried one by one */
  constructor(
    private readonly write: WriteGroup,
    private readonly isCertain: (error: unknown) => boolean,
  ) {}

  add(append: Append): Promise<AppendResult> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ append, resolve, reject });
      this.draining ??= this.drain();
    });
  }

  /** Resolves when everything that was added has its outcome. */
  async idle(): Promise<void> {
    await this.draining;
  }

  private async drain(): Promise<void> {
    // Callers that the last group answered get a turn to add their next append before a new group is taken.
    for (await setImmediate(); this.waiting.length > 0; await setImmediate()) {
      await this.settle(this.takeGroup());
    }
    this.draining = undefined;
  }

  /**
   * From the front, each stream and each id at most once: the second append to a stream must see what became of the first,
   * so it and all behind it for that stream wait for the next group. Nothing else is overtaken: where an append does not fit
   * any more, nothing behind it goes either.
   */
  private takeGroup(): Waiting[] {
    const group: Waiting[] = [];
    const later: Waiting[] = [];
    const taken = new Set<string>();
    let events = 0;
    let full = false;
    for (const entry of this.waiting) {
      const { append } = entry;
      const size = append.events.length;
      // Enough to spread a commit over many callers, few enough that they wait milliseconds.
      full ||= group.length >= MOST_TOGETHER.appends;
      full ||= group.length > 0 && events + size > MOST_TOGETHER.events;
      const ids = append.events.map(({ id }) => id.toLowerCase());
      const apart = ids.every((id) => !taken.has(id)) && !taken.has(append.stream);
      taken.add(append.stream);
      if (full || !apart) {
        later.push(entry);
        continue;
      }
      for (const id of ids) taken.add(id);
      events += size;
      group.push(entry);
    }
    this.waiting = later;
    return group;
  }

  private async settle(group: readonly Waiting[]): Promise<void> {
    try {
      const results = await this.write(group.map(({ append }) => append));
      group.forEach(({ resolve }, index) => resolve(results[index]!));
    } catch (error) {
      if (group.length === 1 || !this.isCertain(error)) {
        for (const { reject } of group) reject(error);
      } else {
        // One member spoilt the statement; the others must not suffer for it.
        for (const entry of group) await this.settle([entry]);
      }
    }
  }
}
