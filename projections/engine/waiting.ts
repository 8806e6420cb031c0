/** Waits until read models follow from the log up to a place. */
import { firstValueFrom, merge, timer, type Observable } from 'rxjs';
import type { Checkpoints } from './checkpoints.js';
import type { StoredCheckpoint } from './stored-checkpoint.js';
import type { Unit } from './unit.js';

/** How often a waiter looks itself, where another process moves the read models. */
const LOOK_MS = 100;
const SLOT_MS = 5000;

export class Waiting {
  /** What was made once stays made: a rebuild leaves the rows until it has others. */
  private readonly made = new Set<string>();

  constructor(
    private readonly units: readonly Unit[],
    private readonly checkpoints: Checkpoints,
    /** Emits where this process has moved one. */
    private readonly moved: Observable<void>,
  ) {}

  /**
   * @param names whom it waits for; the others may be anywhere
   * @returns false when that takes longer than `timeoutMs`; at once when one is paused, stopped or made anew for a new version
   */
  async until(position: bigint, names: readonly string[], timeoutMs: number): Promise<boolean> {
    const units = this.units.filter(({ name }) => names.includes(name));
    const end = performance.now() + timeoutMs;
    for (let left = timeoutMs; left > 0; left = end - performance.now()) {
      const behind = await this.behind(units, position);
      if (behind.length === 0) return true;
      if (behind.some((checkpoint) => this.unitOf(checkpoint).standsStill(checkpoint)))
        return false;
      await firstValueFrom(merge(this.moved, timer(Math.min(left, LOOK_MS))));
    }
    return false;
  }

  /** Which of these have no rows of the program's own version yet: whoever reads them reads nothing. */
  async unmade(names: readonly string[]): Promise<string[]> {
    const units = this.units.filter(({ name }) => names.includes(name) && !this.made.has(name));
    if (units.length === 0) return [];
    const checkpoints = await this.storedOf(units);
    for (const checkpoint of checkpoints)
      if (this.unitOf(checkpoint).isMade(checkpoint)) this.made.add(checkpoint.name);
    return units.map(({ name }) => name).filter((name) => !this.made.has(name));
  }

  /** Whether one of these stands before an event that only a newer program can read. */
  isLeftToNewer(names: readonly string[]): boolean {
    return this.units.some(
      ({ name, follower }) => names.includes(name) && follower.newer.isAwaited,
    );
  }

  /** All checkpoints as a text. Where another process may change rows beside them, such as a replay, no longer than some seconds the same. */
  async stand(): Promise<string> {
    const slot = this.checkpoints.lease.alone ? 0 : Math.floor(performance.now() / SLOT_MS);
    const stored = (await this.storedOf(this.units)).map((each) =>
      [
        each.name,
        each.version,
        each.at?.position,
        each.eventsApplied,
        each.epoch,
        each.status,
      ].join(),
    );
    return [slot, ...stored].join(' ');
  }

  /** By what is stored, unless what this process knows says so already: a crash of the database may have set that back. */
  private async behind(units: readonly Unit[], position: bigint): Promise<StoredCheckpoint[]> {
    // Rows of another version stand where they stood, and nobody reads them any more.
    const isBehind = (stored: StoredCheckpoint): boolean =>
      (stored.at?.position ?? -1n) < position || !this.unitOf(stored).isMade(stored);
    const known = units.flatMap(({ follower }) => follower.checkpoint ?? []).filter(isBehind);
    return known.length > 0 ? known : (await this.storedOf(units)).filter(isBehind);
  }

  private async storedOf(units: readonly Unit[]): Promise<StoredCheckpoint[]> {
    const own = units.flatMap(({ follower }) => follower.checkpoint ?? []);
    if (own.length === units.length && this.checkpoints.lease.alone) return own;
    const names = units.map(({ name }) => name);
    return (await this.checkpoints.all()).filter(({ name }) => names.includes(name));
  }

  private unitOf({ name }: StoredCheckpoint): Unit {
    return this.units.find((unit) => unit.name === name)!;
  }
}
