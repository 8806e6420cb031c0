/** The partnership: its parts are its partners and the periods of who works for it. */
import { aggregaatVanDelen } from '../aggregaat-van-delen.js';
import { EenVan, Id, Tekst } from '../invoer.js';
import type { DeelVanSamenwerkingsverband, SamenwerkingsverbandEvent } from './events.js';
import { MEDEWERKER } from './medewerker.js';
import { PARTNER } from './partner.js';

const soorten = { PARTNER, MEDEWERKER };
type SoortDeel = keyof typeof soorten;
const SOORTEN = Object.keys(soorten) as SoortDeel[];

/** What stands behind the prefix of its only stream. */
export const BAZ = 'baz';

export const samenwerkingsverband = aggregaatVanDelen<
  DeelVanSamenwerkingsverband,
  SamenwerkingsverbandEvent
>({
  categorie: 'samenwerkingsverband',
  soorten,
  ongedaan: 'SamenwerkingsverbandWijzigingOngedaanGemaakt',
});

export class TrekSamenwerkingsdeelIn {
  @EenVan(SOORTEN) soort: SoortDeel;
  @Id() id: string;
  @Tekst({ optioneel: true }) reden?: string;
}

export class HerstelSamenwerkingsdeel {
  @EenVan(SOORTEN) soort: SoortDeel;
  @Id() id: string;
}
