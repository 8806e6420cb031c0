import { EenVan, Id, Regel } from './invoer.js';

/** Undo of one command in one stream; each aggregate decides for itself what that takes. */
export class MaakOngedaan {
  @EenVan(['traject', 'werkjaar']) aggregaat: 'traject' | 'werkjaar';
  /** A traject's id, or the year in digits. */
  @Regel() aggregaatId: string;
  @Id() commandId: string;
}
