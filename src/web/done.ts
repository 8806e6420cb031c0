/** An address that says what was just done there: the page then tells it, and lets it be undone. */

const SOMEWHERE = 'http://trajectboek.invalid';

/** @param anchor id of the element that was changed: the page comes back there */
export function withDone(address: string, commandId: string, anchor?: string): string {
  const { pathname, searchParams, hash } = new URL(address, SOMEWHERE);
  searchParams.set('gedaan', commandId);
  return `${pathname}?${searchParams.toString()}${anchor ? `#${anchor}` : hash}`;
}

export function withoutDone(address: string): string {
  const { pathname, searchParams } = new URL(address, SOMEWHERE);
  searchParams.delete('gedaan');
  return searchParams.size ? `${pathname}?${searchParams.toString()}` : pathname;
}
