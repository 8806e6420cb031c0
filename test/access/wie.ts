import { ROLLEN, type Rol } from '../../src/domain/rol.js';

/** Who has one role alone, and who has none, each with a name for a test. */
export const WIE: readonly (readonly [naam: string, rollen: readonly Rol[]])[] = [
  ...ROLLEN.map((rol) => [rol, [rol]] as const),
  ['zonder rol', []],
];

export const mag = (rollen: readonly Rol[], lijst: readonly Rol[]): boolean =>
  rollen.some((rol) => lijst.includes(rol));
