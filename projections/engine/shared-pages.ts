/**
 * Pages of the log, read once for all read models that want them: what each does with a page stays its own affair.
 *
 * Only a saving: nobody gets another page than the log would give, and whoever fails or hangs holds nobody up for longer than
 * `PATIENCE_MS`, once.
 */
import { Subject, firstValueFrom, map, race, timer } from 'rxjs';
import type { Checkpoint, EventLog, Page } from '../../src/event-log/event-log.js';
import { Recent } from '../../src/event-log/recent.js';
import { charactersOf } from './shared-facts.js';

/** What reading and folding take of a log. */
export type ReadLog = Pick<EventLog, 'logId' | 'head' | 'readAll' | 'readStream'>;

/** How long who is ahead waits for who still needs a page that there would be no room for. */
const PATIENCE_MS = 2000;

interface Kept {
  readonly page: Page;
  /** Characters of its events. */
  readonly size: number;
  /** How many hints had come when it was read. */
  readonly hints: number;
}

interface Reader {
  /** Name of the page that it wants next; undefined while it has no use for more. */
  next: string | undefined;
}

export class SharedPages {
  private readonly kept = new Recent<Kept>(({ size }) => size);
  private readonly reading = new Map<string, { hints: number; page: Promise<Page> }>();
  private readonly readers = new Set<Reader>();
  private readonly turns = new Subject<void>();
  private hints = 0;
  private forgotten = 0;

  /** @param most characters of the pages that stay; the last one stays, however large */
  constructor(
    private readonly log: EventLog,
    private readonly most: number,
  ) {}

  /** There may be something new: what was read before does not tell any more where the log ends. */
  hint(): void {
    this.hints += 1;
  }

  /** Nothing that was read stays, nor what is being read now. */
  forget(): void {
    this.forgotten += 1;
    this.kept.clear();
    this.reading.clear();
  }

  /** The log, for one more that reads all of it. */
  reader(): ReadLog {
    const reader: Reader = { next: undefined };
    const { log } = this;
    return {
      logId: log.logId,
      head: () => log.head(),
      readStream: (stream, from) => log.readStream(stream, from),
      readAll: (after, max) => this.read(reader, after, max),
    };
  }

  private async read(reader: Reader, after: Checkpoint | null, max: number): Promise<Page> {
    const name = nameOf(after, max);
    reader.next = name;
    this.readers.add(reader);
    this.turns.next();
    await this.roomFor(name, reader);
    const page = await this.page(name, after, max);
    reader.next = page.atHead ? undefined : nameOf(page.checkpoint, max);
    if (page.atHead) this.readers.delete(reader);
    this.turns.next();
    return page;
  }

  /** Waits while a new page would take the place of one that another reader is about to want. */
  private async roomFor(name: string, reader: Reader): Promise<void> {
    const end = performance.now() + PATIENCE_MS;
    while (!this.kept.get(name) && !this.reading.has(name) && this.kept.weight >= this.most) {
      const waiting = [...this.readers].filter(
        ({ next }) => next !== undefined && this.kept.get(next),
      );
      if (waiting.every((one) => one === reader)) return;
      const left = Math.max(0, end - performance.now());
      const turn = this.turns.pipe(map(() => true));
      if (await firstValueFrom(race(turn, timer(left).pipe(map(() => false))))) continue;
      for (const one of waiting) this.readers.delete(one); // until it reads again
      return;
    }
  }

  private async page(name: string, after: Checkpoint | null, max: number): Promise<Page> {
    const kept = this.kept.get(name);
    if (kept) return kept.hints === this.hints ? kept.page : { ...kept.page, atHead: false };
    const going = this.reading.get(name);
    if (going?.hints === this.hints) return going.page;
    const { hints, forgotten } = this;
    const page = this.log.readAll(after, max);
    this.reading.set(name, { hints, page });
    try {
      const read = await page;
      if (forgotten === this.forgotten) this.keep(name, { page: read, hints });
      return read;
    } finally {
      if (this.reading.get(name)?.page === page) this.reading.delete(name);
    }
  }

  /** An empty page tells nothing but where the log ended. */
  private keep(name: string, { page, hints }: Omit<Kept, 'size'>): void {
    if (page.events.length === 0) return;
    const size = page.events.reduce((sum, event) => sum + charactersOf(event), 0);
    this.kept.set(name, { page, hints, size });
    this.kept.trim(Math.max(this.most, size));
  }
}

const nameOf = (after: Checkpoint | null, max: number): string =>
  `${String(after?.position)}/${String(after?.prepare)}/${String(max)}`;
