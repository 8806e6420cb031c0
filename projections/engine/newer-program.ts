/** What only a newer program can take in: this one lets go of the read model, and goes on behind whoever took it. */
import type { Checkpoints } from './checkpoints.js';
import type { Failure } from './poison-failures.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';

type Stored = Pick<Checkpoints, 'release' | 'isStuckAt' | 'retryTooNew'>;

export class NewerProgram {
  /** Where this program stood still. */
  private stuckAt: StoredCheckpoint['at'] | undefined;

  constructor(
    private readonly checkpoints: Stored,
    private readonly name: string,
  ) {}

  /** This program stands still, and no other took the read model further yet, as far as it knows. */
  get isAwaited(): boolean {
    return this.stuckAt !== undefined;
  }

  /** Where this program cannot go on from here whoever can may take it. @returns what is still its own */
  async leave(
    stopped: StoredCheckpoint,
    { kind }: Pick<Failure, 'kind'>,
  ): Promise<StoredCheckpoint | undefined> {
    if (kind !== 'too-new') return stopped;
    this.stuckAt = stopped.at;
    await this.checkpoints.release(this.name);
    return undefined;
  }

  /** Whether it still stands where only another program can move it. */
  async isNeeded(): Promise<boolean> {
    if (this.stuckAt === undefined) return false;
    if (await this.checkpoints.isStuckAt(this.name, this.stuckAt)) return true;
    this.stuckAt = undefined; // it was moved, or somebody resumed it
    return false;
  }

  /** Where another program stopped this one may know more. @returns the checkpoint, which may then be moved */
  async tried(taken: StoredCheckpoint): Promise<StoredCheckpoint> {
    if (taken.status !== 'stopped' || taken.failure?.kind !== 'too-new') return taken;
    await this.checkpoints.retryTooNew([this.name]);
    return { ...taken, status: 'live', attempts: 0, retryAt: null, failure: null };
  }
}
