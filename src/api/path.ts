/** What an address names: ids and years that can be looked up, or the problem with them. */
import { isUuid } from '../http/uuid.js';
import { badRequest, type Problem } from './problem.js';

const YEAR = /^(19|20|21)\d\d$/;

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
