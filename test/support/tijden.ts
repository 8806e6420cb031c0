/** Times of every kind, made at random. */
import fc from 'fast-check';
import { laatsteDagVanMaand, dagUitGetallen, plusDagen } from '../../src/domain/kalender.js';
import { weekMet } from '../../src/domain/tijd/kalenderweek.js';
import type {
  EnkelePrecisie,
  EnkeleTijd,
  Precisie,
  Tijddeel,
  Tijdvorm,
} from '../../src/domain/tijdsaanduiding.js';

interface Grenzen {
  van: string;
  tot: string;
}

const maanden = (jaar: number, van: number, tot: number): Grenzen => {
  const [eindjaar, eindmaand] = tot > 12 ? [jaar + 1, tot - 12] : [jaar, tot];
  const laatste = laatsteDagVanMaand(eindjaar, eindmaand);
  return {
    van: dagUitGetallen(jaar, van, 1)!,
    tot: dagUitGetallen(eindjaar, eindmaand, laatste)!,
  };
};

const dagen = (jaar: number, maand: number, van: number, tot?: number): Grenzen => ({
  van: dagUitGetallen(jaar, maand, van)!,
  tot: dagUitGetallen(jaar, maand, tot ?? laatsteDagVanMaand(jaar, maand))!,
});

/** Mostly of a few years that lie together: then parts share a year, or go over its turn. */
const jaar = fc.oneof(fc.integer({ min: 2019, max: 2023 }), fc.integer({ min: 1901, max: 2190 }));
const maand = fc.integer({ min: 1, max: 12 });
const dag = fc.tuple(jaar, fc.nat(364)).map(([j, n]) => plusDagen(`${String(j)}-01-01`, n));

const enkele: Record<EnkelePrecisie, fc.Arbitrary<Grenzen>> = {
  DAG: dag.map((d) => ({ van: d, tot: d })),
  WEEK: dag.map(weekMet),
  BEGIN_MAAND: fc.tuple(jaar, maand).map(([j, m]) => dagen(j, m, 1, 10)),
  MIDDEN_MAAND: fc.tuple(jaar, maand).map(([j, m]) => dagen(j, m, 11, 20)),
  EIND_MAAND: fc.tuple(jaar, maand).map(([j, m]) => dagen(j, m, 21)),
  MAAND: fc.tuple(jaar, maand).map(([j, m]) => maanden(j, m, m)),
  KWARTAAL: fc.tuple(jaar, fc.nat(3)).map(([j, k]) => maanden(j, k * 3 + 1, k * 3 + 3)),
  SEIZOEN: fc.tuple(jaar, fc.constantFrom(3, 6, 9, 12)).map(([j, m]) => maanden(j, m, m + 2)),
  HALFJAAR: fc.tuple(jaar, fc.nat(1)).map(([j, h]) => maanden(j, h * 6 + 1, h * 6 + 6)),
  BEGIN_JAAR: jaar.map((j) => maanden(j, 1, 3)),
  MIDDEN_JAAR: jaar.map((j) => maanden(j, 4, 9)),
  EIND_JAAR: jaar.map((j) => maanden(j, 10, 12)),
  JAAR: jaar.map((j) => maanden(j, 1, 12)),
  SCHOOLJAAR: jaar.map((j) => maanden(j, 9, 20)),
};

const omstreeks = fc.constantFrom({}, {}, {}, { omstreeks: true } as const);

export const enkeleTijd: fc.Arbitrary<EnkeleTijd> = fc.oneof(
  ...Object.entries(enkele).map(([precisie, grenzen]) =>
    fc
      .tuple(grenzen, omstreeks)
      .map(([g, rond]) => ({ precisie: precisie as EnkelePrecisie, ...g, ...rond })),
  ),
);

const bereik = fc.tuple(enkeleTijd, enkeleTijd).map(([a, b]): Tijddeel => {
  const [van, tot] = a.van <= b.tot ? [a, b] : [b, a];
  return { precisie: 'BEREIK', van: van.van, tot: tot.tot, delen: [van, tot] };
});

const rondom = (delen: readonly Tijddeel[]): Grenzen => ({
  van: delen.map(({ van }) => van).sort()[0]!,
  tot: delen
    .map((deel) => deel.tot)
    .sort()
    .at(-1)!,
});

const deel = fc.oneof({ weight: 4, arbitrary: enkeleTijd }, { weight: 1, arbitrary: bereik });
const meer = fc.array(deel, { minLength: 2, maxLength: 5 });

const samengesteld: Record<
  Exclude<Precisie, EnkelePrecisie | 'WOORDEN' | 'ONBEKEND'>,
  fc.Arbitrary<Tijdvorm>
> = {
  BEREIK: bereik,
  LIJST: meer.map((delen) => ({ precisie: 'LIJST', ...rondom(delen), delen })),
  OF: meer.map((delen) => ({ precisie: 'OF', ...rondom(delen), delen })),
  IN_DE_LOOP_VAN: fc
    .array(deel, { minLength: 1, maxLength: 3 })
    .map((delen) => ({ precisie: 'IN_DE_LOOP_VAN', ...rondom(delen), delen })),
  VANAF: fc.tuple(enkeleTijd, fc.constantFrom('VANAF', 'SINDS', 'NA')).map(([d, woord]) => ({
    precisie: 'VANAF',
    woord,
    van: woord === 'NA' ? plusDagen(d.tot, 1) : d.van,
    tot: null,
    deel: d,
  })),
  TOT: fc.tuple(enkeleTijd, fc.constantFrom('TEGEN', 'TOT', 'VOOR')).map(([d, woord]) => ({
    precisie: 'TOT',
    woord,
    van: null,
    tot: woord === 'VOOR' ? plusDagen(d.van, -1) : d.tot,
    deel: d,
  })),
};

/** What our words can say: every kind but somebody's own words. */
export const tijdvorm: fc.Arbitrary<Exclude<Tijdvorm, { precisie: 'WOORDEN' }>> = fc.oneof(
  enkeleTijd,
  ...Object.values(samengesteld),
  fc.constant({ precisie: 'ONBEKEND', van: null, tot: null } as const),
) as fc.Arbitrary<Exclude<Tijdvorm, { precisie: 'WOORDEN' }>>;
