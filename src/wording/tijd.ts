/**
 * A time in Dutch words, always the same for the same meaning and always with the year, so that a report reads evenly
 * whatever was typed. `leesTijd` reads every form back, words of somebody's own apart.
 */
import type {
  EnkeleTijd,
  Tijddeel,
  Tijdsaanduiding,
  Tijdvorm,
  Tot,
  Vanaf,
} from '../domain/tijdsaanduiding.js';
import { opsomming, type Stijl } from './tijd-lijst.js';
import { woorddeel } from './tijd-deel.js';

const ONBEKEND = 'datum onbekend';

const WOORD: Record<Vanaf['woord'] | Tot['woord'], string> = {
  VANAF: 'vanaf',
  SINDS: 'sinds',
  NA: 'na',
  TEGEN: 'tegen',
  TOT: 'tot',
  VOOR: 'voor',
};

/** 'de zomer van 2022', 'rond 12 mei 2022' */
const metLidwoord = (deel: EnkeleTijd): string => {
  const { lidwoord, kern, jaarNaLidwoord } = woorddeel(deel);
  return `${deel.omstreeks ? 'rond ' : ''}${lidwoord}${kern}${jaarNaLidwoord}`;
};

const delenVan = (tijd: Extract<Tijdvorm, { delen: unknown }>): readonly Tijddeel[] =>
  tijd.precisie === 'BEREIK' ? [tijd] : tijd.delen;

const inStijl = (tijd: Tijdvorm & { tekst?: string }, stijl: Stijl): string => {
  switch (tijd.precisie) {
    case 'ONBEKEND':
      return stijl === 'met voorzetsel' ? '' : ONBEKEND;
    case 'WOORDEN':
      return tijd.tekst ?? '';
    case 'VANAF':
    case 'TOT':
      return `${WOORD[tijd.woord]} ${metLidwoord(tijd.deel)}`;
    case 'IN_DE_LOOP_VAN':
      return `in de loop van ${opsomming(delenVan(tijd), 'en', 'met lidwoord')}`;
    case 'LIJST':
    case 'OF':
    case 'BEREIK':
      return opsomming(delenVan(tijd), tijd.precisie === 'OF' ? 'of' : 'en', stijl);
    default:
      return opsomming([tijd], 'en', stijl);
  }
};

/** '9 april 2022', 'Q1 en Q3 2022', 'zomer 2022', 'half mei 2022', 'vanaf 4 maart 2022', 'datum onbekend'. */
export const tijdInWoorden = (
  tijd: Tijdsaanduiding | Exclude<Tijdvorm, { precisie: 'WOORDEN' }>,
): string => inStijl(tijd, 'los');

/** As it stands after a noun: 'op 9 april 2022', 'in de zomer van 2022', 'begin 2020'; '' where it is not known. */
export const metVoorzetsel = (
  tijd: Tijdsaanduiding | Exclude<Tijdvorm, { precisie: 'WOORDEN' }>,
): string => inStijl(tijd, 'met voorzetsel');
