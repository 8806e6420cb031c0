import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { vandaagInBrussel } from '../../src/domain/kalender.js';
import { TestServer } from '../support/server.js';
import { JAAR, voorbeeld, type Voorbeeld } from '../support/web-voorbeeld.js';
import { Bezoek } from './support/bezoek.js';

let server: TestServer;
let er: Voorbeeld;
let an: Bezoek;
const vandaag = vandaagInBrussel(new Date());
beforeAll(async () => {
  server = await TestServer.start();
  an = new Bezoek(await server.als('An'));
});
afterAll(() => server.close());

it('zegt dat er nog geen traject was, ook voor er een werkjaar is', async () => {
  await an.ga(`/trajecten?op=${vandaag}&klok=gebeurd`);
  expect(an.tekst).toContain('Op die dag was er nog geen traject.');
  await an.ga('/trajecten');
  expect(an.tekst).toContain('Er is er nog geen.');
});

it('toont welke trajecten er toen waren, met fase en nummer, en neemt de dag mee', async () => {
  er = await voorbeeld(server);
  await an.ga(`/trajecten?jaar=${String(JAAR)}&op=${vandaag}&klok=geregistreerd`);
  expect(an.tekst).toContain('Samentuin Vaartkant actief · 1.1 in 2022');
  expect(an.links('Traject beginnen')).toEqual([]);
  const [traject] = an.links('Samentuin Vaartkant');
  expect(traject).toBe(`${er.pad}&op=${vandaag}&klok=geregistreerd`);
  await an.ga(traject!);
  expect(an.tekst).toContain('Je kan hier alleen lezen.');
  await an.ga(an.links('Terug naar vandaag')[0]!);
  expect(an.titel).toContain('Samentuin Vaartkant');
});

it('toont niets van wat nog niet genoteerd was', async () => {
  await an.ga('/trajecten?op=2001-01-01&klok=geregistreerd');
  expect(an.tekst).toContain('Op die dag was er nog geen traject.');
  await an.ga('/trajecten?op=2001-01-01&klok=gebeurd');
  expect(an.links('Samentuin Vaartkant')).toHaveLength(1);
});

it('zegt wat er niet klopt aan de dag', async () => {
  await an.ga('/trajecten?op=ooit');
  expect(an.status).toBe(400);
  expect(an.links('Samentuin Vaartkant')).toHaveLength(1);
});
