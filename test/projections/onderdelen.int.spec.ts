import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { onderdelen } from '../../projections/onderdelen/onderdelen.projection.js';
import type { OnderdeelRij } from '../../projections/onderdelen/onderdelen.table.js';
import type { ProjectionRunner } from '../../projections/runner.js';
import { voorvallen } from '../../projections/voorvallen/voorvallen.projection.js';
import type { VoorvalRij } from '../../projections/voorvallen/voorvallen.table.js';
import { ACTOR } from '../support/namen.js';
import { gegevens, gestart } from '../support/voorbeelden.js';
import { append, openReadSide, type ReadSide } from './support/read-side.js';

let side: ReadSide;
let runner: ProjectionRunner;
beforeAll(async () => {
  side = await openReadSide();
  runner = await side.started();
});
afterAll(() => side.close());

let trajectId: string;
let stapId: string;
beforeEach(() => {
  [trajectId, stapId] = [randomUUID(), randomUUID()];
});
const stroom = (): string => `traject-${trajectId}`;
async function gebeurt(...events: Parameters<typeof append>[2][]): Promise<void> {
  expect(await runner.waitFor(await append(side.log, stroom(), ...events), 10_000)).toBe(true);
}
const gepland = () => ({ type: 'StapGepland', data: { stapId, gegevens: gegevens() } });
const delen = async (): Promise<OnderdeelRij[]> =>
  (await side.rowsOf(onderdelen, [stroom()])) as OnderdeelRij[];
const facten = async (): Promise<VoorvalRij[]> =>
  (await side.rowsOf(voorvallen, [stroom()])) as VoorvalRij[];

describe('onderdelen', () => {
  it('toont elk deel met de kolommen van zijn soort en zijn laatste registratie', async () => {
    await gebeurt(gestart({ trajectId, titel: 'Moestuin' }), gepland());
    const rijen = await delen();
    const kern = rijen.find(({ soort }) => soort === 'KERN')!;
    expect(kern).toMatchObject({
      streamId: stroom(),
      categorie: 'traject',
      vanId: trajectId,
      titel: 'Moestuin',
      ingetrokken: false,
    });
    expect(rijen.find(({ soort }) => soort === 'STAP')).toMatchObject({
      ...{ key: `STAP/${stapId}`, id: stapId, stand: 'GEPLAND' },
      deel: { soort: 'STAP', id: stapId },
      bij: { revisie: 1, door: ACTOR },
    });
  });

  it('zegt van elk deel of het ingetrokken is, en of zijn geheel dat is', async () => {
    await gebeurt(gestart({ trajectId }), gepland());
    await gebeurt({ type: 'StapIngetrokken', data: { stapId } });
    const stap = async (): Promise<Pick<OnderdeelRij, 'ingetrokken' | 'kernIngetrokken'>> =>
      (await delen()).find(({ soort }) => soort === 'STAP')!;
    expect(await stap()).toMatchObject({ ingetrokken: true, kernIngetrokken: false });
    await gebeurt({ type: 'TrajectIngetrokken', data: { trajectId } });
    expect(await stap()).toMatchObject({ ingetrokken: true, kernIngetrokken: true });
    await gebeurt({ type: 'TrajectHersteld', data: { trajectId } });
    expect(await stap()).toMatchObject({ ingetrokken: true, kernIngetrokken: false });
  });

  it('houdt een werkjaar en een traject uit elkaar, ook met hetzelfde nummer', async () => {
    const stream = 'werkjaar-2031';
    const last = await append(side.log, stream, { type: 'WerkjaarGeopend', data: { jaar: 2031 } });
    expect(await runner.waitFor(last, 10_000)).toBe(true);
    expect(await side.rowsOf(onderdelen, [stream])).toMatchObject([
      { categorie: 'werkjaar', vanId: '2031', soort: 'JAAR' },
    ]);
  });
});

describe('voorvallen', () => {
  it('toont elk feit zonder een woord ervan: wie, wanneer, en welke delen het raakte', async () => {
    await gebeurt(gestart({ trajectId, titel: 'Moestuin aan de vaart' }), gepland());
    await gebeurt({ type: 'StapIngetrokken', data: { stapId, reden: 'Dubbel gelogd' } });
    const rijen = await facten();
    expect(rijen.map(({ type, delen: geraakt }) => [type, geraakt])).toEqual([
      ['TrajectGestart', [`KERN/${trajectId}`]],
      ['StapGepland', [`STAP/${stapId}`]],
      ['StapIngetrokken', [`STAP/${stapId}`]],
    ]);
    expect(rijen[2]).toMatchObject({ revisie: 2, actor: ACTOR.id, soortActor: ACTOR.soort });
    expect(JSON.stringify(rijen)).not.toMatch(/Moestuin|Dubbel/);
  });

  it('noemt bij ongedaan maken elk deel dat terugkreeg wat het was', async () => {
    await gebeurt(gestart({ trajectId }), gepland());
    const wat = [
      { soort: 'KERN' as const, id: trajectId, deelVersie: 1, was: null },
      { soort: 'STAP' as const, id: stapId, deelVersie: 1, was: null },
    ];
    await gebeurt({
      type: 'WijzigingOngedaanGemaakt',
      data: { commandId: randomUUID(), onderdelen: wat },
    });
    expect((await facten()).at(-1)!.delen).toEqual([`KERN/${trajectId}`, `STAP/${stapId}`]);
  });

  it('is na een herbouw hetzelfde, ook als de stroom in stukken kwam', async () => {
    for (const titel of ['Een', 'Twee', 'Drie'])
      await gebeurt(
        titel === 'Een'
          ? gestart({ trajectId, titel })
          : { type: 'TrajectHernoemd', data: { trajectId, titel } },
      );
    const voordien = [await side.rows(onderdelen), await side.rows(voorvallen)];
    await Promise.all(['onderdelen', 'voorvallen'].map((name) => runner.rebuild(name)));
    expect([await side.rows(onderdelen), await side.rows(voorvallen)]).toEqual(voordien);
  });
});
