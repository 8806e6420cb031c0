/**
 * What a word processor leaves on the clipboard, in the dialect: its bullets and numbers with a tab become lists, its line
 * breaks line breaks. What was typed here stays as it was typed.
 */

/** Vertical tab and line separator: Word's Shift+Enter, and that of other programs. */
const BREAK = /[\v\u2028]/u;
const OF_ELSEWHERE = /[\t\v\u2028\u2029•‣◦▪▫●○■∙·\uf0b7\uf0a7\uf0d8\uf076–—]/u;

/** A sign that is nothing but a bullet; Word's own lie in the private use area (Symbol, Wingdings). */
const BULLET = /^\s*([•‣◦▪▫●○■∙·\uf0b7\uf0a7\uf0d8\uf076])\s*(?=\S)/u;
/** A sign that may also be text, or a number: only before a tab. */
const BEFORE_TAB = /^\s*([-–—o§Øv*]|(\d{1,9})[.)]) *\t\s*(?=\S)/u;
const DASH = /^\s*([–—])\s+(?=\S)/u;

interface Item {
  /** What tells the levels of a list apart: the sign itself, or '1' for all numbers. */
  readonly sort: string;
  /** '-' or '3.' */
  readonly mark: string;
  readonly words: string;
}

const itemIn = (line: string, isDashList: boolean): Item | undefined => {
  const found = BULLET.exec(line) ?? BEFORE_TAB.exec(line) ?? (isDashList ? DASH.exec(line) : null);
  if (!found) return undefined;
  const [all, sign, number] = found as unknown as [string, string, string?];
  const words = line.slice(all.length);
  return number === undefined
    ? { sort: sign, mark: '-', words }
    : { sort: '1', mark: `${number}.`, words };
};

interface Line {
  readonly text: string;
  /** It goes on after a line break within an item or a paragraph. */
  readonly goesOn: boolean;
}

const linesOf = (text: string): Line[] =>
  text
    .replaceAll('\u2029', '\n\n')
    .split('\n')
    .flatMap((line) => line.split(BREAK).map((piece, at) => ({ text: piece, goesOn: at > 0 })));

/** Stored text as it was meant; nothing is lost but signs that were bullets. Doing it again changes nothing. */
export const fromClipboard = (text: string): string => {
  if (!OF_ELSEWHERE.test(text)) return text;
  const lines = linesOf(text);
  const isDash = lines.map((line) => DASH.test(line.text));
  const out = new Printed();
  lines.forEach((line, at) => {
    // One dash may be a remark; two lines that begin with one are a list.
    const isDashList = isDash[at]! && [isDash[at - 1], isDash[at + 1]].includes(true);
    const item = itemIn(line.text, isDashList);
    if (item) out.item(item);
    else if (line.goesOn) out.goOn(plain(line.text));
    else out.line(plain(line.text));
  });
  return out.lines.join('\n');
};

/** What was printed, and the list that is open at its end. */
class Printed {
  readonly lines: string[] = [];
  #list: OpenList | undefined;

  item(item: Item): void {
    // Right under a line of text only '- ' and '1. ' begin a list.
    if (!this.#list && !['-', '1.'].includes(item.mark) && this.lines.at(-1)) this.lines.push('');
    this.#list = withItem(item, this.#list);
    this.lines.push(`${this.#list.before}${item.mark} ${plain(item.words)}`);
  }

  goOn(text: string): void {
    if (!this.#list) this.lines.push(text);
    else if (text.trim()) this.lines.push(this.#list.under + text.trim());
  }

  line(text: string): void {
    if (this.#list && text.trim()) this.lines.push('');
    this.#list = undefined;
    this.lines.push(text);
  }
}

interface OpenList {
  /** Of its first level. */
  readonly sort: string;
  /** What stands before an item of the second. */
  readonly indent: string;
  /** What stands before the last item, and before what goes on under its words. */
  readonly before: string;
  readonly under: string;
}

const withItem = ({ sort, mark }: Item, list: OpenList | undefined): OpenList => {
  const own = ' '.repeat(mark.length + 1);
  if (!list || list.sort === sort) return { sort, indent: own, before: '', under: own };
  return { ...list, before: list.indent, under: list.indent + own };
};

/** A tab within a line is a space; before it, it may say how deep an item stands. */
const plain = (line: string): string => line.replace(/(?<=\S)[ \t]*\t[ \t]*/gu, ' ');
