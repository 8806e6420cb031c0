/** Several stretches of time in one breath: what they share (preposition, month, year) is said once. */
import { jarenErna } from '../domain/tijd/jaren.js';
import { onderdeelVan } from '../domain/tijd/onderdeel-van.js';
import type { EnkeleTijd, Tijddeel } from '../domain/tijdsaanduiding.js';
import { woorddeel, type Woorddeel } from './tijd-deel.js';

/** 'zomer 2022', 'de zomer van 2022', 'in de zomer van 2022' */
export type Stijl = 'los' | 'met lidwoord' | 'met voorzetsel';

interface Stuk {
  readonly deel: EnkeleTijd;
  readonly woorden: Woorddeel;
  /** The first or second of a span; undefined where it stands alone. */
  readonly inBereik: 'van' | 'tot' | undefined;
}

const stukkenVan = (delen: readonly Tijddeel[]): Stuk[] =>
  delen.flatMap((deel): Stuk[] => {
    const stuk = (een: EnkeleTijd, inBereik: Stuk['inBereik']): Stuk => ({
      deel: een,
      woorden: woorddeel(een),
      inBereik,
    });
    if (deel.precisie !== 'BEREIK') return [stuk(deel, undefined)];
    return [stuk(deel.delen[0], 'van'), stuk(deel.delen[1], 'tot')];
  });

/** True where the year of the last is understood to be that of all; ', 2022' would be read as the year of what it follows. */
const deeltJaar = (stukken: readonly Stuk[]): boolean =>
  stukken.every(({ deel, woorden, inBereik }, k) => {
    const vorige = stukken[k - 1];
    if (deel.precisie === 'JAAR') return false;
    if (!vorige) return true;
    const [a, b] = [onderdeelVan(vorige.deel), onderdeelVan(deel)];
    return vorige.woorden.jaartal === woorden.jaartal && jarenErna(a, b, inBereik === 'tot') === 0;
  });

/** '5' for '5 mei', where the next one says the month; after a week it would be read as a week. */
const deeltMaand = (stukken: readonly Stuk[], k: number): boolean => {
  const [vorige, deze, volgende] = [stukken[k - 1], stukken[k], stukken[k + 1]];
  return (
    deze?.deel.precisie === 'DAG' &&
    volgende?.deel.precisie === 'DAG' &&
    vorige?.deel.precisie !== 'WEEK' &&
    deze.deel.omstreeks === volgende.deel.omstreeks &&
    deze.deel.van.slice(0, 7) === volgende.deel.van.slice(0, 7)
  );
};

/** What was said before and still holds. */
interface Stand {
  rond: boolean;
  voorzetsel: string;
}

const ervoor = ({ deel, woorden }: Stuk, stand: Stand, stijl: Stijl): string => {
  const { voorzetsel } = woorden;
  if (deel.omstreeks) return stand.rond ? '' : 'rond';
  if (stand.rond) return voorzetsel || 'in';
  return stijl === 'met voorzetsel' && stand.voorzetsel !== voorzetsel ? voorzetsel : '';
};

const kern = (stukken: readonly Stuk[], k: number, zonderJaar: boolean, stijl: Stijl): string => {
  const { deel, woorden, inBereik } = stukken[k]!;
  const { lidwoord } = woorden;
  if (zonderJaar && deeltMaand(stukken, k)) return String(Number(deel.van.slice(8)));
  const metLidwoord = lidwoord !== '' && (stijl !== 'los' || inBereik !== undefined);
  const jaar = metLidwoord ? woorden.jaarNaLidwoord : woorden.jaar;
  const weg = zonderJaar && k < stukken.length - 1;
  return `${metLidwoord ? lidwoord : ''}${woorden.kern}${weg ? '' : jaar}`;
};

/** Each stretch in its words, preposition included; the two of a span are one. */
const regels = (stukken: readonly Stuk[], stijl: Stijl): string[] => {
  const zonderJaar = deeltJaar(stukken);
  let stand: Stand = { rond: false, voorzetsel: '' };
  const uit: string[] = [];
  stukken.forEach((stuk, k) => {
    const { deel, woorden, inBereik } = stuk;
    const van = inBereik === 'van' && !(k === 0 && stijl === 'met lidwoord') ? 'van' : '';
    if (van) stand = { rond: false, voorzetsel: van };
    const erbij = ervoor(stuk, stand, inBereik ? 'los' : stijl);
    const zin = [van, erbij, kern(stukken, k, zonderJaar, stijl)].filter(Boolean).join(' ');
    if (inBereik === 'tot') uit.push(`${uit.pop() ?? ''} tot ${zin}`);
    else uit.push(zin);
    stand = {
      rond: deel.omstreeks === true,
      voorzetsel: inBereik ? 'van' : woorden.voorzetsel,
    };
  });
  return uit;
};

/** 'op 5, 12 en 19 mei 2022', 'in mei of juni 2022', 'van 4 tot 6 mei en op 12 juni 2022' */
export const opsomming = (
  delen: readonly Tijddeel[],
  voegwoord: 'en' | 'of',
  stijl: Stijl,
): string => {
  const woorden = regels(stukkenVan(delen), stijl);
  const laatste = woorden.pop() ?? '';
  return woorden.length ? `${woorden.join(', ')} ${voegwoord} ${laatste}` : laatste;
};
