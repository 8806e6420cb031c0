/**
 * How fast one session, or one token, may ask: some at once, then so many a second. It keeps a runaway script or a held key from
 * taking the place of everybody else; in memory, each process for itself, so that it costs no query.
 */
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.js';
import { TooFast } from './not-allowed.js';

const MINUTE_MS = 60_000;
/** Keys that are kept; beyond that those whose bucket is full again are forgotten. */
const MANY = 10_000;

interface Bucket {
  /** How many requests are left at `at`. */
  left: number;
  at: number;
}

@Injectable()
export class Pace {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMinute: number;

  constructor(@Inject(CONFIG) { requestsPerMinute }: Pick<Config, 'requestsPerMinute'>) {
    this.perMinute = requestsPerMinute;
  }

  /**
   * Counts a request: a minute's worth may come at once, and as much comes back in a minute.
   * @param key whose: the id of a session or a token
   * @param now milliseconds of a clock that does not jump
   * @throws TooFast and it is not counted
   */
  take(key: string, now: number = performance.now()): void {
    if (this.perMinute === 0) return;
    const bucket = this.buckets.get(key) ?? { left: this.perMinute, at: now };
    const left = Math.min(this.perMinute, bucket.left + this.back(now - bucket.at));
    if (left < 1) throw new TooFast(Math.ceil(((1 - left) * MINUTE_MS) / this.perMinute / 1000));
    if (!this.buckets.has(key) && this.buckets.size >= MANY) this.forget(now);
    this.buckets.set(key, { left: left - 1, at: now });
  }

  private back(ms: number): number {
    return (ms * this.perMinute) / MINUTE_MS;
  }

  /** Whoever has all of his minute again is as one who never came; where nobody has, the one who came first goes. */
  private forget(now: number): void {
    for (const [key, { left, at }] of this.buckets)
      if (left + this.back(now - at) >= this.perMinute) this.buckets.delete(key);
    const [first] = this.buckets.keys();
    if (this.buckets.size >= MANY && first !== undefined) this.buckets.delete(first);
  }
}
