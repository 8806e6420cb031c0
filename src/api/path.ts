/** What an address names: ids and years that can be looked up, or the problem with them. */
import { badRequest, type Problem } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const YEAR = /^(19|20|21)\d\d$/;

export const isUuid = (text: string): boolean => UUID.test(text);

export interface Path {
  readonly id?: string;
  readonly jaar?: string;
}

/** Undefined where all that is named can be looked up. */
export function wrongPath({ id, jaar }: Path): Problem | undefined {
  if (id !== undefined && !isUuid(id)) return badRequest('id-ongeldig', 'Een id is een UUID.');
  if (jaar === undefined || YEAR.test(jaar)) return undefined;
  return badRequest('jaar-ongeldig', 'Schrijf het jaar met vier cijfers, zoals 2022.');
}
