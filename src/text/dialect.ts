/**
 * The dialect as rules for markdown-it: its `zero` preset, lists of two levels, line breaks, escapes, entities, and
 * three small rules of our own.
 *
 * Markdown's own emphasis is left out because it does not survive a round trip (`**a*****a**a*` reads otherwise than it
 * was written); a mark that simply goes on and off does. Its own link rule would swallow a title and rewrite addresses.
 */
import MarkdownIt, { type ParserBlock, type ParserInline } from 'markdown-it';

import { isAllowedUrl } from './url.js';

type BlockRule = Parameters<ParserBlock['ruler']['at']>[1];
type InlineRule = Parameters<ParserInline['ruler']['at']>[1];

/** markdown-it counts a list and its item as a level each: this is inside an item of a list in a list. */
const INSIDE_SECOND_LIST = 4;

const isSpaceOrEdge = (character: string): boolean => /^[ \n]?$/.test(character);

/** `*`, `**`, `***` and `^` become tokens of type 'mark'; which of them pair is decided over the whole paragraph. */
const mark: InlineRule = (state, silent) => {
  const [run] = /^(?:\*+|\^+)/.exec(state.src.slice(state.pos, state.posMax)) ?? [];
  if (!run) return false;
  const isKnown = run.length <= (run.startsWith('*') ? 3 : 1);
  const before = state.src.charAt(state.pos - 1);
  const after = state.src.charAt(state.pos + run.length);
  if (!silent) {
    if (isKnown && !(isSpaceOrEdge(before) && isSpaceOrEdge(after)))
      state.push('mark', '', 0).content = run;
    else state.pending += run;
  }
  state.pos += run.length;
  return true;
};

/** `[words](address)`; with any other address, or with a title, the characters stay as they are. */
const link: InlineRule = (state, silent) => {
  const { src, pos, md } = state;
  if (src[pos] !== '[') return false;
  const labelEnd = md.helpers.parseLinkLabel(state, pos, true);
  if (labelEnd < 0 || src[labelEnd + 1] !== '(') return false;
  const address = md.helpers.parseLinkDestination(src, labelEnd + 2, state.posMax);
  if (!address.ok || src[address.pos] !== ')' || !isAllowedUrl(address.str)) return false;
  if (!silent) {
    const end = state.posMax;
    state.pos = pos + 1;
    state.posMax = labelEnd;
    state.push('link_open', 'a', 1).content = address.str;
    md.inline.tokenize(state);
    state.push('link_close', 'a', -1);
    state.posMax = end;
  }
  state.pos = address.pos + 1;
  return true;
};

/** Below the second level a list mark is text, one paragraph a line. */
const deeperItem: BlockRule = (state, startLine, _endLine, silent) => {
  if (silent || state.level < INSIDE_SECOND_LIST) return false;
  const line = state
    .getLines(startLine, startLine + 1, state.blkIndent, false)
    .replace(/^[ \t]+/, '');
  if (!/^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/.test(line)) return false;
  state.line = startLine + 1;
  state.push('paragraph_open', 'p', 1);
  Object.assign(state.push('inline', '', 0), { content: line, children: [] });
  state.push('paragraph_close', 'p', -1);
  return true;
};

/** Makes tokens of stored text; never renders. */
export const dialect = new MarkdownIt('zero').enable(['list', 'escape', 'entity', 'newline']);
dialect.block.ruler.before('list', 'deeper_item', deeperItem);
dialect.inline.ruler.push('mark', mark);
dialect.inline.ruler.push('bare_link', link);
