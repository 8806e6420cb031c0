import type { Asker } from '../../src/access/asker.js';
import type { Actor } from '../../src/domain/aggregate.js';
import { ROLLEN } from '../../src/domain/rol.js';

/** A UUID that a reader can tell from another. */
export const nr = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The id of the nth command (from 1) of what was given. */
export const opdracht = (n: number): string => nr(900_000 + n);

export const MIRA = nr(70);
export const JOPPE = nr(71);
export const ACTOR: Actor = { id: MIRA, soort: 'mens' };
/** Who may do everything, and sends JSON. */
export const vragerMet = (actor: Actor): Asker => ({ actor, rollen: ROLLEN, deur: 'API' });
export const VRAGER = vragerMet(ACTOR);

export const JAAR = 2031;
export const MOESTUIN = nr(1);
export const REPAIRCAFE = nr(2);
export const NOORD = nr(11);
export const ZUID = nr(12);
export const KENNISMAKING = nr(21);
export const PLANTDAG = nr(22);
export const OOGSTFEEST = nr(23);
export const TERUGBLIK = nr(24);
export const INLEIDING = nr(31);
export const SLOT = nr(32);
export const LES = nr(41);
export const LINK = nr(42);
export const RESULTAAT = nr(43);
export const BUNDEL = nr(44);
export const NIEUW = nr(99);

export const SD_BUURT = nr(51);
export const SD_WERK = nr(52);
export const HOOFDSTUK = nr(53);
export const RUBRIEK_A = nr(54);
export const RUBRIEK_B = nr(55);
export const RUBRIEK_C = nr(56);
export const RUBRIEK_D = nr(57);
export const VOORWOORD = nr(58);
