/**
 * How often somebody may guess, over all processes: counted in `accounts.attempt`, before anything is hashed. The first few
 * guesses of a day are free; after those one is let through at a time, with a pause that doubles. Nobody is locked out for good.
 */
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE } from '../database/database-tokens.js';

/** Who guesses, as it is counted: each has a count of its own. */
export interface Counted {
  /** Where the count is kept: a hash or an address, never a name. At most 200 characters. */
  readonly key: string;
  /** Guesses of a day that need no pause. */
  readonly free: number;
}

/** Until the next guess may be made. */
export interface Wait {
  readonly seconds: number;
  /** Nobody was refused in this pause before. */
  readonly isFirst: boolean;
}

/** Of a pause's one point each try takes another. */
const FIRST_REFUSED = 2;
const DAY_S = 24 * 60 * 60;
const LONGEST_PAUSE_S = 15 * 60;
const MANY = 1_000_000_000;

/** Seconds until the next, after this many guesses beyond the free ones: 1, 2, 4 … up to a quarter of an hour. */
export const pauseAfter = (beyond: number): number =>
  Math.min(2 ** Math.min(beyond, 30), LONGEST_PAUSE_S);

@Injectable()
export class Attempts {
  private readonly counts: RateLimiterPostgres;
  private readonly pauses: RateLimiterPostgres;

  constructor(@Inject(DATA_SOURCE) private readonly db: DataSource) {
    const table = {
      ...{ storeClient: db, storeType: 'typeorm', schemaName: 'accounts', tableName: 'attempt' },
      ...{ tableCreated: true, clearExpiredByTimeout: false },
    };
    this.counts = new RateLimiterPostgres({
      ...table,
      keyPrefix: 'n',
      points: MANY,
      duration: DAY_S,
    });
    this.pauses = new RateLimiterPostgres({ ...table, keyPrefix: 'w', points: 1, duration: 1 });
  }

  /**
   * Counts a guess, where it may be made.
   * @returns how long to wait; undefined: it may be made now, and is counted
   */
  async take({ key, free }: Counted): Promise<Wait | undefined> {
    const before = (await this.counts.get(key))?.consumedPoints ?? 0;
    if (before < free) {
      // Of many that come at once no more than the free ones find a place before that number.
      const { consumedPoints } = await this.counts.penalty(key);
      if (consumedPoints <= free) return undefined;
    }
    const pause = pauseAfter(Math.max(before - free, 0));
    try {
      await this.pauses.consume(key, 1, { customDuration: pause });
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      return { seconds, isFirst: refused.consumedPoints === FIRST_REFUSED };
    }
    if (before >= free) await this.counts.penalty(key);
    return undefined;
  }

  /** That one was no guess; those before it stay counted. */
  async giveBack({ key }: Counted): Promise<void> {
    await this.counts.reward(key);
  }

  /** What is over by now: nobody looks at it any more. @returns how many */
  async expire(): Promise<number> {
    const [, count] = await this.db.query<[unknown[], number]>(
      'delete from accounts.attempt where expire < $1',
      [Date.now()],
    );
    return count;
  }

  /** It was no guess: he is who he says. */
  async forget({ key }: Counted): Promise<void> {
    await this.counts.delete(key);
    await this.pauses.delete(key);
  }
}
