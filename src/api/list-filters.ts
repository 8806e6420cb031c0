/** What the addresses of lists may be asked for beside a page: read here, described from here (`questions.ts`). */
import type { Onderdeelkeuze, Toestand } from '../../projections/onderdelen/onderdelen.query.js';
import type { Voorvalkeuze } from '../../projections/voorvallen/voorvallen.query.js';
import { categorieVanSoort } from '../domain/aggregaten.js';
import type { Dag } from '../domain/dag.js';
import { isUuid } from '../http/uuid.js';
import { badRequest, type Problem } from './problem.js';

type Asked = Readonly<Record<string, unknown>>;

export const TOESTANDEN: Readonly<Record<string, Toestand>> = {
  nu: 'NU',
  voorbij: 'VOORBIJ',
  later: 'LATER',
};
export const INGETROKKEN: Readonly<Record<string, boolean>> = { ja: true, nee: false };

interface Filter<T> {
  /** Undefined where it cannot be read; a name that was given twice is no text. */
  readonly read: (text: string) => T | undefined;
  readonly sentence: string;
}
type Filters<T> = { readonly [K in keyof T]-?: Filter<NonNullable<T[K]>> };

/** Not what every object has by itself, such as `toString`. */
const inTable =
  <T>(table: Readonly<Record<string, T>>) =>
  (name: string): T | undefined =>
    Object.hasOwn(table, name) ? table[name] : undefined;
const like =
  (shape: RegExp) =>
  (text: string): string | undefined =>
    shape.test(text) ? text : undefined;
const CODE = /^[\w-]{1,64}$/u;

const OF_PARTS: Filters<{
  soort: string;
  van: string;
  jaar: number;
  stand: string;
  ingetrokken: boolean;
  toestand: Toestand;
}> = {
  soort: {
    read: (soort) => (categorieVanSoort(soort) ? soort : undefined),
    sentence: 'Noem een soort deel, zoals ?soort=PARTNER.',
  },
  van: { read: like(CODE), sentence: 'Schrijf bij van de id van een traject, of een werkjaar.' },
  jaar: {
    read: (jaar) => (/^\d{4}$/u.test(jaar) ? Number(jaar) : undefined),
    sentence: 'Schrijf het jaar met vier cijfers, zoals 2022.',
  },
  stand: { read: like(CODE), sentence: 'Schrijf de stand als één code, zoals GEPLAND.' },
  ingetrokken: {
    read: inTable(INGETROKKEN),
    sentence: 'Schrijf ingetrokken=ja of ingetrokken=nee.',
  },
  toestand: {
    read: inTable(TOESTANDEN),
    sentence: 'Schrijf toestand=nu, toestand=voorbij of toestand=later.',
  },
};

const OF_FACTS: Filters<Required<Voorvalkeuze>> = {
  stroom: {
    read: like(/^[a-z]{1,40}-[\w-]{1,64}$/u),
    sentence: 'Schrijf de stroom zoals ze heet: traject-<id>, of werkjaar-2022.',
  },
  deel: {
    read: like(/^[A-Z_]{1,40}\/[\w-]{1,64}$/u),
    sentence: 'Schrijf het deel als SOORT/id, zoals PARTNER/<id>.',
  },
  door: {
    read: (id) => (isUuid(id) ? id.toLowerCase() : undefined),
    sentence: 'Schrijf bij door de id van een medewerker.',
  },
};

/** What was given of these, or the first that cannot be read. */
function readFilters<T extends object>(filters: Filters<T>, asked: Asked): Partial<T> | Problem {
  const read: Record<string, unknown> = {};
  for (const [name, filter] of Object.entries<Filter<unknown>>(filters)) {
    const given = asked[name];
    if (given === undefined) continue;
    const value = typeof given === 'string' ? filter.read(given) : undefined;
    if (value === undefined) return badRequest(`${name}-ongeldig`, filter.sentence);
    read[name] = value;
  }
  return read as Partial<T>;
}

/** @param dag the day from which a state is seen: today, or that of the past that is asked for */
export function partsAskedFor(asked: Asked, dag: Dag): Onderdeelkeuze | Problem {
  const read = readFilters(OF_PARTS, asked);
  if (isProblem(read)) return read;
  const { soort, van, toestand, ...rest } = read;
  const categorie = soort && categorieVanSoort(soort);
  if (!categorie) return badRequest('soort-ongeldig', OF_PARTS.soort.sentence);
  return {
    ...{ categorie, soort, ...rest },
    ...(van === undefined ? {} : { vanId: van }),
    ...(toestand === undefined ? {} : { toestand: { is: toestand, dag } }),
  };
}

export const factsAskedFor = (asked: Asked): Voorvalkeuze | Problem => readFilters(OF_FACTS, asked);

export const isProblem = (asked: object): asked is Problem => 'status' in asked;
