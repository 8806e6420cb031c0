/** Waits until every read model follows from the log up to a place. */
import { firstValueFrom, merge, timer, type Observable } from 'rxjs';
import type { Checkpoints } from './checkpoints.js';
import type { Mark } from './mark.js';
import type { Unit } from './unit.js';

/** How often a waiter looks itself, where another process moves the read models. */
const LOOK_MS = 100;

export class Waiting {
  constructor(
    private readonly units: readonly Unit[],
    private readonly checkpoints: Checkpoints,
    /** Emits where this process has moved one. */
    private readonly moved: Observable<void>,
  ) {}

  /** @returns false when that takes longer than `timeoutMs`; at once when one is paused, stopped or made anew for a new version */
  async until(position: bigint, timeoutMs: number): Promise<boolean> {
    const end = performance.now() + timeoutMs;
    for (let left = timeoutMs; left > 0; left = end - performance.now()) {
      const behind = await this.behind(position);
      if (behind.length === 0) return true;
      if (behind.some((mark) => this.unitOf(mark)?.standsStill(mark))) return false;
      await firstValueFrom(merge(this.moved, timer(Math.min(left, LOOK_MS))));
    }
    return false;
  }

  /** By what is stored, unless what this process knows says so already: a crash of the database may have set that back. */
  private async behind(position: bigint): Promise<Mark[]> {
    const isBehind = ({ at }: Mark): boolean => (at?.position ?? -1n) < position;
    const own = this.units.flatMap(({ follower }) => follower.mark ?? []);
    const known = own.filter(isBehind);
    if (known.length > 0) return known;
    if (own.length === this.units.length && this.checkpoints.lease.alone) return [];
    return (await this.checkpoints.all()).filter((mark) => this.unitOf(mark) && isBehind(mark));
  }

  private unitOf({ name }: Mark): Unit | undefined {
    return this.units.find((unit) => unit.name === name);
  }
}
