import { nr } from '../support/namen.js';

export interface Proef {
  readonly naam: string;
  readonly velden: Readonly<Record<string, unknown>>;
  /** Under this label later commands find the revision and the commandId of this one. */
  readonly als?: string;
  /** Fills `revisie` with that of the command with this label. */
  readonly revisieVan?: string;
  /** Fills `commandId` with that of the command with this label. */
  readonly ongedaan?: string;
}

export const PROEFJAAR = 2024;
export const PROEFTRAJECT = nr(1);
export const PROEFBUUR = nr(2);
