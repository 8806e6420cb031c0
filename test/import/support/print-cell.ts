/**
 * A tree as a converter writes it in a table: HTML with its habits, such as lists without items or ends.
 */
import { plainText } from '../../../src/text/plain.js';
import type { Block, Inline, List, ListItem, TextTree } from '../../../src/text/tree.js';
import type { Dice } from './dice.js';

/** The HTML of a cell. Lists are closed all or none, as converters do. */
export const printCell = (tree: TextTree, dice: Dice): string => {
  const [first] = tree;
  if (tree.length === 1 && first?.kind === 'paragraph' && dice.roll(2) === 0)
    return printInlines(first.children, dice);
  const closed = tree.some(hasNested) || dice.roll(2) === 0;
  return tree.map((block) => printBlock(block, closed, dice)).join(dice.pick(' ', ''));
};

export const printInlines = (children: readonly Inline[], dice: Dice): string =>
  children.map((inline) => printInline(inline, dice)).join('');

const printInline = (inline: Inline, dice: Dice): string => {
  if (inline.kind === 'break') return dice.pick('<br>', '<br/>', '<br />', ' <br> ');
  if (inline.kind === 'link') {
    const words = printInlines(inline.children, dice);
    return dice.pick(`<a href="${inline.url}">${words}</a>`, `[${words}](${inline.url})`);
  }
  const { text, marks } = inline;
  if (marks?.italic) return dice.pick(`<i>${text}</i>`, `<em>${text}</em>`);
  if (marks?.bold) return dice.pick(`<b>${text}</b>`, `<strong>${text}</strong>`, boldOf(text));
  if (marks?.superscript) return dice.pick(`<sup>${text}</sup>`, `^{${text}}`, ` ^{${text}}`);
  return text;
};

/** Markdown's own emphasis, where a text has no asterisk of its own. */
const boldOf = (text: string): string =>
  /^[^\s*](?:[^*]*[^\s*])?$/u.test(text) ? `**${text}**` : `<b>${text}</b>`;

const hasNested = (block: Block): boolean =>
  block.kind === 'list' && block.items.some(({ children }) => children.length > 1);

const printBlock = (block: Block, closed: boolean, dice: Dice): string => {
  if (block.kind === 'paragraph') return `<p>${printInlines(block.children, dice)}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  const style = dice.pick('', ' style="list-style-type: none"');
  const inside = looseItems(block, dice) ?? tagged(block.items, closed, dice);
  const start = block.items[0]?.number ?? 1;
  const from = block.ordered && start !== 1 ? ` start="${String(start)}"` : '';
  return `<${tag}${style}${from}>${inside}${closed ? `</${tag}>` : ''}`;
};

const tagged = (items: readonly ListItem[], closed: boolean, dice: Dice): string =>
  items
    .map(({ number, children }, at) => {
      const before = items[at - 1]?.number ?? null;
      const isTwice = number !== null && number === before;
      const inside = children.map((block) =>
        block.kind === 'list'
          ? printBlock(block, closed, dice)
          : printInlines(block.children, dice),
      );
      return `<li${isTwice ? ` value="${String(number)}"` : ''}>${inside.join(' ')}${closed ? '</li>' : ''}`;
    })
    .join('');

/** Items behind each other with their marks, where that can be read back; undefined where it cannot. */
const looseItems = (list: List, dice: Dice): string | undefined => {
  if (hasNested(list) || dice.roll(3) === 0) return undefined;
  const items = list.items.map(({ children }) => plainText(children));
  if (list.ordered) return numberedItems(list, items);
  const style = dice.pick('•', '- ', 'glued', '-');
  if (style === '•') return items.map((words) => ` • ${words}`).join('');
  if (items.some((words) => /(^|\s)[-–]|[-–](\s|$)/.test(words))) return undefined;
  if (style === '- ') return items.map((words) => ` - ${words}`).join('');
  if (items.includes('') || items.length < 2) return undefined;
  return style === '-' ? items.map((words) => ` -${words}`).join('') : `- ${items.join('- ')}`;
};

const numberedItems = (list: List, items: readonly string[]): string | undefined =>
  items.some((words) => /\d[.)]/.test(words))
    ? undefined
    : items.map((words, at) => ` ${String(list.items[at]!.number)}. ${words}`).join('');
