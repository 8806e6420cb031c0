/** What is kept of the doubts of an import: each with what to do, once, and about the traject that it quotes. */
import { describe, expect, it } from '@jest/globals';
import { withStreams } from '../../src/import/plan/doubt-streams.js';
import type { ImportPlan } from '../../src/import/plan/plan.js';
import { WHAT_TO_DO } from '../../src/import/read/doubt.js';
import { memory } from './support/in-memory-import.js';
import { planOf } from './support/plan-of.js';

const VERSLAG = `Jaarverslag 2022

1. Buurten

1.1. Soepkar

| | |
|---|---|
| Doel | Samen eten. |
| Procesverloop | Op 31 april was er soep. <p>En op 31 april was er ook brood.</p> <p>Op 12 mei werd het plan uitgewerkt.</p> |
| Lessons learned | |

1.2. Broodoven

| | |
|---|---|
| Kleur | Rood. |
| Procesverloop | Op 3 mei 2022 was er een gesprek. |

3. Zomaar

<!-- een nota van An -->

Wat tekst.
`;
const LATER = new Date('2032-02-01T10:00:00Z');

const starts = ({ trajecten }: ImportPlan): string[] =>
  trajecten.map(([start]) => `traject-${(start!.velden as { trajectId: string }).trajectId}`);

describe('de twijfels die bij een import bewaard worden', () => {
  it('zeggen elk één keer wat er was, met zijn regel en wat je ermee doet', async () => {
    const { kept, run } = memory();
    await run(planOf(VERSLAG, 2022), LATER);
    const [report] = kept;
    const said = report!.doubts.map(({ line, sentence }) => `${String(line)}: ${sentence}`);
    expect(said).toEqual([
      '10: 31 april bestaat niet: april heeft 30 dagen. De tekst is bewaard; op die dag staat geen stap.',
      '10: "Plan uitgewerkt op 12 mei 2022": er staat niet wie dit deed; gelezen als werk van BAZ.',
      '11: Het vak "Lessons learned" is leeg.',
      '17: Het opschrift "Kleur" is niet bekend; de rij staat met dat opschrift in het procesverloop.',
      '20: Nummer 3 staat na 1.2: daartussen ontbreekt een nummer.',
      '22: Niet in de tekst gezet: <!-- een nota van An -->.',
    ]);
    for (const { todo } of report!.doubts) expect(Object.values(WHAT_TO_DO)).toContain(todo);
  });

  it('horen bij het traject waarvan de woorden zijn, of bij het jaar', () => {
    const plan = planOf(VERSLAG, 2022);
    const [soep, brood] = starts(plan);
    const where = withStreams(plan, plan.doubts).map(({ line, stream }) => [line, stream]);
    expect(where).toEqual([
      ...[10, 10, 11].map((line) => [line, soep]),
      [17, brood],
      ...[20, 22].map((line) => [line, 'werkjaar-2022']),
    ]);
  });

  it('horen bij het traject ook waar ze over zijn kop gaan', () => {
    const plan = planOf(VERSLAG.replace('1.2. Broodoven', '1.4. Broodoven'), 2022);
    const [doubt] = withStreams(plan, plan.doubts).filter(({ line }) => line === 13);
    expect(doubt).toMatchObject({
      message: expect.stringContaining('1.4'),
      stream: starts(plan)[1],
    });
  });

  it('worden niet bewaard als niets ingelezen wordt, en niet opnieuw als het bestand er al helemaal staat', async () => {
    const { kept, run } = memory();
    const te_lang = VERSLAG.replace('Soepkar', 'Soepkar '.repeat(80));
    await expect(run(planOf(te_lang, 2022), LATER)).rejects.toThrow('niets ingelezen');
    expect(kept).toEqual([]);
    await run(planOf(VERSLAG, 2022), LATER);
    await run(planOf(VERSLAG, 2022), LATER);
    expect(kept).toHaveLength(1);
  });
});
