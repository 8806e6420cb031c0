/** The recogniser, judged by sentences that were written without it (`zinnen/README.md`); printed, with what is not right. */
import { describe, expect, it } from '@jest/globals';
import { ZINNEN_PER_SOORT } from './zinnen/alle-zinnen.js';
import { BEOORDEELD, beoordeel, isJuist } from './zinnen/meten.js';
import type { Stapverwachting } from './zinnen/zin.js';

const uitslagen = Object.values(ZINNEN_PER_SOORT).flat().map(beoordeel);
const paren = uitslagen.flatMap((uitslag) => uitslag.paren);
const percent = (deel: number, van: number): number => (100 * deel) / van;
const gevonden = uitslagen.reduce((som, uitslag) => som + uitslag.gevonden, 0);
const vals = uitslagen.flatMap((uitslag) => uitslag.vals);

const kort = (stap: Stapverwachting | undefined): string =>
  stap
    ? [stap.type, stap.precisie, stap.van, stap.tot, stap.status, stap.uitvoerder].join(' ')
    : 'niets';

function vertel(): string {
  const maten = Object.entries(BEOORDEELD).map(([naam, is]) => {
    const juist = paren.filter(([stap, uit]) => uit && is(stap, uit)).length;
    return `${naam} ${percent(juist, paren.length).toFixed(1)} %`;
  });
  const fouten = uitslagen.flatMap(({ naam, paren: eigen, vals: teveel, bijzonder }) => [
    ...eigen
      .filter((paar) => !isJuist(paar))
      .map(([stap, uit]) => `  ${naam}: ${kort(stap)} | ${kort(uit)}`),
    ...teveel.map((stap) => `  ${naam}: VALS ${kort(stap)}`),
    ...bijzonder.map((veld) => `  ${naam}: ander ${veld}`),
  ]);
  const juist = paren.filter(isJuist).length;
  return [
    `juist ${String(juist)} van ${String(paren.length)} (${percent(juist, paren.length).toFixed(1)} %): ${maten.join(', ')}`,
    `vals ${String(vals.length)} van ${String(gevonden)} (${percent(vals.length, gevonden).toFixed(1)} %)`,
    ...fouten,
    '',
  ].join('\n');
}

describe('zinnen die geschreven zijn zonder de herkenner', () => {
  process.stdout.write(vertel());

  it('geven minstens 95 procent van hun stappen met het juiste type, de grenzen, de uitkomst en wie', () => {
    expect(percent(paren.filter(isJuist).length, paren.length)).toBeGreaterThanOrEqual(95);
  });

  it('geven hoogstens 2 procent stappen die er niet staan', () => {
    expect(percent(vals.length, gevonden)).toBeLessThanOrEqual(2);
  });

  it('houden als tekst wat geen stap vertelt', () => {
    expect(uitslagen.flatMap(({ bijzonder }) => bijzonder).filter((v) => v === 'alineas')).toEqual(
      [],
    );
  });
});
