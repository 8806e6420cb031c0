/** The kinds of node that somebody can add to a year, a line each. */
import type { SoortKnoop } from '../../domain/werkjaar/delen.js';

export interface NieuweSoort {
  /** In the address of its form. */
  readonly pad: string;
  /** 'Rubriek' */
  readonly naam: string;
  /** In the menu of the node under which it goes. */
  readonly hieronder: string;
}

export const NIEUW: Readonly<Record<SoortKnoop, NieuweSoort>> = {
  STRATEGISCHE_DOELSTELLING: {
    pad: 'doelstelling',
    naam: 'Strategische doelstelling',
    hieronder: 'Doelstelling hieronder',
  },
  HOOFDSTUK: { pad: 'hoofdstuk', naam: 'Hoofdstuk', hieronder: 'Hoofdstuk hieronder' },
  RUBRIEK: { pad: 'rubriek', naam: 'Rubriek', hieronder: 'Rubriek hieronder' },
  TRAJECT: { pad: 'traject', naam: 'Traject', hieronder: 'Traject hieronder' },
  TEKSTBLOK: { pad: 'tekst', naam: 'Tekst', hieronder: 'Tekst hieronder' },
};

export const soortVan = (pad: string): SoortKnoop | undefined =>
  (Object.keys(NIEUW) as SoortKnoop[]).find((soort) => NIEUW[soort].pad === pad);
