/**
 * What can have happened to the partnership: who took part in it and who works for it, since when and until when.
 * Stream `samenwerkingsverband-baz`: there is one.
 */
import type { DeelId, Geheel, Uuid } from '../dag.js';
import type { TekstGewist } from '../tekst-gewist.js';
import { MEDEWERKER, type Medewerker, type MedewerkerEvent } from './medewerker.js';
import { PARTNER, type Partner, type PartnerEvent } from './partner.js';

/** The kinds of its parts: each has a file, with its facts, its commands and its rules. */
export const VERBANDSOORTEN = { PARTNER, MEDEWERKER };

export type DeelVanSamenwerkingsverband = Partner | Medewerker;

/** As `WijzigingOngedaanGemaakt` of a traject; a type of its own because a type names one shape. */
export interface SamenwerkingsverbandWijzigingOngedaanGemaakt {
  type: 'SamenwerkingsverbandWijzigingOngedaanGemaakt';
  data: {
    commandId: Uuid;
    onderdelen: {
      soort: DeelVanSamenwerkingsverband['soort'];
      id: DeelId;
      deelVersie: Geheel;
      was: DeelVanSamenwerkingsverband | null;
    }[];
  };
}

export type SamenwerkingsverbandEvent =
  PartnerEvent | MedewerkerEvent | SamenwerkingsverbandWijzigingOngedaanGemaakt | TekstGewist;
