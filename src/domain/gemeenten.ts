/**
 * Which NIS codes are of a municipality, as Statbel publishes them (REFNIS, open data): all that existed on or after 1 January
 * 1977, those that were merged away since among them, so that what was written about one stays right. Codes of provinces and
 * arrondissementen are none. `nis-codes.json` holds them by arrondissement; a merger to come adds its codes and removes none.
 */
import NIS from './nis-codes.json' with { type: 'json' };

const CODES = new Set(
  Object.entries(NIS.gemeenten).flatMap(([arrondissement, rest]) =>
    rest.split(' ').map((cijfers) => `${arrondissement}${cijfers}`),
  ),
);

export const isGemeente = (code: string): boolean => CODES.has(code);
