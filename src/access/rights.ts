/**
 * Who may do what: the table of docs/domain.md, a row a name. The lists of commands, of questions, of routes and of what the
 * command line can do refer to these; what no role may is refused to all.
 */
import { ROLLEN, type Rol } from '../domain/rol.js';
import type { Asker } from './asker.js';

/** Log, plan and correct steps; texts and lessons; start, place, pause and finish a traject; undo of these. */
export const SCHRIJVEN: readonly Rol[] = ['MEDEWERKER', 'COORDINATOR'];
/** The outline of a year, its numbers and texts; reading a report in; opening a traject again. */
export const INRICHTEN: readonly Rol[] = ['COORDINATOR'];
/** Read everything but contact data. */
export const LEZEN: readonly Rol[] = ['MEDEWERKER', 'COORDINATOR', 'STUURGROEPLID'];
/** Download reports and lists. */
export const DOWNLOADEN: readonly Rol[] = [...LEZEN];
/** Health, read models, the log as a whole. */
export const BEHEREN: readonly Rol[] = ['BEHEERDER'];
/** Whoever has a role here at all. */
export const MET_EEN_ROL: readonly Rol[] = ROLLEN;

/** Whether one of his roles is among those that may. */
export const isAllowed = ({ rollen }: Pick<Asker, 'rollen'>, mag: readonly Rol[]): boolean =>
  rollen.some((rol) => mag.includes(rol));
