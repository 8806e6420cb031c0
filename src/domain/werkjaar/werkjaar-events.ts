/**
 * What can have happened to a werkjaar: one ordered tree of what its report holds (docs/domain.md, "Werkjaar").
 * Stream `werkjaar-<jjjj>`. `na` = the sibling that a node follows, null = first.
 */
import type { DeelId, Geheel, Importversie, Jaar, Uuid, VrijeTekst } from '../dag.js';
import type { TekstGewist } from '../tekst-gewist.js';
import type { DeelVanWerkjaar, SoortDeelVanWerkjaar } from './werkjaar-delen.js';

interface Plaats {
  ouderId: Uuid | null;
  na: Uuid | null;
}

export interface WerkjaarGeopend {
  type: 'WerkjaarGeopend';
  data: { jaar: Jaar; importVersie?: Importversie };
}
export interface StrategischeDoelstellingToegevoegd {
  type: 'StrategischeDoelstellingToegevoegd';
  data: Plaats & { id: Uuid; titel: VrijeTekst; werktitel?: VrijeTekst };
}
export interface HoofdstukToegevoegd {
  type: 'HoofdstukToegevoegd';
  data: Plaats & { id: Uuid; titel: VrijeTekst };
}
export interface RubriekToegevoegd {
  type: 'RubriekToegevoegd';
  data: Plaats & { id: Uuid; titel: VrijeTekst };
}
/** A traject's place in this year's report. */
export interface TrajectIngedeeld {
  type: 'TrajectIngedeeld';
  data: Plaats & {
    trajectId: Uuid;
    /**
     * Forced last segment of its number.
     * @asType integer
     */
    nummer?: number;
  };
}
export interface TrajectUitgedeeld {
  type: 'TrajectUitgedeeld';
  data: { trajectId: Uuid };
}
export interface TekstblokGeplaatst {
  type: 'TekstblokGeplaatst';
  data: Plaats & {
    id: Uuid;
    kop?: VrijeTekst;
    /**
     * Heading level, 1 to 3.
     * @asType integer
     */
    niveau?: number;
    tekst: VrijeTekst;
  };
}
export interface TekstblokHerzien {
  type: 'TekstblokHerzien';
  data: { id: Uuid; kop?: VrijeTekst; tekst: VrijeTekst };
}
export interface KnoopHernoemd {
  type: 'KnoopHernoemd';
  data: { id: Uuid; titel: VrijeTekst };
}
export interface KnoopVerplaatst {
  type: 'KnoopVerplaatst';
  data: Plaats & { id: Uuid };
}
export interface KnoopGenummerd {
  type: 'KnoopGenummerd';
  data: {
    id: Uuid;
    /** Forced last segment of its number; null = counted again. */
    nummer: Geheel | null;
  };
}
export interface KnoopIngetrokken {
  type: 'KnoopIngetrokken';
  data: { id: Uuid; reden?: VrijeTekst };
}
export interface KnoopHersteld {
  type: 'KnoopHersteld';
  data: { id: Uuid };
}
/** As `WijzigingOngedaanGemaakt` of a traject; a type of its own because a type names one shape. */
export interface WerkjaarWijzigingOngedaanGemaakt {
  type: 'WerkjaarWijzigingOngedaanGemaakt';
  data: {
    commandId: Uuid;
    onderdelen: {
      soort: SoortDeelVanWerkjaar;
      id: DeelId;
      deelVersie: Geheel;
      was: DeelVanWerkjaar | null;
    }[];
  };
}

export type WerkjaarEvent =
  | WerkjaarGeopend
  | StrategischeDoelstellingToegevoegd
  | HoofdstukToegevoegd
  | RubriekToegevoegd
  | TrajectIngedeeld
  | TrajectUitgedeeld
  | TekstblokGeplaatst
  | TekstblokHerzien
  | KnoopHernoemd
  | KnoopVerplaatst
  | KnoopGenummerd
  | KnoopIngetrokken
  | KnoopHersteld
  | WerkjaarWijzigingOngedaanGemaakt
  | TekstGewist;
