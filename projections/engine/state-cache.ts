/** Folded states of the streams that were touched last, bounded by how many events they were folded from. */
import type { ReadRow } from '../projection.js';

export interface Folded<S> {
  readonly state: S;
  /** The last event in it. */
  readonly revision: number;
  readonly rows: readonly ReadRow[];
}

export class StateCache<S> {
  /** Least recently used first. */
  private readonly entries = new Map<string, Folded<S>>();
  private weight = 0;

  constructor(private readonly mostEvents: number) {}

  get(streamId: string): Folded<S> | undefined {
    return this.entries.get(streamId);
  }

  set(streamId: string, folded: Folded<S>): void {
    this.delete(streamId);
    this.entries.set(streamId, folded);
    this.weight += weightOf(folded);
    for (const [oldest] of this.entries) {
      if (this.weight <= this.mostEvents) break;
      this.delete(oldest);
    }
  }

  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }

  private delete(streamId: string): void {
    const entry = this.entries.get(streamId);
    if (!entry) return;
    this.entries.delete(streamId);
    this.weight -= weightOf(entry);
  }
}

const weightOf = ({ revision }: Folded<unknown>): number => revision + 1;
