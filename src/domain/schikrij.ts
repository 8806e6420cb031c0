/** The list that `schik` fills: in pieces, so that a place among n items is found and taken in about √n steps. */
import type { Dag } from './dag.js';

export interface Geplaatst {
  readonly id: string;
  /** The item that it follows; null = first; undefined = nobody said, the date decides. */
  readonly na?: string | null;
  /** When it got its place: later ones stand nearer to what they follow. */
  readonly volgnr: number;
  /** First day that it can have happened, where it has one. */
  readonly van?: Dag | null;
}

/** Consecutive items, with what tells whether a place may be among them. */
interface Stuk<T> {
  items: T[];
  /** The earliest of their days. */
  vroegste: Dag | undefined;
  /** One of them has a day, or goes by its date: a dated item may stand before it. */
  opDatum: boolean;
}

/** Twice this many items are two pieces. */
const STUK = 128;

const gaatOpDatum = ({ van, na }: Geplaatst): boolean => Boolean(van) || na === undefined;

export class Schikrij<T extends Geplaatst> {
  private readonly stukken: Stuk<T>[] = [{ items: [], vroegste: undefined, opDatum: false }];
  private readonly stukVan = new Map<string, Stuk<T>>();

  heeft({ id }: Geplaatst): boolean {
    return this.stukVan.has(id);
  }

  vooraan(item: T): void {
    this.zet(this.stukken[0]!, 0, item);
  }

  /** @param voorganger stands in the list */
  achter(voorganger: T, item: T): void {
    const stuk = this.stukVan.get(voorganger.id)!;
    this.zet(stuk, stuk.items.indexOf(voorganger) + 1, item);
  }

  achteraan(item: T): void {
    const laatste = this.stukken.at(-1)!;
    this.zet(laatste, laatste.items.length, item);
  }

  /** After the last item whose day is not later, or else before the first that has a day or goes by its date. */
  opDag(van: Dag, item: T): void {
    const tot = (dag: Dag | null | undefined): boolean => Boolean(dag) && dag! <= van;
    const voor = this.stukken.findLast(({ vroegste }) => tot(vroegste));
    if (voor) {
      this.zet(voor, voor.items.findLastIndex((ander) => tot(ander.van)) + 1, item);
      return;
    }
    const na = this.stukken.find(({ opDatum }) => opDatum);
    if (na) this.zet(na, na.items.findIndex(gaatOpDatum), item);
    else this.achteraan(item);
  }

  alle(): T[] {
    return this.stukken.flatMap(({ items }) => items);
  }

  private zet(stuk: Stuk<T>, plek: number, item: T): void {
    stuk.items.splice(plek, 0, item);
    this.telMee(stuk, item);
    if (stuk.items.length < 2 * STUK) return;
    const tweede: Stuk<T> = { items: stuk.items.splice(STUK), vroegste: undefined, opDatum: false };
    this.stukken.splice(this.stukken.indexOf(stuk) + 1, 0, tweede);
    Object.assign(stuk, { vroegste: undefined, opDatum: false });
    for (const deel of [stuk, tweede]) for (const een of deel.items) this.telMee(deel, een);
  }

  private telMee(stuk: Stuk<T>, item: T): void {
    this.stukVan.set(item.id, stuk);
    stuk.opDatum ||= gaatOpDatum(item);
    if (item.van && (!stuk.vroegste || item.van < stuk.vroegste)) stuk.vroegste = item.van;
  }
}
