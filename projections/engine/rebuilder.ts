/** Rebuilds one read model at a time, on request or because its version rose, while its follower goes on. */
import type { BatchDependencies } from './batch.js';
import { isEventsFault } from './poison-failures.js';
import type { Follower } from './follower.js';
import type { EngineOptions } from './engine-options.js';
import { Progress, type OnProgress, type RebuildProgress } from './progress.js';
import { Rebuild } from './rebuild.js';

export class Rebuilder {
  /** Of the rebuild under way. */
  progress: RebuildProgress | null = null;
  private running: Promise<void> | undefined;
  private readonly cancel = new AbortController();

  constructor(
    private readonly by: BatchDependencies,
    private readonly options: EngineOptions,
    private readonly follower: Follower,
  ) {}

  /** Joins the rebuild that is under way, if there is one. */
  run(onProgress: OnProgress = () => undefined): Promise<void> {
    this.running ??= this.rebuild(onProgress).finally(() => {
      this.running = undefined;
      this.progress = null;
    });
    return this.running;
  }

  /** Leaves the live table as it is; what was made beside it is dropped by the next rebuild. */
  async stop(): Promise<void> {
    this.cancel.abort(new Error('rebuild cancelled'));
    await this.running?.catch(() => undefined);
  }

  /** Makes the rows that no version, or another one, has made; never rejects. */
  async whereOutdated(): Promise<void> {
    const { follower } = this;
    const { name, version } = this.by.projection;
    try {
      const checkpoint = await follower.serial.run(() => follower.ready());
      if (
        this.isStopped ||
        !checkpoint ||
        checkpoint.status !== 'live' ||
        checkpoint.version === version
      )
        return;
      if (checkpoint.version > 0) this.options.report(`Leesmodel ${name} wordt opnieuw opgebouwd.`);
      await this.run();
    } catch (error) {
      if (this.isStopped) return; // what it was about is left as it was
      await follower.serial.run(() => follower.failed(error));
    }
  }

  private async finish(made: Rebuild): Promise<void> {
    try {
      await this.follower.adopt(await made.finish());
    } catch (error) {
      // It may have been switched all the same, but where a fact could not be taken in.
      if (!isEventsFault(error)) this.follower.forget();
      throw error;
    }
  }

  private get isStopped(): boolean {
    return this.cancel.signal.aborted;
  }

  private async rebuild(onProgress: OnProgress): Promise<void> {
    const { follower, by, options } = this;
    const checkpoint = await follower.serial.run(() => follower.own(true));
    const progress = new Progress(follower.name, (now) => {
      this.progress = now;
      onProgress(now);
    });
    const pulse = setInterval(() => {
      by.checkpoints.renew([follower]).catch(() => undefined); // the fence tells what is true
    }, options.leaseMs / 3);
    try {
      const { signal } = this.cancel;
      const made = await Rebuild.load({ by, options, checkpoint: checkpoint!, progress, signal });
      await follower.serial.run(() => this.finish(made));
    } finally {
      clearInterval(pulse);
    }
  }
}
