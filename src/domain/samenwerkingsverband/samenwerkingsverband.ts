/** The partnership: its parts are its partners and the periods of who works for it. */
import { aggregaatVanDelen } from '../aggregaat-van-delen.js';
import { EenVan } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Tekst } from '../invoer-tekst.js';
import {
  VERBANDSOORTEN,
  type DeelVanSamenwerkingsverband,
  type SamenwerkingsverbandEvent,
} from './samenwerkingsverband-events.js';

export type Verbandsoort = keyof typeof VERBANDSOORTEN;
const SOORTEN = Object.keys(VERBANDSOORTEN) as Verbandsoort[];

/** What stands behind the prefix of its only stream. */
export const BAZ = 'baz';

export const samenwerkingsverband = aggregaatVanDelen<
  DeelVanSamenwerkingsverband,
  SamenwerkingsverbandEvent
>({
  categorie: 'samenwerkingsverband',
  soorten: VERBANDSOORTEN,
  ongedaan: 'SamenwerkingsverbandWijzigingOngedaanGemaakt',
});

export class TrekSamenwerkingsdeelIn {
  @EenVan(SOORTEN) soort: Verbandsoort;
  @Id() id: string;
  @Tekst({ optioneel: true }) reden?: string;
}

export class HerstelSamenwerkingsdeel {
  @EenVan(SOORTEN) soort: Verbandsoort;
  @Id() id: string;
}
