/** The sentences with other names, places, days and marks, and cells in another order: the right answer stays the right answer. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../../src/domain/kalender.js';
import { MAANDEN } from '../../src/domain/tijd/woorden.js';
import { ZINNEN_PER_SOORT } from './zinnen/alle-zinnen.js';
import { beoordeel, isJuist, type Uitslag } from './zinnen/meten.js';
import type { Stapverwachting, Zin } from './zinnen/zin.js';

const ZINNEN = Object.values(ZINNEN_PER_SOORT).flat();

const wel = ({ paren, vals }: Uitslag): boolean => paren.every(isJuist) && vals.length === 0;

/** Those that come out right as they stand: what is wrong already is told by `zinnen-herkend`. */
const JUISTE = ZINNEN.filter((zin) => wel(beoordeel(zin)));

const kort = (stap: Stapverwachting | undefined): string =>
  stap ? [stap.type, stap.van, stap.tot, stap.status, stap.uitvoerder].join(' ') : 'niets';

/** Nothing where all is right, else what is not. */
const fouten = (zin: Zin): string[] => {
  const { paren, vals } = beoordeel(zin);
  const fout = paren.filter((paar) => !isJuist(paar));
  if (!fout.length && !vals.length) return [];
  const delen = [...fout.map(([stap, uit]) => `${kort(stap)} | ${kort(uit)}`), ...vals.map(kort)];
  return [`${zin.cel}: ${delen.join('; ')}`];
};

const PLAATSEN = ['Wortegem', 'Hoeselt', 'Lo-Reninge', 'Sint-Katelijne', 'Kruibeke', 'Zandhoven'];
const BESTAANDE = ['Deinze', 'Aalter', 'Eeklo', 'Gent', 'Turnhout', 'Zaventem', 'Oostende'];

/** Each place of the text becomes another one. */
const metPlaats = (zin: Zin, plaats: string): Zin => ({
  ...zin,
  cel: BESTAANDE.reduce(
    (cel, naam) =>
      cel.replaceAll(new RegExp(`(?<!\\d )(?<=\\b(?:in|te) )${naam}\\b`, 'gu'), plaats),
    zin.cel,
  ),
});

const OMZETTINGEN: readonly ((cel: string) => string)[] = [
  (cel) => cel,
  (cel) => cel.replaceAll("'", '’'),
  (cel) => cel.replaceAll(' ', '\u00a0'),
  (cel) => cel.replaceAll(/ (?=\S)/gu, '  '),
  (cel) => cel.replace(/\.$/u, ''),
  (cel) => `${cel} `,
  (cel) => cel.replaceAll('- ', '• '),
  (cel) => cel.normalize('NFD'),
];

/** The year one later, in the text and in the answer: same day, same month. */
const later = (zin: Zin, jaren: number): Zin => {
  const jaar = (woorden: string): string =>
    woorden.replaceAll(/(?<!\d)(?:20[12]\d)(?!\d| (?:Antwerpen|Zaventem|euro))/gu, (cijfers) =>
      String(Number(cijfers) + jaren),
    );
  const dag = (iso: string | null): string | null => iso && jaar(iso);
  const stap = (was: Stapverwachting): Stapverwachting => ({
    ...was,
    van: dag(was.van),
    tot: dag(was.tot),
    ...(was.dagen ? { dagen: was.dagen.map((elk) => jaar(elk)) } : {}),
    ...(was.ofTijd
      ? { ofTijd: { ...was.ofTijd, van: dag(was.ofTijd.van), tot: dag(was.ofTijd.tot) } }
      : {}),
  });
  return {
    ...zin,
    jaar: zin.jaar + jaren,
    cel: jaar(zin.cel),
    stappen: zin.stappen.map(stap),
    mag: (zin.mag ?? []).map(stap),
  };
};

/** A day in words moved within its month: 'op 9 maart 2022' where nothing but days stands in the cell. */
const andereDag = (zin: Zin, dagen: number): Zin | undefined => {
  const [enige, ...meer] = zin.stappen;
  if (!enige || meer.length || enige.precisie !== 'DAG' || enige.dagen || !enige.van)
    return undefined;
  const maand = MAANDEN[Number(enige.van.slice(5, 7)) - 1]!;
  const was = `${String(Number(enige.van.slice(8)))} ${maand}`;
  const nieuw = plusDagen(`${enige.van.slice(0, 8)}01`, dagen);
  if (
    zin.cel.split(was).length !== 2 ||
    /\b(?:maan|dins|woens|donder|vrij|zater|zon)dag/iu.test(zin.cel)
  )
    return undefined;
  return {
    ...zin,
    cel: zin.cel.replace(was, `${String(Number(nieuw.slice(8)))} ${maand}`),
    stappen: [{ ...enige, van: nieuw, tot: nieuw }],
  };
};

/** No weekdays, school years, weeks, short years, leap days or relative words: with another year these are another time. */
const ALLEEN_JAREN = JUISTE.filter(
  ({ cel, stappen }) =>
    stappen.length > 0 &&
    !/dag \d|week|schooljaar|['’]\d\d|29\/2|29 februari|februari 20\d\d|vorig|gisteren/iu.test(cel),
);

describe('zinnen met andere namen, plaatsen, dagen en tekens', () => {
  it('zijn er genoeg om iets te bewijzen', () => {
    expect(JUISTE.length).toBeGreaterThan(140);
    expect(ALLEEN_JAREN.length).toBeGreaterThan(80);
  });

  it('geven dezelfde stappen met andere aanhalingstekens, spaties, punten en plaatsen', () => {
    const anders = JUISTE.flatMap((zin, at) =>
      OMZETTINGEN.map((omzetting, k) => {
        const nieuw = metPlaats(zin, PLAATSEN[(at + k) % PLAATSEN.length]!);
        return { ...nieuw, cel: omzetting(nieuw.cel) };
      }),
    );
    expect(anders.flatMap(fouten)).toEqual([]);
  });

  it('geven dezelfde stappen in een ander jaar', () => {
    const anders = ALLEEN_JAREN.flatMap((zin) => [1, 4, 7].map((jaren) => later(zin, jaren)));
    expect(anders.flatMap(fouten)).toEqual([]);
  });

  it('geven de andere dag als er een andere dag staat', () => {
    const verzet = JUISTE.flatMap((zin) =>
      Array.from({ length: 28 }, (_, dagen) => andereDag(zin, dagen) ?? []).flat(),
    );
    expect(verzet.length).toBeGreaterThan(28 * 30);
    expect(verzet.flatMap(fouten)).toEqual([]);
  });

  it('geven samen in een cel, in eender welke volgorde, de stappen van elk', () => {
    const los = JUISTE.filter(({ jaar, mag = [] }) => jaar === 2022 && mag.length === 0);
    const drie = fc.shuffledSubarray(los, { minLength: 3, maxLength: 3 });
    const samen = fc.sample(drie, { numRuns: 300, seed: 20_221_231 }).map((zinnen) => ({
      ...{ naam: 'samen', jaar: 2022, cel: zinnen.map(({ cel }) => cel).join('\n\n') },
      stappen: zinnen.flatMap((zin) => zin.stappen),
    }));
    expect(samen.flatMap(fouten)).toEqual([]);
  });
});
