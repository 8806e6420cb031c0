/** What stands together under one name. */
export interface Group<T> {
  readonly naam: string;
  readonly items: readonly T[];
}

/** Items that follow each other and have the same name are one group; their order stays. */
export function inGroups<T>(items: readonly T[], naamVan: (item: T) => string): Group<T>[] {
  const groepen: { naam: string; items: T[] }[] = [];
  for (const item of items) {
    const naam = naamVan(item);
    const laatste = groepen.at(-1);
    if (laatste?.naam === naam) laatste.items.push(item);
    else groepen.push({ naam, items: [item] });
  }
  return groepen;
}
