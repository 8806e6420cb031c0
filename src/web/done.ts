/** An address that says what was just done there: the page then tells it, and lets it be undone. */
import { EMPTY } from './form/unsaved.js';

const SOMEWHERE = 'http://trajectboek.invalid';
/** In the address: the command that was carried out, or the draft that was thrown away. */
export const DONE = 'gedaan';
export const THROWN_AWAY = 'weggegooid';

/** @param anchor id of the element that was changed: the page comes back there */
export function withDone(address: string, commandId: string, anchor?: string): string {
  const { pathname, searchParams, hash } = new URL(address, SOMEWHERE);
  searchParams.set(DONE, commandId);
  return `${pathname}?${searchParams.toString()}${anchor ? `#${anchor}` : hash}`;
}

/** The same page, which says that this draft is gone and can still be taken back. */
export function withThrownAway(address: string, draft: string): string {
  const { pathname, searchParams } = new URL(withoutDone(address), SOMEWHERE);
  searchParams.set(THROWN_AWAY, draft);
  return `${pathname}?${searchParams.toString()}`;
}

/** Without a word of what was done, nor of a form that was to be empty. */
export function withoutDone(address: string): string {
  const { pathname, searchParams } = new URL(address, SOMEWHERE);
  for (const name of [DONE, THROWN_AWAY, EMPTY]) searchParams.delete(name);
  return searchParams.size ? `${pathname}?${searchParams.toString()}` : pathname;
}
