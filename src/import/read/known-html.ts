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

/** Markdown's own: `5\*3` is 5*3. */
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

const RAISED = /(?<![ \t])[ \t]*\^\{([^{}<>]+)\}/g;
const LINK = /\[([^[\]<>]+)\]\(((?:https?:\/\/|mailto:)[^\s()<>"]+)\)/gi;

const BOLD = /\*\*(?=[^\s*])([^*]*[^\s*])\*\*/g;
const BOLD_LINES = /(?<![\p{L}\p{N}_])__(?=[^\s_])([^_]*[^\s_])__(?![\p{L}\p{N}_])/gu;
const ITALIC = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu;
const ITALIC_LINES = /(?<![\p{L}\p{N}_/])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu;

/** An address in a tag may hold a `_` or `*`: only what stands between tags has emphasis. */
const emphasised = (html: string): string =>
  html
    .split(/(<[^<>]*>)/)
    .map((piece) =>
      piece.startsWith('<')
        ? piece
        : piece
            .replace(BOLD, '<b>$1</b>')
            .replace(BOLD_LINES, '<b>$1</b>')
            .replace(ITALIC, '<i>$1</i>')
            .replace(ITALIC_LINES, '<i>$1</i>'),
    )
    .join('');

/**
 * HTML that a parser reads as the report meant it: a `<` or `&` that begins nothing known is text, `2 ^{de}` is raised,
 * a Markdown link is a link, its emphasis is emphasis and what it escapes is itself.
 */
export const knownHtml = (source: string): string => emphasised(asHtml(source));

const asHtml = (source: string): string =>
  source
    .replace(ESCAPED, (_, sign: string) => `&#${String(sign.codePointAt(0))};`)
    .replace(OTHER_AMPERSAND, '&amp;')
    .replace(OTHER_LESS_THAN, '&lt;')
    .replace(RAISED, '<sup>$1</sup>')
    .replace(LINK, '<a href="$2">$1</a>');
