/** An undo holds whole parts, in the shape that they had then: what lifts them to the shape that they have now. */
import { deelVersie, type Lift, type TeruggezetDeel } from '../domain/deelsoort.js';

/** Kind of part → its lifts: the first from version 1 to 2, and so on. */
export type PartShapes = (soort: string) => readonly Lift[] | undefined;

/**
 * The data with every part in its current shape; data without parts as they are. Undefined where a part is of a version
 * that only a newer program knows.
 */
export function liftParts(data: object, shapes: PartShapes): object | undefined {
  // A file of somebody else may hold anything here.
  const onderdelen = (data as { onderdelen?: readonly TeruggezetDeel[] } | null)?.onderdelen;
  if (!Array.isArray(onderdelen)) return data;
  const lifted = (onderdelen as readonly TeruggezetDeel[]).map((deel) => liftPart(deel, shapes));
  return lifted.includes(undefined) ? undefined : { ...data, onderdelen: lifted };
}

/** What is no such part stays as it is: that is the schema's to refuse. */
function liftPart(deel: TeruggezetDeel, shapes: PartShapes): TeruggezetDeel | undefined {
  if (typeof deel?.was !== 'object' || !Number.isInteger(deel.deelVersie)) return deel;
  const eerder = shapes(deel.soort) ?? [];
  const versie = deelVersie({ eerder });
  if (deel.deelVersie === versie) return deel;
  if (deel.deelVersie > versie) return undefined;
  const was = deel.was as Parameters<Lift>[0] | null;
  const nu = was && eerder.slice(deel.deelVersie - 1).reduce((vorm, lift) => lift(vorm), was);
  return { ...deel, deelVersie: versie, was: nu };
}
