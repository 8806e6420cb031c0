/** How a made-up traject is written down, short enough to read as a story. */
import type { DoelBlok, Fase, Redencode, StapCode, Uitkomst } from '../domain/traject/waarden.js';

export interface Voorbeeldstap {
  /** A known type, or words of one's own. */
  readonly wat: StapCode | { readonly anders: string };
  readonly wanneer?: string;
  /** `wanneer` is no time that we know, and is kept as it is. */
  readonly zonderDatum?: true;
  readonly nummer?: number;
  readonly doel?: string;
  readonly verslag?: string;
  readonly modus?: string;
  readonly plaats?: string;
  readonly aanwezigen?: string;
  readonly door?: { readonly soort: 'PARTNER' | 'INITIATIEFNEMER'; readonly naam: string };
  readonly aantal?: number | 'enkele';
  readonly deeltraject?: string;
  /** Absent: held. */
  readonly afloop?:
    | 'gepland'
    | 'ingetrokken'
    | { readonly uitgesteld: string; readonly reden: string }
    | {
        readonly niet: 'voorlopig' | 'definitief';
        readonly waarom: Redencode;
        readonly toelichting?: string;
      }
    | { readonly geevalueerd: string };
  /** An alinea that tells of this step and of those after it that have none of their own. */
  readonly alinea?: string;
}

export interface Voorbeeldtraject {
  readonly naam: string;
  readonly titel: string;
  readonly soort: 'PROEFTUIN' | 'ACTIVITEIT';
  /** Name of the rubriek or doelstelling that it stands under; absent = not placed yet. */
  readonly onder?: string;
  /** Forced last segment of its number. */
  readonly nummer?: number;
  readonly deeltrajecten?: readonly string[];
  readonly doel?: readonly (readonly [DoelBlok['soort'], string, string?])[];
  readonly stappen: readonly Voorbeeldstap[];
  readonly standVanZaken?: readonly [tekst: string, fase?: Fase];
  readonly lessen?: readonly (readonly [tekst: string, ...themas: string[]])[];
  readonly resultaten?: readonly (readonly [naam: string, status: string])[];
  readonly gepauzeerd?: string;
  readonly afgerond?: readonly [wanneer: string, uitkomst: Uitkomst];
}
