/**
 * The bit of HTML that a report's cells are written in; everything else between `<` and `>` is text.
 */

export const BLOCKS = new Set([
  'p',
  'div',
  'center',
  'blockquote',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
export const LISTS = new Set(['ul', 'ol']);
export const MARK_OF_TAG = new Map([
  ['i', 'italic'],
  ['em', 'italic'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['sup', 'superscript'],
] as const);

/** Tags that say nothing that a tree can hold: their words stay. */
const TRANSPARENT = ['u', 'sub', 'span', 'font', 'small', 'big', 's', 'del', 'ins', 'mark', 'code'];

const NAMES = [...BLOCKS, ...LISTS, ...MARK_OF_TAG.keys(), ...TRANSPARENT, 'br', 'li', 'a'].join(
  '|',
);
const ATTRIBUTE = String.raw`\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+)`;
const OTHER_LESS_THAN = new RegExp(String.raw`<(?!/?(?:${NAMES})(?:${ATTRIBUTE})*\s*/?>)`, 'gi');

/** An ampersand that begins no entity; browsers would still read `&copy` in an address as a sign. */
const OTHER_AMPERSAND = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)/gi;

const RAISED = /[ \t]*\^\{([^{}<>]+)\}/g;
const LINK = /\[([^[\]<>]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>"]+)\)/gi;

/**
 * HTML that a parser reads as the report meant it: a `<` or `&` that begins nothing known is text, `2 ^{de}` is raised
 * and a Markdown link is a link.
 */
export const knownHtml = (source: string): string =>
  source
    .replace(OTHER_AMPERSAND, '&amp;')
    .replace(OTHER_LESS_THAN, '&lt;')
    .replace(RAISED, '<sup>$1</sup>')
    .replace(LINK, '<a href="$2">$1</a>');
