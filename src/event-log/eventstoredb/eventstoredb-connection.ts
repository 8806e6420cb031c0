/** Calls that get an answer: tried again while the server is away, each time with a client that works. */
import { setTimeout as pause } from 'node:timers/promises';
import { LogUnavailable } from '../event-log-errors.js';
import { StoreClient } from './client.js';
import { isAnswer, leaderOf } from './eventstoredb-failures.js';

export interface Patience {
  /** How long one call may take. */
  readonly answerMs: number;
  /** How long it is tried again; longer than a cluster needs to elect a leader. */
  readonly inAllMs: number;
  /** The same for the first calls: a server that starts together with us needs a moment. */
  readonly openingMs: number;
}

export const PATIENCE: Patience = { answerMs: 3000, inAllMs: 10_000, openingMs: 30_000 };

const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1000;

/** Jittered, or all who were cut off together would come back together. @param attempt from 1 */
export const pauseMs = (attempt: number): number =>
  (0.5 + Math.random() / 2) * Math.min(SHORTEST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);

export class Connection {
  private client: StoreClient;
  /** Replaced, but calls of others may still run on them. */
  private readonly retired = new Map<StoreClient, NodeJS.Timeout>();
  private readonly running = new Set<Promise<unknown>>();
  private isClosed = false;

  /** @throws ConfigInvalid */
  constructor(
    readonly url: string,
    readonly patience: Patience,
  ) {
    this.client = new StoreClient(url, patience.answerMs);
  }

  /**
   * The call must be one that may be done twice.
   * @throws LogUnavailable when no answer came in time; what the server itself said no to comes as it is
   */
  async call<T>(
    action: (client: StoreClient) => Promise<T>,
    inAllMs = this.patience.inAllMs,
  ): Promise<T> {
    const call = this.insist(action, inAllMs);
    this.running.add(call);
    try {
      return await call;
    } finally {
      this.running.delete(call);
    }
  }

  /** Waits for the answers that are under way, not for those that do not come. */
  async close(): Promise<void> {
    this.isClosed = true;
    await Promise.allSettled(this.running);
    for (const timer of this.retired.values()) clearTimeout(timer);
    await Promise.all([this.client, ...this.retired.keys()].map((client) => client.close()));
  }

  private async insist<T>(
    action: (client: StoreClient) => Promise<T>,
    inAllMs: number,
  ): Promise<T> {
    const until = performance.now() + inAllMs;
    for (let attempt = 1; ; attempt += 1) {
      if (this.isClosed) throw new LogUnavailable('event log is closed');
      const { client } = this;
      try {
        return await action(client);
      } catch (error) {
        if (isAnswer(error)) throw error;
        this.replace(client, error);
        const wait = pauseMs(attempt);
        if (performance.now() + wait >= until) throw unavailable(error);
        await pause(wait);
      }
    }
  }

  /** By the first of its calls that fails: a client can be broken for ever, or stick to a node that is frozen. */
  private replace(broken: StoreClient, error: unknown): void {
    if (broken !== this.client || this.isClosed) return;
    this.client = new StoreClient(this.url, this.patience.answerMs, leaderOf(error));
    const timer = setTimeout(() => {
      this.retired.delete(broken);
      broken.close().catch(() => undefined); // it was broken
    }, 2 * this.patience.answerMs);
    timer.unref();
    this.retired.set(broken, timer);
  }
}

const unavailable = (cause: unknown): LogUnavailable =>
  new LogUnavailable(
    `event log unavailable: ${cause instanceof Error ? cause.message : String(cause)}`,
    { cause },
  );
