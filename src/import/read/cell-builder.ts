/**
 * Builds the blocks of a cell from the tags and words of a converter that seldom closes its lists.
 */
import { marksOf, type Leaf, type Link, type Mark } from '../../text/leaves.js';
import type { Block, ListItem } from '../../text/tree.js';
import { isAllowedUrl } from '../../text/url.js';
import { leafText, sliceLeaves } from './leaf-text.js';
import { looseList, paragraphOrList } from './loose-list.js';

/** A list that is open: what stands in it before, after or instead of its items is cut at its marks. */
interface OpenList {
  readonly ordered: boolean;
  next: number;
  readonly items: ListItem[];
  loose: Leaf[];
  /** The item that is open. */
  item?: { number: number | null; readonly isNumberGiven: boolean; readonly blocks: Block[] };
  /** Set where the list's own marks say otherwise than its tag. */
  orderedByMarks?: boolean;
}

/** Where a word may be broken, and marks of no width, also where an entity names them: `&shy;`. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/gu;

/** A text shows two levels of lists; what a damaged file nests deeper than this goes on in the list where it stands. */
const DEEPEST = 20;

const hasWords = (leaves: readonly Leaf[]): boolean => /\S/.test(leafText(leaves));

export class CellBuilder {
  private readonly root: Block[] = [];
  private readonly lists: OpenList[] = [];
  private readonly depth = new Map<Mark, number>();
  private readonly doubts: string[] = [];
  private leaves: Leaf[] = [];
  private currentLink: Link | undefined;

  /** `closings`: how many lists the cell closes; a list that is never closed ends at the next paragraph. */
  constructor(private closings: number) {}

  words(printed: string): void {
    const text = printed.replace(UNSEEN, '');
    const marks = marksOf((mark) => (this.depth.get(mark) ?? 0) > 0);
    const link = this.currentLink;
    this.target().push({ kind: 'text', text, marks, ...(link && { link }) });
  }

  lineBreak(): void {
    this.target().push({ kind: 'break' });
  }

  mark(mark: Mark, step: 1 | -1): void {
    this.depth.set(mark, Math.max((this.depth.get(mark) ?? 0) + step, 0));
  }

  /** An address that no link may have is left out; the words stay. */
  link(url: string | undefined): void {
    this.currentLink = url !== undefined && isAllowedUrl(url) ? { url } : undefined;
  }

  paragraph(): void {
    while (this.lists.length > 0 && !(this.lists.at(-1)?.item && this.willBeClosed(0)))
      this.endList();
    this.flush();
  }

  paragraphEnd(): void {
    if (this.lists.length === 0 || this.lists.at(-1)?.item) this.flush();
  }

  openList(ordered: boolean, start: number): void {
    if (this.lists.length >= DEEPEST) return;
    while (this.lists.length > 0 && !this.willBeClosed(1)) this.endList();
    this.flush();
    this.cutLoose();
    this.lists.push({ ordered, next: start, items: [], loose: [] });
  }

  closeList(): void {
    this.closings -= 1;
    if (this.lists.length > 0) this.endList();
    else this.flush();
  }

  openItem(value: number): void {
    if (this.lists.length === 0) this.openList(false, 1);
    this.closeItem();
    this.cutLoose();
    const list = this.lists.at(-1)!;
    const number = list.ordered ? value || list.next : null;
    list.item = { number, isNumberGiven: !Number.isNaN(value), blocks: [] };
  }

  closeItem(): void {
    const list = this.lists.at(-1);
    if (!list?.item) return;
    this.flush();
    const { number, blocks } = list.item;
    delete list.item;
    list.next = (number ?? 0) + 1;
    list.items.push({ number, children: blocks });
  }

  finish(): { blocks: Block[]; doubts: string[] } {
    while (this.lists.length > 0) this.endList();
    this.flush();
    return { blocks: this.root, doubts: this.doubts };
  }

  private willBeClosed(more: number): boolean {
    return this.closings >= this.lists.length + more;
  }

  private target(): Leaf[] {
    const list = this.lists.at(-1);
    return list && !list.item ? list.loose : this.leaves;
  }

  private blocks(): Block[] {
    return this.lists.at(-1)?.item?.blocks ?? this.root;
  }

  private flush(): void {
    let { leaves } = this;
    this.leaves = [];
    if (!hasWords(leaves)) return;
    const list = this.lists.at(-1);
    if (list?.item?.blocks.length === 0) leaves = this.withoutMark(leaves, list);
    this.blocks().push(...paragraphOrList(leaves));
  }

  /** Converters write the mark of an item beside its tag: `<li>• fietsen`, `<li>3. Slot`. */
  private withoutMark(leaves: Leaf[], { ordered, item }: OpenList): Leaf[] {
    const mark =
      ordered && !item!.isNumberGiven ? /^\s*(\d{1,3})[.)](?:\s+|$)/ : /^\s*(?:[•▪●]\s*|-\s+)/;
    const text = leafText(leaves);
    const [found = '', digits] = mark.exec(text) ?? [];
    if (digits !== undefined) item!.number = Number(digits);
    return sliceLeaves(leaves, found.length, text.length);
  }

  /** What stood loose in the innermost list so far becomes its items. */
  private cutLoose(): void {
    const list = this.lists.at(-1);
    if (!list || list.item) return;
    const { loose } = list;
    list.loose = [];
    if (!hasWords(loose)) return;
    const cut = looseList(loose, list.ordered);
    list.orderedByMarks ??= cut.list.ordered;
    list.items.push(...cut.list.items);
    if (cut.doubtful !== undefined)
      this.doubts.push(
        `Een opsomming is geknipt bij elk streepje; het streepje voor "${cut.doubtful}" kan ook bij de zin horen.`,
      );
  }

  private endList(): void {
    this.closeItem();
    this.cutLoose();
    const { items, ordered, orderedByMarks } = this.lists.pop()!;
    if (items.length > 0) this.place({ kind: 'list', ordered: orderedByMarks ?? ordered, items });
  }

  /** A list within a list belongs to the item before it. */
  private place(block: Block): void {
    const outer = this.lists.at(-1);
    if (!outer) this.root.push(block);
    else if (outer.item) outer.item.blocks.push(block);
    else {
      const last = outer.items.pop() ?? { number: null, children: [] };
      outer.items.push({ ...last, children: [...last.children, block] });
    }
  }
}
