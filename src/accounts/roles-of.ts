/** The roles of an account, as every query of one reads them. */
import { ROLLEN, type Rol } from '../domain/rol.js';

/** SQL for the codes of its roles, as an array. @param account the column that names it: 'a.id' */
export const rolesOf = (account: string): string =>
  `array(select role from accounts.role r where r.account_id = ${account})`;

/** In the order of `ROLLEN`, in which everybody shows them. */
export const inOrder = (rollen: readonly Rol[]): Rol[] =>
  ROLLEN.filter((rol) => rollen.includes(rol));
