/** Stored text as HTML: the web pages and the report's HTML print it with the same component. */
import type { ComponentChildren, VNode } from 'preact';
import type { Block, Inline, ListItem, Marks, TextTree } from '../text/tree.js';
import { linkTarget } from './link-target.js';

const marked = (text: string, marks: Marks = {}): ComponentChildren => {
  let content: ComponentChildren = text;
  if (marks.superscript) content = <sup>{content}</sup>;
  if (marks.italic) content = <i>{content}</i>;
  if (marks.bold) content = <b>{content}</b>;
  return content;
};

const inline = (node: Inline): ComponentChildren => {
  switch (node.kind) {
    case 'text':
      return marked(node.text, node.marks);
    case 'break':
      return <br />;
    case 'link': {
      const href = linkTarget(node.url);
      const children = node.children.map(inline);
      return href === undefined ? children : <a href={href}>{children}</a>;
    }
  }
};

/** A lone paragraph stands in its item without `<p>`, so that a list reads tight. */
const itemContent = ({ children: [first, ...rest] }: ListItem): ComponentChildren => {
  if (first?.kind !== 'paragraph' || rest.some((block) => block.kind === 'paragraph')) {
    return <Tekst tree={first ? [first, ...rest] : []} />;
  }
  return [first.children.map(inline), <Tekst tree={rest} />];
};

/** One list item; an ordered one says its number as it was typed. */
export const TekstItem = (props: {
  item: ListItem;
  bron?: string;
  children?: ComponentChildren;
}): VNode => (
  <li value={props.item.number ?? undefined} data-bron={props.bron}>
    {itemContent(props.item)}
    {props.children}
  </li>
);

const block = (node: Block): VNode => {
  if (node.kind === 'paragraph') return <p>{node.children.map(inline)}</p>;
  const items = node.items.map((item) => <TekstItem item={item} />);
  return node.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
};

/** Paragraphs and lists of one text, without an element around them; nothing for an empty text. */
export const Tekst = ({ tree }: { tree: TextTree }): VNode => <>{tree.map(block)}</>;
