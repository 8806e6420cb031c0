/**
 * What can have happened to a traject (docs/domain.md, "Traject"). Stored for ever and read by the stuurgroep: names never change,
 * fields are added optional, or the version is raised with an upcaster. Stream `traject-<trajectId>`.
 */
import type { Dag, DeelId, Geheel, Jaar, Uuid, VrijeTekst } from '../dag.js';
import type { TekstGewist } from '../tekst-gewist.js';
import type { Tijdsaanduiding } from '../tijdsaanduiding.js';
import type { Deel, SoortDeel } from './traject-delen.js';
import type { Modus } from '../modus.js';
import type {
  DoelBlok,
  Doelgroep,
  Kernopdracht,
  NisCode,
  Provincie,
  Fase,
  Redencode,
  RelatieTussenStappen,
  SoortTraject,
  StapGegevens,
  Uitkomst,
} from './waarden.js';

export interface TrajectGestart {
  type: 'TrajectGestart';
  data: {
    trajectId: Uuid;
    titel: VrijeTekst;
    soort: SoortTraject;
    gemeenten: NisCode[];
    provincies: Provincie[];
    doelgroepen: Doelgroep[];
    kernopdrachten: Kernopdracht[];
    vraagId?: Uuid;
    voorgangerId?: Uuid;
    penhouderId?: Uuid;
  };
}
export interface TrajectHernoemd {
  type: 'TrajectHernoemd';
  data: { trajectId: Uuid; titel: VrijeTekst };
}
export interface TrajectIngetrokken {
  type: 'TrajectIngetrokken';
  data: { trajectId: Uuid; reden?: VrijeTekst };
}
export interface TrajectHersteld {
  type: 'TrajectHersteld';
  data: { trajectId: Uuid };
}
export interface TrajectGepauzeerd {
  type: 'TrajectGepauzeerd';
  data: { trajectId: Uuid; reden: VrijeTekst; herbekijkOp?: Dag };
}
export interface TrajectHervat {
  type: 'TrajectHervat';
  data: { trajectId: Uuid };
}
export interface TrajectAfgerond {
  type: 'TrajectAfgerond';
  data: { trajectId: Uuid; wanneer: Tijdsaanduiding; uitkomst: Uitkomst };
}
export interface TrajectHeropend {
  type: 'TrajectHeropend';
  data: { trajectId: Uuid; reden: VrijeTekst };
}

export interface DeeltrajectToegevoegd {
  type: 'DeeltrajectToegevoegd';
  data: { deeltrajectId: Uuid; naam: VrijeTekst };
}
export interface DeeltrajectHernoemd {
  type: 'DeeltrajectHernoemd';
  data: { deeltrajectId: Uuid; naam: VrijeTekst };
}
export interface DeeltrajectAfgesloten {
  type: 'DeeltrajectAfgesloten';
  data: { deeltrajectId: Uuid };
}
export interface DeeltrajectIngetrokken {
  type: 'DeeltrajectIngetrokken';
  data: { deeltrajectId: Uuid; reden?: VrijeTekst };
}
export interface DeeltrajectHersteld {
  type: 'DeeltrajectHersteld';
  data: { deeltrajectId: Uuid };
}

export interface DoelVastgelegd {
  type: 'DoelVastgelegd';
  data: { jaar: Jaar; blokken: DoelBlok[] };
}
export interface StandVanZakenVastgelegd {
  type: 'StandVanZakenVastgelegd';
  data: { jaar: Jaar; peildatum: Dag; tekst: VrijeTekst; fase?: Fase };
}
export interface LesVastgelegd {
  type: 'LesVastgelegd';
  data: { lesId: Uuid; jaar: Jaar; tekst: VrijeTekst; themas: VrijeTekst[] };
}
export interface LesHerzien {
  type: 'LesHerzien';
  data: { lesId: Uuid; tekst: VrijeTekst; themas: VrijeTekst[] };
}
export interface LesIngetrokken {
  type: 'LesIngetrokken';
  data: { lesId: Uuid; reden?: VrijeTekst };
}
export interface LesHersteld {
  type: 'LesHersteld';
  data: { lesId: Uuid };
}

/** A step logged afterwards: how it ended is known at once. */
export interface StapGelogd {
  type: 'StapGelogd';
  data: {
    stapId: Uuid;
    gegevens: StapGegevens;
    uitkomst:
      | { soort: 'GEHOUDEN' }
      | {
          soort: 'NIET_DOORGEGAAN';
          definitief: boolean;
          redencode: Redencode;
          toelichting?: VrijeTekst;
        };
    /** The item of the procesverloop that it follows; null = first; absent = by its date. */
    na?: Uuid | null;
  };
}
export interface StapGepland {
  type: 'StapGepland';
  data: { stapId: Uuid; gegevens: StapGegevens; na?: Uuid | null };
}
/** A planned step took place. */
export interface StapGehouden {
  type: 'StapGehouden';
  data: {
    stapId: Uuid;
    wanneer: Tijdsaanduiding;
    modus?: Modus;
    aanwezigen?: VrijeTekst;
    verslag?: VrijeTekst;
    aantal: number | 'enkele';
  };
}
export interface StapVerplaatst {
  type: 'StapVerplaatst';
  data: { stapId: Uuid; naar: Tijdsaanduiding; reden?: VrijeTekst };
}
export interface StapUitgesteld {
  type: 'StapUitgesteld';
  data: { stapId: Uuid; tot?: Tijdsaanduiding; reden?: VrijeTekst };
}
export interface StapNietDoorgegaan {
  type: 'StapNietDoorgegaan';
  data: { stapId: Uuid; definitief: boolean; redencode: Redencode; toelichting?: VrijeTekst };
}
export interface StapGeevalueerd {
  type: 'StapGeevalueerd';
  data: {
    stapId: Uuid;
    antwoorden: { vraag: VrijeTekst; antwoord: VrijeTekst }[];
    ervarenBaat: VrijeTekst[];
  };
}
/** Only the gegevens that change; null takes an optional one away. The old value is found by replay, never stored. */
export interface StapGecorrigeerd {
  type: 'StapGecorrigeerd';
  data: {
    stapId: Uuid;
    nieuw: { [K in keyof StapGegevens]?: StapGegevens[K] | null };
    reden?: VrijeTekst;
  };
}
export interface StapGekoppeld {
  type: 'StapGekoppeld';
  data: {
    stapId: Uuid;
    relatie: RelatieTussenStappen;
    doelTrajectId: Uuid;
    doelStapId: Uuid;
  };
}
export interface StapIngetrokken {
  type: 'StapIngetrokken';
  data: { stapId: Uuid; reden?: VrijeTekst };
}
export interface StapHersteld {
  type: 'StapHersteld';
  data: { stapId: Uuid };
}

/** Wording of its own in a procesverloop; it tells of the steps that it names, which then print no sentence. */
export interface AlineaToegevoegd {
  type: 'AlineaToegevoegd';
  data: {
    alineaId: Uuid;
    jaar: Jaar;
    deeltrajectId?: Uuid;
    tekst: VrijeTekst;
    stapIds: Uuid[];
    na?: Uuid | null;
  };
}
export interface AlineaHerzien {
  type: 'AlineaHerzien';
  data: { alineaId: Uuid; tekst: VrijeTekst; stapIds: Uuid[] };
}
export interface AlineaIngetrokken {
  type: 'AlineaIngetrokken';
  data: { alineaId: Uuid; reden?: VrijeTekst };
}
export interface AlineaHersteld {
  type: 'AlineaHersteld';
  data: { alineaId: Uuid };
}
export interface OnderdeelVerplaatst {
  type: 'OnderdeelVerplaatst';
  data: {
    jaar: Jaar;
    deeltrajectId?: Uuid;
    soort: 'STAP' | 'ALINEA';
    id: Uuid;
    na: Uuid | null;
  };
}
/** Nobody's place any more: its day says again where it stands, else its number, else it is last. */
export interface OnderdeelOpDatumGezet {
  type: 'OnderdeelOpDatumGezet';
  data: { soort: 'STAP' | 'ALINEA'; id: Uuid };
}

/** These steps print in one sentence, 'in totaal 3 keer (…)'; named again, the bundle has these steps instead. */
export interface StappenGebundeld {
  type: 'StappenGebundeld';
  data: { bundelId: Uuid; stapIds: Uuid[] };
}
/** Its steps print a sentence each again. */
export interface BundelIngetrokken {
  type: 'BundelIngetrokken';
  data: { bundelId: Uuid; reden?: VrijeTekst };
}
export interface BundelHersteld {
  type: 'BundelHersteld';
  data: { bundelId: Uuid };
}

export interface LinkToegevoegd {
  type: 'LinkToegevoegd';
  data: { linkId: Uuid; url: VrijeTekst; tekst: VrijeTekst; bij: { soort: SoortDeel; id: DeelId } };
}
export interface LinkIngetrokken {
  type: 'LinkIngetrokken';
  data: { linkId: Uuid; reden?: VrijeTekst };
}
export interface LinkHersteld {
  type: 'LinkHersteld';
  data: { linkId: Uuid };
}
export interface ResultaatBijgewerkt {
  type: 'ResultaatBijgewerkt';
  data: { resultaatId: Uuid; naam: VrijeTekst; status: VrijeTekst };
}
export interface ResultaatIngetrokken {
  type: 'ResultaatIngetrokken';
  data: { resultaatId: Uuid; reden?: VrijeTekst };
}
export interface ResultaatHersteld {
  type: 'ResultaatHersteld';
  data: { resultaatId: Uuid };
}

/** Undo of what is neither an addition nor a withdrawal: each part as it stood before the command, null = not there. */
export interface WijzigingOngedaanGemaakt {
  type: 'WijzigingOngedaanGemaakt';
  data: {
    commandId: Uuid;
    onderdelen: { soort: SoortDeel; id: DeelId; deelVersie: Geheel; was: Deel | null }[];
  };
}

export type TrajectEvent =
  | TrajectGestart
  | TrajectHernoemd
  | TrajectIngetrokken
  | TrajectHersteld
  | TrajectGepauzeerd
  | TrajectHervat
  | TrajectAfgerond
  | TrajectHeropend
  | DeeltrajectToegevoegd
  | DeeltrajectHernoemd
  | DeeltrajectAfgesloten
  | DeeltrajectIngetrokken
  | DeeltrajectHersteld
  | DoelVastgelegd
  | StandVanZakenVastgelegd
  | LesVastgelegd
  | LesHerzien
  | LesIngetrokken
  | LesHersteld
  | StapGelogd
  | StapGepland
  | StapGehouden
  | StapVerplaatst
  | StapUitgesteld
  | StapNietDoorgegaan
  | StapGeevalueerd
  | StapGecorrigeerd
  | StapGekoppeld
  | StapIngetrokken
  | StapHersteld
  | AlineaToegevoegd
  | AlineaHerzien
  | AlineaIngetrokken
  | AlineaHersteld
  | OnderdeelVerplaatst
  | OnderdeelOpDatumGezet
  | StappenGebundeld
  | BundelIngetrokken
  | BundelHersteld
  | LinkToegevoegd
  | LinkIngetrokken
  | LinkHersteld
  | ResultaatBijgewerkt
  | ResultaatIngetrokken
  | ResultaatHersteld
  | WijzigingOngedaanGemaakt
  | TekstGewist;
