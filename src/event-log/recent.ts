/** What was set last, by name, together no heavier than it may be. */
export class Recent<V> {
  /** Least recently set first. */
  private readonly entries = new Map<string, V>();
  private total = 0;

  constructor(private readonly weightOf: (value: V) => number) {}

  /** Of all that is there. */
  get weight(): number {
    return this.total;
  }

  get(name: string): V | undefined {
    return this.entries.get(name);
  }

  set(name: string, value: V): void {
    this.delete(name);
    this.entries.set(name, value);
    this.total += this.weightOf(value);
  }

  /** @returns what was there */
  delete(name: string): V | undefined {
    const value = this.entries.get(name);
    if (value === undefined) return undefined;
    this.entries.delete(name);
    this.total -= this.weightOf(value);
    return value;
  }

  /** Takes out the least recent until the rest weighs no more than this. */
  trim(most: number): [name: string, value: V][] {
    const out: [string, V][] = [];
    for (const entry of this.entries) {
      if (this.total <= most) break;
      this.delete(entry[0]);
      out.push(entry);
    }
    return out;
  }

  clear(): void {
    this.entries.clear();
    this.total = 0;
  }
}
