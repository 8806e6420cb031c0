/**
 * What can have happened to the partnership: who took part in it and who works for it, since when and until when.
 * Stream `samenwerkingsverband-baz`: there is one.
 */
import type { Geheel, Uuid } from '../dag.js';
import type { TekstGewist } from '../tekst-gewist.js';
import type { Medewerker, MedewerkerEvent } from './medewerker.js';
import type { Partner, PartnerEvent } from './partner.js';

export type DeelVanSamenwerkingsverband = Partner | Medewerker;

/** As `WijzigingOngedaanGemaakt` of a traject; a type of its own because a type names one shape. */
export interface SamenwerkingsverbandWijzigingOngedaanGemaakt {
  type: 'SamenwerkingsverbandWijzigingOngedaanGemaakt';
  data: {
    commandId: Uuid;
    onderdelen: {
      soort: DeelVanSamenwerkingsverband['soort'];
      id: string;
      deelVersie: Geheel;
      was: DeelVanSamenwerkingsverband | null;
    }[];
  };
}

export type SamenwerkingsverbandEvent =
  PartnerEvent | MedewerkerEvent | SamenwerkingsverbandWijzigingOngedaanGemaakt | TekstGewist;
