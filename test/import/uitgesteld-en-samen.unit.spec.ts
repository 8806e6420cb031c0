/** What the text of an earlier report says of a step beside its day: that it was put off, or how often it was. */
import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { Feit } from '../../src/domain/aggregate.js';
import { traject } from '../../src/domain/traject/traject.js';
import type { Stap } from '../../src/domain/traject/traject-delen.js';
import { alle } from '../../src/domain/staat.js';
import type { Deel } from '../../src/domain/traject/traject-delen.js';
import { jaartabel } from '../../projections/jaartabel/jaartabel.projection.js';
import { rowsOf } from '../../src/report/compose-table.js';
import { plainText } from '../../src/text/plain.js';
import { memory } from './support/in-memory-import.js';
import { planOf } from './support/plan-of.js';

const verslag = (cel: string): string => `# Jaarverslag 2022

1. Buurten

1.1. Soepkar

| | |
|---|---|
| Procesverloop 2022 | ${cel} |
| Stand van zaken 31/12/2022 | De kar rijdt. |
`;

async function ingelezen(cel: string, now?: Date) {
  const { run, events, store } = memory();
  const plan = planOf(verslag(cel), 2022);
  await run(plan, now);
  const { stream } = events().find(({ type }) => type === 'TrajectGestart')!;
  const feiten: Feit[] = await store.factsOf(stream);
  return { plan, run, feiten, types: feiten.map(({ type }) => type) };
}

const staat = (feiten: readonly Feit[]) =>
  feiten.reduce((nu, feit) => traject.evolve(nu, feit as never), traject.begin);
const stappen = (feiten: readonly Feit[]): Stap[] =>
  alle<Deel, 'STAP'>(staat(feiten), 'STAP').map(({ deel }) => deel);
const kort = ({ status, gegevens: { wanneer }, toelichting }: Stap) =>
  [status, wanneer.tekst, toelichting].filter(Boolean).join(' | ');

describe('een ingelezen stap die uitgesteld werd', () => {
  it.each([
    ['De workshop van 20 oktober 2022 werd uitgesteld.', 'UITGESTELD | 20 oktober 2022'],
    ['De try-out van 5 december is uitgesteld naar januari 2023.', 'UITGESTELD | januari 2023'],
    ['Het diepte-interview is uitgesteld naar 2023.', 'UITGESTELD | 2023'],
    [
      'Een terugkommoment was voorzien in september. Dit werd uitgesteld.',
      'UITGESTELD | september',
    ],
    ['Workshop op 20 oktober 2022 (uitgesteld)', 'UITGESTELD | 20 oktober 2022'],
    [
      'Workshop op 20 oktober 2022 (online, uitgesteld: te weinig volk)',
      'UITGESTELD | 20 oktober 2022 | te weinig volk',
    ],
    ['De workshop in mei is voorlopig uitgesteld.', 'UITGESTELD | mei'],
    ['De workshop in mei is voorlopig niet doorgegaan.', 'VOORLOPIG_NIET_DOORGEGAAN | mei'],
    ['De workshop van mei is verplaatst naar 3 juni 2022.', 'GEHOUDEN | 3 juni 2022'],
    ['De workshop van mei is verplaatst naar februari 2023.', 'GEPLAND | februari 2023'],
  ])('staat zo in het traject: %s', async (cel, verwacht) => {
    const { feiten } = await ingelezen(cel);
    expect(stappen(feiten).map(kort)).toEqual([verwacht]);
  });

  it('was eerst gepland, op de dag die de tekst noemt', async () => {
    const { feiten, types } = await ingelezen(
      'De try-out van 5 december is uitgesteld naar januari 2023.',
    );
    expect(types.filter((type) => type.startsWith('Stap'))).toEqual([
      'StapGepland',
      'StapUitgesteld',
    ]);
    const gepland = feiten.find(({ type }) => type === 'StapGepland')!;
    expect(gepland.data).toMatchObject({ gegevens: { wanneer: { tekst: '5 december' } } });
  });

  it('verandert niet door het bestand opnieuw in te lezen', async () => {
    const { plan, run } = await ingelezen('De workshop van 20 oktober 2022 werd uitgesteld.');
    expect((await run(plan)).nieuw).toBe(0);
  });
});

const ZIN = 'Workshop in Gent, in totaal 3 keer (29 april, 4 mei en 19 mei 2022)';

describe('een ingelezen zin die zelf telt', () => {
  it('maakt de keuze om de stappen samen af te drukken, en het verslag blijft zoals het was', async () => {
    const { feiten, types } = await ingelezen(ZIN);
    expect(types.filter((type) => type === 'StapGelogd')).toHaveLength(3);
    expect(types).toContain('StappenGebundeld');
    expect(gedrukt(feiten)).toEqual([ZIN]);
  });

  it('blijft één zin als de alinea wegvalt en de stappen zelf afdrukken', async () => {
    const { feiten } = await ingelezen(ZIN);
    const { alineaId } = feiten.find(({ type }) => type === 'AlineaToegevoegd')!.data as {
      alineaId: string;
    };
    const bij = { ...feiten.at(-1)!.bij, revisie: feiten.length };
    const weg: Feit = { type: 'AlineaIngetrokken', data: { alineaId }, bij };
    expect(gedrukt([...feiten, weg])).toEqual([ZIN]);
  });

  it('kiest niets waar de tekst de stappen elk apart vertelt', async () => {
    const { types } = await ingelezen('Workshop op 29 april 2022. Workshop op 4 mei 2022.');
    expect(types.filter((type) => type === 'StapGelogd')).toHaveLength(2);
    expect(types).not.toContain('StappenGebundeld');
  });

  it('laat de keuze weg waar één ervan nog moet komen, en leest de rest in', async () => {
    const { types } = await ingelezen(ZIN, new Date('2022-05-10T10:00:00Z'));
    expect(types.filter((type) => type.startsWith('Stap'))).toEqual([
      'StapGelogd',
      'StapGelogd',
      'StapGepland',
    ]);
    expect(types).toContain('AlineaToegevoegd');
  });
});

const gedrukt = (feiten: readonly Feit[]): string[] =>
  rowsOf(
    2022,
    jaartabel.rows(staat(feiten), 'soepkar').filter(({ jaar }) => jaar === 2022),
  )
    .filter(({ code }) => code === 'PROCESVERLOOP')
    .flatMap(({ parts }) => parts.map(({ text }) => plainText(text)));
