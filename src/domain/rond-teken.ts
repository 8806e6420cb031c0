/** The words around a character that nobody can read, so that whoever pasted it finds it. */

import { UNREADABLE_IN_TEXT } from '../text/unreadable.js';

const ONLEESBAAR = new RegExp(`[${UNREADABLE_IN_TEXT}]`, 'gu');
/** Characters on each side; more than the few words that are shown. */
const NABIJ = 40;
const WOORDEN = 3;

/** 'kwam de buurt ▯ langs met'; undefined where every character can be read. A list's first one counts. */
export function rondTeken(waarde: unknown): string | undefined {
  if (Array.isArray(waarde)) return waarde.map(rondTeken).find((bij) => bij !== undefined);
  if (typeof waarde !== 'string') return undefined;
  const plaats = waarde.search(ONLEESBAAR);
  if (plaats < 0) return undefined;
  const voor = leesbaar(waarde.slice(Math.max(0, plaats - NABIJ), plaats));
  const na = leesbaar(waarde.slice(plaats, plaats + NABIJ));
  return `${voor.split(' ').slice(-WOORDEN).join(' ')}▯${na.split(' ').slice(0, WOORDEN).join(' ')}`.trim();
}

/** A cut through the middle of a sign leaves a half that cannot be read either. */
const leesbaar = (stuk: string): string => stuk.replace(ONLEESBAAR, '').replace(/\s+/gu, ' ');
