/** More than any command holds, by far: what is larger is refused before anything walks through it. */
const MOST_VALUES = 2000;
const DEEPEST = 10;

/** Whether these fields, with all that is in them, are too many or lie too deep. Takes no longer than the limit, whatever is sent. */
export function isTooBig(velden: object): boolean {
  let values = 0;
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: velden, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > DEEPEST) return true;
    const names = Array.isArray(value) ? value.keys() : Object.keys(value);
    for (const name of names) {
      values += 1;
      if (values > MOST_VALUES) return true;
      waiting.push({ value: (value as Record<string, unknown>)[name], depth: depth + 1 });
    }
  }
  return false;
}
