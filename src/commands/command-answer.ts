import type { Rol } from '../domain/rol.js';
import type { Uuid } from '../domain/dag.js';
import type { Weigering } from '../domain/weigering.js';

/** A field that does not hold what it may hold. `code` is class-validator's constraint or our own; wording says it in Dutch. */
export interface InputFault {
  /** Path: 'wanneer', 'volgende.type', 'blokken.0.tekst' */
  readonly veld: string;
  readonly code: string;
  /** The words around a character that cannot be read, with ▯ in its place; only of 'stuurtekens'. */
  readonly bij?: string;
}

/** What became of a command. Only an infrastructure error is thrown. */
export type CommandAnswer =
  | {
      /** `dubbel`: this very command had been registered before. */
      readonly uitkomst: 'vastgelegd' | 'dubbel';
      readonly stroom: string;
      readonly commandId: Uuid;
      readonly revisie: number;
      /** Position in the log: what a page waits for before it shows the change. */
      readonly positie: bigint;
    }
  /** Only who has one of these roles may send this. */
  | { readonly uitkomst: 'niet-toegestaan'; readonly mag: readonly Rol[] }
  | { readonly uitkomst: 'geweigerd'; readonly weigering: Weigering }
  | { readonly uitkomst: 'ongeldig'; readonly fouten: readonly InputFault[] }
  /** The commandId was used before for another command. */
  | { readonly uitkomst: 'hergebruikt'; readonly commandId: Uuid };
