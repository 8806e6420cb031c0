/** The sentences by which the recogniser is judged were written by hand: what can be checked without it is checked here. */
import { describe, expect, it } from '@jest/globals';
import type { Dag } from '../../src/domain/dag.js';
import { dagUitGetallen, laatsteDagVanMaand, plusDagen } from '../../src/domain/kalender.js';
import { MAANDEN } from '../../src/domain/tijd/woorden.js';
import type { Precisie } from '../../src/domain/tijdsaanduiding.js';
import { ZINNEN_PER_SOORT } from './zinnen/alle-zinnen.js';
import type { Stapverwachting, Tijdverwachting, Zin } from './zinnen/zin.js';

const ZINNEN = Object.values(ZINNEN_PER_SOORT).flat();
const STAPPEN = ZINNEN.flatMap(({ stappen }) => stappen);

const getallen = (dag: Dag): [number, number, number] =>
  dag.split('-').map(Number) as [number, number, number];

const bestaat = (dag: Dag): boolean => dagUitGetallen(...getallen(dag)) === dag;

const eindVanMaand = (dag: Dag): boolean => {
  const [jaar, maand, nummer] = getallen(dag);
  return nummer === laatsteDagVanMaand(jaar, maand);
};

const GRENZEN: Partial<Record<Precisie, RegExp>> = {
  MAAND: /^(\d{4}-\d\d)-01 \1-\d\d$/,
  BEGIN_MAAND: /^(\d{4}-\d\d)-01 \1-10$/,
  MIDDEN_MAAND: /^(\d{4}-\d\d)-11 \1-20$/,
  EIND_MAAND: /^(\d{4}-\d\d)-21 \1-\d\d$/,
  KWARTAAL: /^(\d{4})-(01-01 \1-03-31|04-01 \1-06-30|07-01 \1-09-30|10-01 \1-12-31)$/,
  SEIZOEN: /^(\d{4})-(03-01 \1-05-31|06-01 \1-08-31|09-01 \1-11-30)$/,
  HALFJAAR: /^(\d{4})-(01-01 \1-06-30|07-01 \1-12-31)$/,
  BEGIN_JAAR: /^(\d{4})-01-01 \1-03-31$/,
  MIDDEN_JAAR: /^(\d{4})-04-01 \1-09-30$/,
  EIND_JAAR: /^(\d{4})-10-01 \1-12-31$/,
  JAAR: /^(\d{4})-01-01 \1-12-31$/,
  VANAF: /^\S+ null$/,
  TOT: /^null \S+$/,
  ONBEKEND: /^null null$/,
};

const EIND_OP_HET_EIND_VAN_EEN_MAAND: readonly Precisie[] = ['MAAND', 'EIND_MAAND'];

/** Days that a precision gives where a pattern cannot say it. */
const GEREKEND: Partial<Record<Precisie, (van: Dag) => Dag>> = {
  DAG: (van) => van,
  WEEK: (van) => plusDagen(van, 6),
  SCHOOLJAAR: (van) => `${String(getallen(van)[0] + 1)}-08-31`,
};

const halveMaand = ({ tot, precisie }: Tijdverwachting): boolean =>
  EIND_OP_HET_EIND_VAN_EEN_MAAND.includes(precisie) && tot !== null && !eindVanMaand(tot);

const andereLengte = ({ van, tot, precisie }: Tijdverwachting): boolean =>
  van !== null && (GEREKEND[precisie]?.(van) ?? tot) !== tot;

const andereGrenzen = ({ van, tot, precisie }: Tijdverwachting): boolean =>
  !(GRENZEN[precisie] ?? / /).test(`${String(van)} ${String(tot)}`);

/** What is wrong with the bounds of a time, or nothing. */
const foutInTijd = (tijd: Tijdverwachting): string | undefined => {
  const { van, tot, dagen = [] } = tijd;
  if (![van, tot, ...dagen].every((dag) => dag === null || bestaat(dag)))
    return 'een dag die niet bestaat';
  if (van !== null && tot !== null && van > tot) return 'van na tot';
  if (andereGrenzen(tijd)) return 'andere grenzen';
  if (halveMaand(tijd)) return 'niet tot het eind van de maand';
  return andereLengte(tijd) ? 'andere lengte' : undefined;
};

const foutInDagen = ({ van, tot, precisie, dagen }: Tijdverwachting): string | undefined => {
  if (!dagen) return undefined;
  const klopt =
    precisie === 'LIJST' && dagen.length > 1 && dagen[0] === van && dagen.at(-1) === tot;
  return klopt && dagen.every((dag, i) => i === 0 || (dagen[i - 1] ?? '') < dag)
    ? undefined
    : 'dagen die niet bij de grenzen passen';
};

/** Whether the number and the month of a day can be read in the words of the cell. */
const staatInDeCel = (cel: string, dag: Dag): boolean => {
  const [, maand, nummer] = getallen(dag);
  const naam = MAANDEN[maand - 1] ?? '';
  const cijfers = new RegExp(`(^|\\D)${String(nummer)}/${String(maand)}(\\D|$)`);
  const inWoorden = new RegExp(`(^|\\D)${String(nummer)}(\\D|$)`).test(cel) && cel.includes(naam);
  return inWoorden || cijfers.test(cel);
};

const dagenVan = ({ precisie, van, dagen }: Stapverwachting): readonly Dag[] =>
  precisie === 'DAG' && van !== null ? [van] : (dagen ?? []);

const nietInDeCel = ({ cel, stappen }: Zin): unknown[] =>
  stappen.flatMap((stap) => [
    ...dagenVan(stap).filter((dag) => !staatInDeCel(cel, dag)),
    ...(cel.includes(stap.doel ?? '') ? [] : [stap.doel]),
  ]);

describe('de zinnen waarop de herkenner beoordeeld wordt', () => {
  it('zijn er genoeg, van elke soort minstens drie, met genoeg zonder stap', () => {
    expect(ZINNEN.length).toBeGreaterThanOrEqual(80);
    expect(STAPPEN.length).toBeGreaterThanOrEqual(130);
    expect(ZINNEN.filter(({ stappen }) => stappen.length === 0).length).toBeGreaterThanOrEqual(15);
    const weinig = Object.entries(ZINNEN_PER_SOORT).filter(([, zinnen]) => zinnen.length < 3);
    expect(weinig).toEqual([]);
  });

  it('heten en luiden elk anders', () => {
    const dubbel = (waarden: string[]) => waarden.filter((w, i) => waarden.indexOf(w) !== i);
    expect(dubbel(ZINNEN.map(({ naam }) => naam))).toEqual([]);
    expect(dubbel(ZINNEN.map(({ cel }) => cel))).toEqual([]);
  });

  it('hebben tijden met de grenzen van hun soort', () => {
    const fout = ZINNEN.flatMap(({ naam, stappen, mag = [] }) =>
      [...stappen, ...mag]
        .flatMap((stap) => (stap.ofTijd ? [stap, stap.ofTijd] : [stap]))
        .map((tijd) => foutInTijd(tijd) ?? foutInDagen(tijd))
        .filter((woorden) => woorden !== undefined)
        .map((woorden) => `${naam}: ${woorden}`),
    );
    expect(fout).toEqual([]);
  });

  it('hebben dagen en doelen die in hun cel staan', () => {
    const fout = ZINNEN.filter((zin) => nietInDeCel(zin).length > 0);
    expect(fout.map(({ naam }) => naam)).toEqual([]);
  });

  it('zijn gehouden als hun dag in het werkjaar of ervoor ligt, en gepland als hij erna ligt', () => {
    const scheef = ZINNEN.filter(({ jaar, stappen }) =>
      stappen.some(
        ({ precisie, van, status }) =>
          precisie === 'DAG' &&
          van !== null &&
          (status === 'GEPLAND') !== van > `${String(jaar)}-12-31`,
      ),
    );
    expect(scheef.map(({ naam }) => naam)).toEqual([]);
  });

  it('houden hoogstens zoveel regels als tekst over als ze er hebben', () => {
    const teVeel = ZINNEN.filter(
      ({ cel, alineas = 0 }) => alineas > cel.split('\n').filter((regel) => regel.trim()).length,
    );
    expect(teVeel.map(({ naam }) => naam)).toEqual([]);
  });
});
