import { Inject, Injectable, Logger } from '@nestjs/common';
import { Subscription, exhaustMap, timer } from 'rxjs';
import { CONFIG, type Config } from '../config.js';
import type { EventLog } from '../event-log/event-log.js';
import { Keys } from '../event-log/keys.js';
import { SEALED_LOG } from '../event-log/event-log-tokens.js';
import { Medewerkers } from '../medewerkers/medewerkers.service.js';
import { namenlijst } from '../medewerkers/namenlijst.js';
import type { WantedKey } from '../event-log/sealing/key-table.js';
import { eraseKeptKeys } from './erase-kept-keys.js';
import { exportTrouble } from './export-trouble.js';
import { KeptFiles } from './kept-files.js';
import { writeExport } from './write-export.js';

const FIRST_MS = 60_000;
/** How often it looks whether a day has passed. A timer of a day would begin anew at each restart, and stop while a laptop sleeps. */
const LOOK_MS = 3_600_000;
const DAY_MS = 86_400_000;
/** Whoever stops the program kills it after half a minute. */
const STOP_MS = 10_000;

/** Exports into EXPORT_DIR, each day and at a clean stop; a failure is a line in the log, never the end of the serving. */
@Injectable()
export class KeptExports {
  private readonly logger = new Logger('export');
  private looking = new Subscription();
  private busy: Promise<void> = Promise.resolve();
  private ending = new AbortController();
  /** Why the last one failed, in Dutch, and since when; undefined where it did not. */
  trouble: { readonly why: string; readonly since: Date } | undefined;
  /** Whether this process makes them by itself: only then it knows of `trouble`. */
  isMaking = false;
  /** What the log and the names were when they were last found in the folder. */
  private kept: string | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(SEALED_LOG) private readonly log: EventLog,
    private readonly keys: Keys,
    private readonly medewerkers: Medewerkers,
  ) {}

  /** For the process that serves, not for a command line. */
  start(): void {
    if (this.config.exportDir === undefined) return;
    this.isMaking = true;
    this.looking = timer(FIRST_MS, LOOK_MS)
      .pipe(exhaustMap(() => this.daily(new Date())))
      .subscribe();
  }

  /** Makes an export if the last one is a day old. */
  async daily(now: Date): Promise<void> {
    const { exportDir } = this.config;
    if (exportDir === undefined) return;
    this.busy = this.guarded(exportDir, async () => {
      const age = new KeptFiles(exportDir, this.log.logId).ageAt(now);
      if (age === undefined || age >= DAY_MS || age < 0)
        await this.keep(exportDir, now, this.ending.signal);
    });
    await this.busy;
  }

  /** Makes the last export, once nobody writes any more. */
  async end(now = new Date()): Promise<void> {
    this.looking.unsubscribe();
    this.ending.abort(); // the last one has what a daily export that is under way would have
    await this.busy;
    this.ending = new AbortController();
    const { exportDir } = this.config;
    if (exportDir === undefined) return;
    await this.guarded(exportDir, () => this.keep(exportDir, now, AbortSignal.timeout(STOP_MS)));
  }

  /** No file that is kept holds these keys any more; an export that is under way is waited for. */
  async erase(gone: readonly WantedKey[], erasedAt: Date): Promise<void> {
    const { exportDir } = this.config;
    if (exportDir === undefined) return;
    await this.busy;
    const files = new KeptFiles(exportDir, this.log.logId);
    for (const file of files.keys()) await eraseKeptKeys(file, gone, erasedAt);
  }

  /** A file only where something changed since the last one: fourteen restarts must not push out two weeks. */
  private async keep(exportDir: string, now: Date, signal: AbortSignal): Promise<void> {
    const medewerkers = namenlijst(await this.medewerkers.alle());
    const state = `${String(await this.log.head())} ${medewerkers}`;
    if (state === this.kept) return;
    const files = new KeptFiles(exportDir, this.log.logId);
    await writeExport(this.log, {
      path: files.pathAt(now),
      medewerkers,
      keys: this.keys,
      isWanted: (lastLine) => !files.lastHas(lastLine, medewerkers),
      signal,
    });
    files.prune();
    this.kept = state;
  }

  private async guarded(exportDir: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.trouble = undefined;
    } catch (error) {
      if (error === this.ending.signal.reason) return;
      const why = exportTrouble(error);
      this.trouble = { why, since: this.trouble?.since ?? new Date() };
      this.logger.error(`De export naar ${exportDir} is mislukt: ${why}`);
    }
  }
}
