/**
 * What lifts a stored event to the shape that the program knows now.
 *
 * A type's current version is the tag `@schemaVersie` at its type in `src/domain/<aggregate>/<aggregate>-events.ts` (1 where there is
 * none). Whoever raises it adds here, under the version that it was, the function to the next; stored events never change.
 */
type Data = Readonly<Record<string, unknown>>;

/** From the version that is its key to the next one. Pure; gets stored data that it must not change. */
export type Upcaster = (data: Data) => Data;

/** Type → version as stored → upcaster. */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, Upcaster>>>>;

/** Codes more: what was written before is as it was. A program that knows the version before stops at the new one by name. */
const unchanged: Upcaster = (data) => data;

export const UPCASTERS: Upcasters = {
  TekstGewist: { 1: unchanged },
};

/**
 * The data as version `to`, lifted one version at a time.
 * @throws Error where a step is missing: a mistake in this table, which a test finds before a user does
 */
export function upcast(
  data: object,
  [from, to]: readonly [from: number, to: number],
  upcasters: Upcasters[string] | undefined,
): object {
  let lifted = data as Data;
  for (let version = from; version < to; version += 1) {
    const step = upcasters?.[version];
    if (!step) throw new Error(`no upcaster from version ${version} to ${version + 1}`);
    lifted = step(lifted);
  }
  return lifted;
}
