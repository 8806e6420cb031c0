/** One stretch of the calendar in the pieces that a sentence about time is made of. */
import { getallenVanDag } from '../domain/kalender.js';
import { weekVan } from '../domain/tijd/kalenderweek.js';
import { seizoenMetMaand } from '../domain/tijd/onderdeel-van.js';
import { MAANDEN } from '../domain/tijd/woorden.js';
import type { EnkelePrecisie, EnkeleTijd } from '../domain/tijdsaanduiding.js';

/** 'in' + 'de ' + 'zomer' + ' van 2022' */
export interface Woorddeel {
  /** '' where none goes before it: 'half mei'. */
  voorzetsel: 'op' | 'in' | '';
  lidwoord: string;
  kern: string;
  /** As it stands on its own ('zomer 2022'); '' where the kern says the year. */
  jaar: string;
  /** Behind an article: 'de zomer van 2022'. */
  jaarNaLidwoord: string;
  /** The year itself, which a neighbour may say for both. */
  jaartal: number;
}

interface Getallen {
  jaar: number;
  maand: number;
  dag: number;
}

const maandnaam = ({ maand }: Getallen): string => MAANDEN[maand - 1] ?? '';

type Stukken = Partial<Woorddeel> & Pick<Woorddeel, 'kern'>;

/** The year is said by the kern. */
const metEigenJaar = { jaar: '', jaarNaLidwoord: '' } as const;

const seizoen = (van: Getallen): Stukken => {
  const naam = seizoenMetMaand(van.maand);
  return {
    voorzetsel: 'in',
    lidwoord: naam.endsWith('jaar') ? 'het ' : 'de ',
    kern: naam,
    jaarNaLidwoord: ` van ${String(van.jaar)}`,
  };
};

const week = (van: string): Stukken => {
  const gevonden = weekVan(van);
  const jaar = ` van ${String(gevonden.jaar)}`;
  return {
    voorzetsel: 'in',
    kern: `week ${String(gevonden.week)}`,
    jaar,
    jaarNaLidwoord: jaar,
    jaartal: gevonden.jaar,
  };
};

const PER_PRECISIE: Record<Exclude<EnkelePrecisie, 'WEEK'>, (van: Getallen) => Stukken> = {
  DAG: (van) => ({ voorzetsel: 'op', kern: `${String(van.dag)} ${maandnaam(van)}` }),
  BEGIN_MAAND: (van) => ({ kern: `begin ${maandnaam(van)}` }),
  MIDDEN_MAAND: (van) => ({ kern: `half ${maandnaam(van)}` }),
  EIND_MAAND: (van) => ({ kern: `eind ${maandnaam(van)}` }),
  MAAND: (van) => ({ voorzetsel: 'in', kern: maandnaam(van) }),
  KWARTAAL: ({ maand }) => ({ voorzetsel: 'in', kern: `Q${String(Math.ceil(maand / 3))}` }),
  SEIZOEN: seizoen,
  HALFJAAR: ({ maand, jaar }) => ({
    voorzetsel: 'in',
    lidwoord: 'de ',
    kern: `${maand === 1 ? 'eerste' : 'tweede'} helft van ${String(jaar)}`,
    ...metEigenJaar,
  }),
  BEGIN_JAAR: ({ jaar }) => ({ kern: `begin ${String(jaar)}`, ...metEigenJaar }),
  MIDDEN_JAAR: ({ jaar }) => ({ kern: `half ${String(jaar)}`, ...metEigenJaar }),
  EIND_JAAR: ({ jaar }) => ({ kern: `eind ${String(jaar)}`, ...metEigenJaar }),
  JAAR: ({ jaar }) => ({ voorzetsel: 'in', kern: String(jaar), ...metEigenJaar }),
  SCHOOLJAAR: ({ jaar }) => ({
    voorzetsel: 'in',
    lidwoord: 'het ',
    kern: `schooljaar ${String(jaar)}-${String(jaar + 1)}`,
    ...metEigenJaar,
  }),
};

/** The pieces of one indication. */
export const woorddeel = ({ precisie, van }: EnkeleTijd): Woorddeel => {
  const getallen = getallenVanDag(van);
  const jaar = ` ${String(getallen.jaar)}`;
  const stukken = precisie === 'WEEK' ? week(van) : PER_PRECISIE[precisie](getallen);
  return {
    voorzetsel: '',
    lidwoord: '',
    jaar,
    jaarNaLidwoord: jaar,
    jaartal: getallen.jaar,
    ...stukken,
  };
};
