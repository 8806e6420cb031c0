/** What was made of rows, kept while no row changes: bounded, and emptied by whatever changes a row or erases a text. */
import type { ProjectionRunner } from './runner.js';

interface Kept {
  readonly made: Promise<unknown>;
  /** Known once it is made. */
  weight: number;
}

export class KeptByRows {
  /** How the rows stood for all that is kept. */
  private stand: string | undefined;
  private weight = 0;
  /** The oldest first. */
  private readonly entries = new Map<string, Kept>();

  /** @param most weight of all together; what weighs more by itself is not kept */
  constructor(
    private readonly runner: Pick<ProjectionRunner, 'stand' | 'moved'>,
    private readonly most: number,
  ) {
    // Not only at the next question: what was erased must not wait for that.
    runner.moved.subscribe(() => this.forget());
  }

  /** What was made under this name for the rows as they stand, or is being made; else it is made now, and again while rows cannot be told apart. */
  async get<T>(name: string, make: () => Promise<T>, weigh: (made: T) => number): Promise<T> {
    const stand = await this.runner.stand();
    if (stand === undefined) return make();
    if (stand !== this.stand) this.forget();
    this.stand = stand;
    const kept = this.entries.get(name) as { made: Promise<T> } | undefined;
    return kept ? kept.made : this.keep(name, make(), weigh);
  }

  /** Nothing of what was made stays, nor what is being made. */
  forget(): void {
    this.entries.clear();
    this.weight = 0;
    this.stand = undefined;
  }

  private async keep<T>(name: string, made: Promise<T>, weigh: (made: T) => number): Promise<T> {
    const kept: Kept = { made, weight: 0 };
    this.entries.set(name, kept);
    try {
      const answer = await made;
      if (this.entries.get(name) !== kept) return answer; // rows changed meanwhile
      kept.weight = weigh(answer);
      this.weight += kept.weight;
      if (kept.weight > this.most) this.drop(name, kept);
      this.makeRoom();
      return answer;
    } catch (error) {
      if (this.entries.get(name) === kept) this.entries.delete(name);
      throw error;
    }
  }

  private makeRoom(): void {
    for (const [name, kept] of this.entries) {
      if (this.weight <= this.most) return;
      if (kept.weight > 0) this.drop(name, kept); // what is still being made weighs nothing yet
    }
  }

  private drop(name: string, { weight }: Kept): void {
    this.entries.delete(name);
    this.weight -= weight;
  }
}
