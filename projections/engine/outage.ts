/** What no event is to blame for: the log or the database does not answer. Waited out, for ever. */
import { isDatabaseAway } from '../../src/database/away.js';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { failureOf, type Failure } from './poison-failures.js';
import type { EngineOptions } from './engine-options.js';

export class Outage {
  /** Not stored: the database may be what is missing. */
  trouble: Failure | null = null;
  /** Nobody answered. A disk that is full, or a row that is held, does answer. */
  private isSilence = false;
  private count = 0;
  private until = 0;

  constructor(
    private readonly name: string,
    private readonly options: Pick<EngineOptions, 'outageBackoffMs' | 'report'>,
  ) {}

  get mustWait(): boolean {
    return Date.now() < this.until;
  }

  /**
   * Whether there is nothing to wait for any more: the pause is over, or of no use because whoever was silent answers.
   * @param ask all whose silence it can be
   */
  async isPast(ask: () => readonly Promise<unknown>[]): Promise<boolean> {
    if (!this.mustWait) return true;
    if (!this.isSilence) return false;
    return (await Promise.allSettled(ask())).every(({ status }) => status === 'fulfilled');
  }

  met(error: unknown): void {
    this.count += 1;
    this.until = Date.now() + this.options.outageBackoffMs(this.count);
    this.isSilence = error instanceof LogUnavailable || isConnectionLost(error);
    this.trouble = failureOf(error);
    if (this.count === 1)
      this.options.report(`Leesmodel ${this.name} wacht: ${this.trouble.message}`);
  }

  over(): void {
    if (this.count > 0) this.options.report(`Leesmodel ${this.name} loopt weer.`);
    this.count = 0;
    this.until = 0;
    this.trouble = null;
  }
}

/** SQLSTATE class of insufficient resources: the database says so itself. */
const SHORT_OF = /^53/;

const isConnectionLost = (error: unknown): boolean =>
  isDatabaseAway(error) && !SHORT_OF.test((error as { code?: string }).code ?? '');
