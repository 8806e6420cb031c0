/** Where a person's words stand in an event's data, as a tree that is walked together with the data. */

/** Field name → what stands below it; `*` = each item of a list. A leaf is a text. */
export interface TextFields {
  readonly isText: boolean;
  readonly below: ReadonlyMap<string, TextFields>;
  /** Where a part can stand: the fields of its kind, by its `soort`. One kind's text has the name of another's code. */
  readonly ofKind?: ReadonlyMap<string, TextFields>;
}

interface Growing {
  isText: boolean;
  readonly below: Map<string, Growing>;
  ofKind?: ReadonlyMap<string, TextFields>;
}

/**
 * @param pointers JSON pointers in which a segment `*` means each item of a list
 * @param kinds of part, each with the pointers of its own: what an undo puts back is walked by these
 */
export function textFields(
  pointers: readonly string[],
  kinds: Readonly<Record<string, readonly string[]>> = {},
): TextFields {
  const root: Growing = { isText: false, below: new Map() };
  for (const pointer of pointers) {
    let at = root;
    for (const segment of pointer.split('/').slice(1)) {
      const next = at.below.get(segment) ?? { isText: false, below: new Map<string, Growing>() };
      at.below.set(segment, next);
      at = next;
    }
    at.isText = true;
  }
  const part = root.below.get('onderdelen')?.below.get('*')?.below.get('was');
  if (part)
    part.ofKind = new Map(
      Object.entries(kinds).map(([soort, own]) => [soort, textFields(own)] as const),
    );
  return root;
}

/** Gets a text and its JSON pointer, list indexes in it. */
export type ReplaceText = (text: string, pointer: string) => string;

/** The value with each text replaced; what holds none is the very same object. */
export function mapTexts(
  value: unknown,
  fields: TextFields,
  replace: ReplaceText,
  pointer = '',
): unknown {
  if (fields.isText && typeof value === 'string') return replace(value, pointer);
  if (typeof value !== 'object' || value === null || fields.below.size === 0) return value;
  if (Array.isArray(value)) return mapItems(value, fields.below.get('*'), replace, pointer);
  const record = value as Readonly<Record<string, unknown>>;
  const own = fields.ofKind?.get(String(record['soort'])) ?? fields;
  return mapFields(record, own, replace, pointer);
}

const mapItems = (
  items: readonly unknown[],
  each: TextFields | undefined,
  replace: ReplaceText,
  pointer: string,
): unknown =>
  each ? items.map((item, nr) => mapTexts(item, each, replace, `${pointer}/${String(nr)}`)) : items;

function mapFields(
  value: Readonly<Record<string, unknown>>,
  { below }: TextFields,
  replace: ReplaceText,
  pointer: string,
): unknown {
  let copy: Record<string, unknown> | undefined;
  for (const [name, field] of below) {
    if (!Object.hasOwn(value, name)) continue;
    const after = mapTexts(value[name], field, replace, `${pointer}/${name}`);
    if (after !== value[name]) (copy ??= { ...value })[name] = after;
  }
  return copy ?? value;
}
