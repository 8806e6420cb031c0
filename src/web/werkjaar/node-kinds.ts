/** The kinds of node that somebody can add to a year, a line each. */
import type { SoortKnoop } from '../../domain/werkjaar/werkjaar-delen.js';

export interface NieuweSoort {
  /** In the address of its form. */
  readonly pad: string;
  /** 'Rubriek' */
  readonly naam: string;
}

export const NIEUW: Readonly<Record<SoortKnoop, NieuweSoort>> = {
  STRATEGISCHE_DOELSTELLING: {
    pad: 'doelstelling',
    naam: 'Strategische doelstelling',
  },
  HOOFDSTUK: { pad: 'hoofdstuk', naam: 'Hoofdstuk' },
  RUBRIEK: { pad: 'rubriek', naam: 'Rubriek' },
  TRAJECT: { pad: 'traject', naam: 'Traject' },
  TEKSTBLOK: { pad: 'tekst', naam: 'Tekst' },
};
