import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProjectionRunner } from '../../projections/runner.js';
import { MEESTE_TEKENS } from '../../projections/zoek/woorden-in.js';
import { zoek } from '../../projections/zoek/zoek.projection.js';
import {
  VraagZoek,
  VraagZoekHandler,
  type Vondsten,
  type Zoekvraag,
} from '../../projections/zoek/zoek.query.js';
import { gewist } from '../../src/domain/gewist.js';
import { woordenIn } from '../../projections/zoek/woorden-in.js';
import { gestart } from '../support/voorbeelden.js';
import { append, openReadSide, type ReadSide } from './support/read-side.js';

let side: ReadSide;
let runner: ProjectionRunner;
const [moestuin, feest] = [randomUUID(), randomUUID()];
const les = randomUUID();
beforeAll(async () => {
  side = await openReadSide();
  runner = await side.started({ projections: [zoek] });
  await bij(moestuin, gestart({ trajectId: moestuin, titel: 'Moestuin aan de vaart' }));
  await bij(feest, gestart({ trajectId: feest, titel: 'Buurtfeest' }));
  await bij(
    moestuin,
    stand(
      2031,
      'De coördinatoren vergaderden in *het huis* van café Élan: <b>twee</b> brieven & meer.',
    ),
    {
      type: 'LesVastgelegd',
      data: { lesId: les, jaar: 2030, tekst: 'Begin met een brief aan de moestuin.', themas: [] },
    },
  );
  await bij(feest, stand(2031, 'Iedereen kwam naar de huizen.'));
});
afterAll(() => side.close());

async function bij(trajectId: string, ...events: Parameters<typeof append>[2][]): Promise<void> {
  const last = await append(side.log, `traject-${trajectId}`, ...events);
  expect(await runner.waitFor(last, 10_000)).toBe(true);
}
const stand = (jaar: number, tekst: string) => ({
  type: 'StandVanZakenVastgelegd',
  data: { jaar, peildatum: `${String(jaar)}-12-31`, tekst },
});
const vind = (tekst: string, meer: Partial<Zoekvraag> = {}): Promise<Vondsten> =>
  new VraagZoekHandler(side.database.dataSource).execute(new VraagZoek({ tekst, ...meer }));
const soorten = async (tekst: string, meer?: Partial<Zoekvraag>): Promise<string[]> =>
  (await vind(tekst, meer)).vondsten.map(({ soort }) => soort).sort();

describe('zoeken', () => {
  it.each([
    ['een woord uit een titel', 'moestuin', ['KERN', 'LES']],
    ['het begin van een woord', 'moest', ['KERN', 'LES']],
    ['een woord zonder zijn accenten', 'coordinatoren cafe elan', ['STAND_VAN_ZAKEN']],
    ['een woord in een ander getal', 'brief', ['LES', 'STAND_VAN_ZAKEN']],
    ['het meervoud van wat er enkel staat', 'huizen', ['STAND_VAN_ZAKEN', 'STAND_VAN_ZAKEN']],
    ['het enkelvoud van wat er in het meervoud staat', 'coördinator', ['STAND_VAN_ZAKEN']],
    ['een zin', '"brief aan de moestuin"', ['LES']],
    ['wat er niet in mag staan', 'moestuin -brief', ['KERN']],
    ['niets', 'olifant', []],
    ['niets waar elk woord in staat', 'moestuin olifant', []],
  ])('vindt %s', async (_, tekst, verwacht) => expect(await soorten(tekst)).toEqual(verwacht));

  it('per soort en per jaar, en zegt hoeveel er van elke soort zijn', async () => {
    expect(await soorten('moestuin', { soort: 'LES' })).toEqual(['LES']);
    expect((await vind('moestuin', { soort: 'LES' })).aantal).toEqual({ KERN: 1, LES: 1 });
    expect(await soorten('moestuin', { jaar: 2030 })).toEqual(['LES']);
    expect(await soorten('moestuin', { jaar: 2029 })).toEqual([]);
  });

  it('toont een stuk tekst waarin aangeduid staat wat gevonden is, nooit als HTML', async () => {
    const [vondst] = (await vind('vergaderden twee')).vondsten;
    const raak = vondst!.fragment.filter((stuk) => stuk.raak).map(({ tekst }) => tekst);
    expect(raak).toEqual(['vergaderden', 'twee']);
    expect(vondst!.fragment.map(({ tekst }) => tekst).join('')).not.toMatch(/[\ue000\ue001*]/);
  });

  it('vindt niet wat ingetrokken is, tenzij dat gevraagd wordt', async () => {
    await bij(moestuin, { type: 'LesIngetrokken', data: { lesId: les } });
    expect(await soorten('brief')).toEqual(['STAND_VAN_ZAKEN']);
    expect(await soorten('brief', { ookIngetrokken: true })).toEqual(['LES', 'STAND_VAN_ZAKEN']);
    await bij(moestuin, { type: 'TrajectIngetrokken', data: { trajectId: moestuin } });
    expect(await soorten('brief')).toEqual([]);
    await bij(moestuin, { type: 'TrajectHersteld', data: { trajectId: moestuin } });
    await bij(moestuin, { type: 'LesHersteld', data: { lesId: les } });
    expect(await soorten('brief')).toHaveLength(2);
  });

  it('geeft op elke vraag een antwoord, wat er ook getypt wordt', async () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...`'"\\&|!():*<->-% \u0000\u0301ﷺßa1`), maxLength: 60 }),
      fc.constantFrom(
        `' & | ! (`,
        ':* & foo',
        'x'.repeat(3000),
        '\ud83d',
        `'; drop table rm_zoek_1; --`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(wild, async (tekst) => {
        const { vondsten } = await vind(tekst, { ookIngetrokken: true });
        expect(Array.isArray(vondsten)).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect(await soorten('moestuin')).toEqual(['KERN', 'LES']);
  });

  it('neemt ook de langste en vreemdste tekst op', async () => {
    const vreemd = Array.from({ length: 30_000 }, (_, n) =>
      String.fromCodePoint(0xfb50 + (n % 600)),
    );
    const lang = Array.from({ length: 20_000 }, (_, n) => `w${String(n)}`).join(' ');
    for (const tekst of [
      lang.slice(0, 90_000),
      vreemd.join(''),
      'y'.repeat(90_000),
      'é😀'.repeat(20_000),
    ])
      await bij(feest, stand(2032, tekst.normalize('NFC')));
    expect(await runner.status()).toMatchObject([{ status: 'live', parked: 0 }]);
    await runner.rebuild('zoek');
    expect(await soorten('huizen')).toEqual(['STAND_VAN_ZAKEN', 'STAND_VAN_ZAKEN']);
  });
});

describe('de woorden van een deel', () => {
  const deel = (tekst: string): object => ({ soort: 'LES', id: 'a', tekst });
  it('zijn die van zijn velden die iemand typt, zonder opmaak, tot een grens', () => {
    const [kort] = [
      woordenIn('traject', deel('Een *nieuwe* [site](https://a.be)\n\n- punt') as never),
    ];
    expect(kort).toEqual({ titel: '', tekst: 'Een nieuwe site (https://a.be)\n- punt' });
    const lang = woordenIn('traject', deel(`${'a'.repeat(MEESTE_TEKENS - 1)}😀`) as never).tekst;
    expect(lang).toBe('a'.repeat(MEESTE_TEKENS - 1));
  });

  it('zijn er niet meer waar ze gewist zijn', () => {
    expect(woordenIn('traject', deel(gewist('2031-01-01')) as never)).toEqual({
      titel: '',
      tekst: '',
    });
    const kern = { soort: 'KERN', id: 'a', titel: gewist('2031-01-01') };
    expect(woordenIn('traject', kern as never, kern.titel)).toEqual({ titel: '', tekst: '' });
  });
});
