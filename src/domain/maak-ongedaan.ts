import { CATEGORIEEN, type Categorie } from './aggregaten.js';
import { EenVan, Id, Regel } from './invoer.js';

/** Undo of one command in one stream; each aggregate decides for itself what that takes. */
export class MaakOngedaan {
  @EenVan(CATEGORIEEN) aggregaat: Categorie;
  /** What stands behind the prefix in the stream's name: a traject's id, the year in digits. */
  @Regel() aggregaatId: string;
  @Id() commandId: string;
}
