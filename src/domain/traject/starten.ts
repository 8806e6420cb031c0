/** A traject begins and gets its name. */
import { ongezien } from '../deelregels.js';
import { EenVan, Revisie } from '../invoer.js';
import { Id } from '../invoer-id.js';
import { Regel } from '../invoer-tekst.js';
import { Codes, NisCodes } from '../invoer-codes.js';
import { onderdeel } from '../staat.js';
import { isWeigering, weiger } from '../weigering.js';
import type { Deel } from './traject-delen.js';
import { TrajectOpdracht, type BeslisTraject } from './traject-opdracht.js';
import { aanwezig } from './traject-regels.js';
import {
  DOELGROEPEN,
  KERNOPDRACHTEN,
  PROVINCIES,
  SOORTEN_TRAJECT,
  type Doelgroep,
  type Kernopdracht,
  type Provincie,
  type SoortTraject,
} from './waarden.js';

export class StartTraject extends TrajectOpdracht {
  @Regel() titel: string;
  @EenVan(SOORTEN_TRAJECT) soort: SoortTraject;
  @NisCodes() gemeenten: string[] = [];
  @Codes(PROVINCIES) provincies: Provincie[] = [];
  @Codes(DOELGROEPEN) doelgroepen: Doelgroep[] = [];
  @Codes(KERNOPDRACHTEN) kernopdrachten: Kernopdracht[] = [];
  @Id({ optioneel: true }) vraagId?: string;
  @Id({ optioneel: true }) voorgangerId?: string;
  @Id({ optioneel: true }) penhouderId?: string;
}

export const startTraject: BeslisTraject<StartTraject> = (staat, opdracht) => {
  const kern = onderdeel<Deel, 'KERN'>(staat, 'KERN', opdracht.trajectId)?.deel;
  if (kern) return weiger('traject-bestaat-al', { titel: kern.titel });
  if (!opdracht.titel) return weiger('tekst-leeg', { veld: 'titel' });
  const { trajectId, titel, soort, gemeenten, provincies, doelgroepen, kernopdrachten } = opdracht;
  const { vraagId, voorgangerId, penhouderId } = opdracht;
  const data = {
    ...{ trajectId, titel, soort, gemeenten, provincies, doelgroepen, kernopdrachten },
    ...(vraagId ? { vraagId } : {}),
    ...(voorgangerId ? { voorgangerId } : {}),
    ...(penhouderId ? { penhouderId } : {}),
  };
  return [{ type: 'TrajectGestart', data }];
};

export class HernoemTraject extends TrajectOpdracht {
  @Regel() titel: string;
  @Revisie() revisie: number;
}

export const hernoemTraject: BeslisTraject<HernoemTraject> = (
  staat,
  { trajectId, titel, revisie },
) => {
  const kern = aanwezig(staat, trajectId, ['KERN', trajectId]);
  if (isWeigering(kern)) return kern;
  if (!titel) return weiger('tekst-leeg', { veld: 'titel' });
  const gewijzigd = ongezien(['KERN', trajectId], kern, revisie);
  if (gewijzigd) return gewijzigd;
  if (kern.deel.titel === titel) return weiger('niets-gewijzigd', { wat: 'titel' });
  return [{ type: 'TrajectHernoemd', data: { trajectId, titel } }];
};
