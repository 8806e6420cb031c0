/** One file, imported on one day and again on another: a clock decides what is still to come, never what is in the plan. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { planOf } from './support/plan-of.js';
import { doubtsOn } from '../../src/import/plan/plan.js';
import { memory } from './support/in-memory-import.js';

const VERSLAG = `# Jaarverslag 2022

1. Buurten

1.1. Soepkar

| | |
|---|---|
| Procesverloop 2022 | Op 9 april hielden we bijeenkomst 1. Op 3 oktober hielden we bijeenkomst 2. |
| Stand van zaken 31/12/2022 | De kar rijdt. |
`;
const plan = planOf(VERSLAG, 2022);
const JUNE = new Date('2022-06-01T10:00:00Z');
const NOVEMBER = new Date('2022-11-01T10:00:00Z');
const types = (events: readonly { type: string }[]): string[] =>
  events.map(({ type }) => type).filter((type) => type.startsWith('Stap'));

describe('een stap die het verslag als gehouden vertelt, op een dag die nog moet komen', () => {
  it('wordt een geplande stap, met een twijfel bij haar regel', async () => {
    const { run, events } = memory();
    const { gepland } = await run(plan, JUNE);
    expect(types(events())).toEqual(['StapGelogd', 'StapGepland']);
    const doubt = {
      line: 9,
      message:
        'de tekst vertelt dit als gehouden, maar 3 oktober 2022 moet nog komen; het werd een geplande stap',
      todo: 'STEP',
    };
    expect(doubtsOn(plan, '2022-06-01')).toContainEqual(doubt);
    expect(doubtsOn(plan, '2022-11-01')).not.toContainEqual(doubt);
    expect(doubtsOn(plan, '2022-11-01', gepland)).toContainEqual(doubt);
  });

  it('blijft gepland als een import die stopte, na die dag wordt afgemaakt', async () => {
    const { run, events } = memory();
    const first = { ...plan, tree: plan.tree.slice(0, -1) };
    await run(first, JUNE);
    const before = events().length;
    const { nieuw, gepland } = await run(plan, NOVEMBER);
    expect({ nieuw, gepland: gepland.size }).toEqual({ nieuw: 1, gepland: 1 });
    expect(events()).toHaveLength(before + 1);
    expect(await run(plan, NOVEMBER)).toMatchObject({ nieuw: 0 });
  });

  it('blijft gehouden als de klok later vóór die dag staat', async () => {
    const { run, events } = memory();
    await run({ ...plan, tree: plan.tree.slice(0, -1) }, NOVEMBER);
    expect(await run(plan, JUNE)).toMatchObject({ nieuw: 1, gepland: new Set() });
    expect(types(events())).toEqual(['StapGelogd', 'StapGelogd']);
  });
});

describe('een bestand in een ander jaar', () => {
  it.each([
    ['helemaal', plan],
    ['half', { ...plan, trajecten: [], tree: [] }],
  ])('wordt geweigerd als het al %s in een eerste jaar staat', async (_hoe, first) => {
    const { run, events } = memory();
    await run(first);
    const before = events().length;
    await expect(run(planOf(VERSLAG, 2023))).rejects.toThrow(
      /^Dit bestand staat al in het werkjaar 2022, .*\(DATA_DIR\)\.$/u,
    );
    expect(events()).toHaveLength(before);
    await run(plan);
  });

  it('geeft een twijfel als de titel een ander jaar noemt', () => {
    const [doubt] = planOf(VERSLAG, 2023).doubts;
    expect(doubt).toEqual({
      line: 1,
      message: 'de titel is "Jaarverslag 2022"; ze komt in het werkjaar 2023',
      todo: 'YEAR',
    });
    expect(plan.doubts.map(({ line }) => line)).not.toContain(1);
  });
});

describe('een nummer dat er twee keer staat', () => {
  it('wordt gemeld', () => {
    const twice = VERSLAG.replace('bijeenkomst 2', 'bijeenkomst 1');
    expect(planOf(twice, 2022).doubts.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('nummer 1 staat er twee keer'),
    );
  });

  it('staat er één keer als een zin op het nummer eindigt', () => {
    expect(plan.doubts).toEqual([]);
    const stappen = plan.trajecten.flat().filter(({ klasse }) => /Stap$/u.test(klasse.name));
    expect(stappen.map(({ velden }) => (velden as { nummer: number }).nummer)).toEqual([1, 2]);
  });
});
