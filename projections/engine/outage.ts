/** What no event is to blame for: the log or the database does not answer. Waited out, for ever. */
import { failureOf, type Failure } from './poison-failures.js';
import type { EngineOptions } from './engine-options.js';

export class Outage {
  /** Not stored: the database may be what is missing. */
  trouble: Failure | null = null;
  private count = 0;
  private until = 0;

  constructor(
    private readonly name: string,
    private readonly options: Pick<EngineOptions, 'outageBackoffMs' | 'report'>,
  ) {}

  get mustWait(): boolean {
    return Date.now() < this.until;
  }

  met(error: unknown): void {
    this.count += 1;
    this.until = Date.now() + this.options.outageBackoffMs(this.count);
    this.trouble = failureOf(error);
    if (this.count === 1)
      this.options.report(`Leesmodel ${this.name} wacht: ${this.trouble.message}`);
  }

  over(): void {
    if (this.count > 0) this.options.report(`Leesmodel ${this.name} loopt weer.`);
    this.count = 0;
    this.trouble = null;
  }
}
