import { CATEGORIEEN, type Categorie } from './aggregaten.js';
import { EenVan } from './invoer.js';
import { Id } from './invoer-id.js';
import { Regel } from './invoer-tekst.js';

/** Undo of one command in one stream; each aggregate decides for itself what that takes. */
export class MaakOngedaan {
  @EenVan(CATEGORIEEN) aggregaat: Categorie;
  /** What stands behind the prefix in the stream's name: a traject's id, the year in digits. */
  @Regel() aggregaatId: string;
  @Id() commandId: string;
}
