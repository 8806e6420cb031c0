/** The roles that say who may do what; somebody may have several (docs/domain.md). */
export const ROLLEN = ['MEDEWERKER', 'COORDINATOR', 'STUURGROEPLID', 'BEHEERDER'] as const;

export type Rol = (typeof ROLLEN)[number];

/** By which door something came in; `SYSTEEM` is the program by itself. */
export type Deur = 'WEB' | 'API' | 'CLI' | 'IMPORT' | 'SYSTEEM';
