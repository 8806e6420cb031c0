/** Which items stand in one tree of a procesverloop, while trees are grafted onto each other. */
import type { Bomen, Geplaatst } from '../schikking.js';

interface Tak extends Geplaatst {
  readonly vast: boolean;
}

export class Stammen<T extends Tak> {
  private readonly ouder = new Map<string, string>();
  /** Where an item stands, and where what somebody put behind it ends, reading the trees from the top. */
  private readonly begin = new Map<string, number>();
  private readonly eind = new Map<string, number>();

  constructor({ volgers, wortels }: Bomen<T>) {
    // What is first hangs on nothing: on a name that no item has.
    for (const [aan, items] of volgers)
      for (const { id } of items) this.ouder.set(id, aan ?? EERST);
    const toppen = [...wortels, ...(volgers.get(null) ?? [])];
    // The list grows while it is walked: a text that was taken over goes on below what somebody put there.
    for (const top of toppen) this.tel(top, volgers, toppen);
  }

  /** The root of its tree; the path is shortened on the way, so that long rows take no longer. */
  van(item: T): string {
    let stam = item.id;
    for (let op = this.ouder.get(stam); op !== undefined; op = this.ouder.get(stam)) stam = op;
    for (let id = item.id; id !== stam;) {
      const op = this.ouder.get(id)!;
      this.ouder.set(id, stam);
      id = op;
    }
    return stam;
  }

  /** From here on the tree of which `item` is the root stands in that of `op`. */
  ent(item: T, op: T): void {
    this.ouder.set(item.id, op.id);
  }

  /** Whether somebody put it behind the other one, or behind what follows that. */
  volgt(item: T, ander: T): boolean {
    const plek = this.begin.get(item.id)!;
    return plek > this.begin.get(ander.id)! && plek < this.eind.get(ander.id)!;
  }

  private tel(top: T, volgers: Bomen<T>['volgers'], toppen: T[]): void {
    const wacht: (T | string)[] = [top];
    for (let item = wacht.pop(); item !== undefined; item = wacht.pop()) {
      if (typeof item === 'string') {
        this.eind.set(item, this.begin.size);
        continue;
      }
      this.begin.set(item.id, this.begin.size);
      wacht.push(item.id);
      for (const volger of volgers.get(item.id) ?? []) (volger.vast ? toppen : wacht).push(volger);
    }
  }
}

const EERST = '';
