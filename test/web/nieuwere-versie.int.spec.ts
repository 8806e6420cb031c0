/** Another program logged what this one cannot read: its pages go on with what they have, and say so. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { EventLog } from '../../src/event-log/event-log.js';
import { EVENT_LOG } from '../../src/event-log/event-log-tokens.js';
import { appendRaw } from '../projections/support/broken.js';
import { until } from '../projections/support/read-side.js';
import { TestServer } from '../support/server.js';
import { Bezoek } from './support/bezoek.js';
import { vulVerslagjaar, type Verslagjaar } from './support/verslagjaar.js';

const ZIN =
  'Een nieuwere versie van Trajectboek is aan het werk, en neemt het van deze over. Je ziet wat er daarvoor gelogd was; er is niets verloren. Vernieuw de pagina ';

let server: TestServer;
let an: Bezoek;
let jaar: Verslagjaar;
beforeAll(async () => {
  server = await TestServer.start();
  jaar = await vulVerslagjaar(server);
  an = new Bezoek(await server.als('An Peeters'));
});
afterAll(() => server.close());

const paginas = (): string[] => [
  ...['/', '/trajecten', `/werkjaren/${String(jaar.jaar)}`, `/verslag/${String(jaar.jaar)}`],
  `/trajecten/${jaar.traject}`,
];

it('geven de pagina’s wat ze hebben en zeggen ze dat een nieuwere versie aan het werk is', async () => {
  const teksten = new Map<string, string>();
  for (const pad of paginas()) {
    await an.ga(pad);
    expect({ pad, status: an.status }).toEqual({ pad, status: 200 });
    expect(an.tekst).not.toContain(ZIN);
    teksten.set(pad, an.tekst);
  }
  const log = server.application.nest.get<EventLog>(EVENT_LOG, { strict: false });
  for (const trajectId of [randomUUID(), jaar.traject])
    await appendRaw(log, `traject-${trajectId}`, 'TrajectGedroomd', {});
  await until(async () => (await an.ga('/'), an.tekst.includes(ZIN)));

  for (const pad of paginas()) {
    await an.ga(pad);
    expect({ pad, status: an.status }).toEqual({ pad, status: 200 });
    expect(an.tekst).toContain(ZIN);
    expect(an.tekst.replace(ZIN, '')).toBe(teksten.get(pad));
  }
});

it('zegt wat de stroom zelf moet lezen dat het dat niet kan, en doet al de rest verder', async () => {
  const traject = `/trajecten/${jaar.traject}`;
  for (const pad of ['/geschiedenis', '?op=2022-06-10&klok=gebeurd', '/wijzig/les?jaar=2022']) {
    await an.ga(`${traject}${pad}`);
    expect({ pad, status: an.status }).toEqual({ pad, status: 503 });
    expect(an.alle('h1')).toEqual(['Een nieuwere versie van Trajectboek is aan het werk']);
    expect(an.tekst).not.toContain(ZIN);
  }
  for (const pad of ['/stappen/nieuw', '/zoek?q=buurt']) {
    await an.ga(pad);
    expect({ pad, status: an.status }).toEqual({ pad, status: 200 });
    expect(an.tekst).toContain(ZIN);
  }
});
