/** Doel and stand van zaken: one of each per year, written as a whole. */
import { ongezien } from '../deelregels.js';
import { DagVeld, EenVan, GenesteLijst, JaarVeld, Revisie } from '../invoer.js';
import { Regel, Tekst } from '../invoer-tekst.js';
import { gelijk } from '../gelijk.js';
import { isDag } from '../kalender.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger } from '../weigering.js';
import type { Deel } from './traject-delen.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { lopend } from './traject-regels.js';
import { FASEN, SOORTEN_DOELBLOK, type DoelBlok, type Fase } from './waarden.js';

export class DoelBlokVelden {
  @EenVan(SOORTEN_DOELBLOK) soort: DoelBlok['soort'];
  @Regel({ optioneel: true }) kop?: string;
  @Tekst() tekst: string;
}

export class LegDoelVast extends TrajectOpdracht {
  @JaarVeld() jaar: number;
  @GenesteLijst(() => DoelBlokVelden) blokken: DoelBlokVelden[];
  @Revisie() revisie: number;
}

export const legDoelVast: BeslisTraject<LegDoelVast> = (
  staat,
  { trajectId, jaar, blokken: velden, revisie },
) => {
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const vorige = onderdeel<Deel, 'DOEL'>(staat, 'DOEL', String(jaar));
  const gewijzigd = ongezien(['DOEL', String(jaar)], vorige, revisie);
  if (gewijzigd) return gewijzigd;
  const blokken = velden.map(({ soort, kop, tekst }) => ({
    soort,
    ...(kop ? { kop } : {}),
    tekst,
  }));
  if (!blokken.length || blokken.some(({ tekst }) => !tekst))
    return weiger('tekst-leeg', { veld: 'blokken' });
  if (gelijk(vorige?.deel.blokken, blokken)) return weiger('niets-gewijzigd', { wat: 'doel' });
  return [{ type: 'DoelVastgelegd', data: { jaar, blokken } }];
};

export class LegStandVanZakenVast extends TrajectOpdracht {
  @JaarVeld() jaar: number;
  /** Left out: the last day of the year. */
  @DagVeld({ optioneel: true }) peildatum?: string;
  @Tekst() tekst: string;
  @EenVan(FASEN, { optioneel: true }) fase?: Fase;
  @Revisie() revisie: number;
}

export const legStandVanZakenVast: BeslisTraject<LegStandVanZakenVast> = (staat, opdracht) => {
  const { trajectId, jaar, tekst, fase, revisie, peildatum = `${jaar}-12-31` } = opdracht;
  const kern = lopend(staat, trajectId);
  if (isWeigering(kern)) return kern;
  const vorige = onderdeel<Deel, 'STAND_VAN_ZAKEN'>(staat, 'STAND_VAN_ZAKEN', String(jaar));
  const gewijzigd = ongezien(['STAND_VAN_ZAKEN', String(jaar)], vorige, revisie);
  if (gewijzigd) return gewijzigd;
  if (!tekst) return weiger('tekst-leeg', { veld: 'tekst' });
  if (!isDag(peildatum)) return weiger('dag-ongeldig', { veld: 'peildatum', tekst: peildatum });
  const data = { jaar, peildatum, tekst, ...(fase ? { fase } : {}) };
  if (vorige && gelijk({ ...vorige.deel, ...data }, vorige.deel) && vorige.deel.fase === fase)
    return weiger('niets-gewijzigd', { wat: 'stand van zaken' });
  return [{ type: 'StandVanZakenVastgelegd', data }];
};
