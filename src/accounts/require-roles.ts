import { ROLLEN, type Rol } from '../domain/rol.js';
import { AccountRefused } from './account-refused.js';

/**
 * The roles that somebody named, by their codes in whatever letters; each once, in the order of `ROLLEN`.
 * @throws AccountRefused where one is no role, or none is named
 */
export function requireRoles(given: readonly string[]): readonly Rol[] {
  const codes = given.map((code) => code.trim().toUpperCase()).filter((code) => code !== '');
  if (codes.some((code) => !ROLLEN.some((rol) => rol === code)))
    throw new AccountRefused('ROL_ONBEKEND');
  if (codes.length === 0) throw new AccountRefused('GEEN_ROL');
  return ROLLEN.filter((rol) => codes.includes(rol));
}
