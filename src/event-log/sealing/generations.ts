/** Which key of a part is the one to seal with: a new one each time that the part was erased. */
import type { Erasure } from './erasures.js';

/** How often each part of a stream was erased. */
export class Generations {
  private readonly counts = new Map<string, number>();

  constructor(erasures: readonly Erasure[]) {
    for (const { deel } of erasures) this.skip(deel);
  }

  of(deel: string): number {
    return this.counts.get(deel) ?? 0;
  }

  skip(deel: string): void {
    this.counts.set(deel, this.of(deel) + 1);
  }
}
