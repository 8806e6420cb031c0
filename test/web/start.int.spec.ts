import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { QueryBus } from '@nestjs/cqrs';
import { plusDagen, vandaagInBrussel } from '../../src/domain/kalender.js';
import { ProjectionRunner } from '../../projections/runner.js';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { PlanStap } from '../../src/domain/traject/stappen/loggen.js';
import { DeelTrajectIn } from '../../src/domain/werkjaar/indelen.js';
import { dagInWoorden } from '../../src/wording/ogenblik.js';
import { greeting } from '../../src/web/start/greeting.js';
import { TestServer } from '../support/server.js';
import { Bezoek } from './support/bezoek.js';
import { vulVerslagjaar, type Verslagjaar } from './support/verslagjaar.js';

let server: TestServer;
let an: Bezoek;
let jaar: Verslagjaar;
const vandaag = vandaagInBrussel(new Date());
const straks = dagInWoorden(plusDagen(vandaag, 10));
const voorbij = dagInWoorden(plusDagen(vandaag, -3));

beforeAll(async () => {
  server = await TestServer.start();
  jaar = await vulVerslagjaar(server);
  an = new Bezoek(await server.als('An Peeters'));
});
afterAll(() => server.close());

const plan = async (
  trajectId: string,
  type: 'WORKSHOP' | 'INFOMOMENT',
  wanneer: string,
): Promise<string> => {
  const stapId = randomUUID();
  await server.doe(PlanStap, { trajectId, stapId, jaar: jaar.jaar, type, wanneer });
  return stapId;
};

describe('de startpagina', () => {
  it('zegt welke stappen eraan komen, en van welke de datum voorbij is', async () => {
    await plan(jaar.traject, 'WORKSHOP', straks);
    const gemist = await plan(jaar.traject, 'INFOMOMENT', voorbij);
    await an.ga('/');
    expect(an.alle('h1')[0]).toMatch(/^Goede(morgen|middag|navond) An$/);
    expect(an.tekst).toContain(`${straks} Workshop Buurtfeest`);
    expect(an.tekst).toContain('Datum voorbij (1)');
    expect(an.tekst).toContain(`${voorbij} Infomoment Buurtfeest`);
    const [gehouden] = an.links('Gehouden? Infomoment');
    await an.ga(gehouden!);
    expect(an.status).toBe(200);
    expect(gehouden).toContain(gemist);
  });

  it('zegt wat het verslag nog mist, met een link naar waar het ingevuld wordt', async () => {
    await an.ga('/');
    expect(an.tekst).toContain('Nog nodig voor het verslag 2022');
    expect(an.tekst).toContain('4 vakken: 2 klaar');
    const [les] = an.links('Lessons learned ontbreken');
    expect((await an.ga(les!)).status).toBe(200);
  });

  it('stelt de databank even veel vragen bij tien trajecten als bij één', async () => {
    server.application.nest.get(ProjectionRunner, { strict: false }).moved.next();
    const vragen = jest.spyOn(server.application.nest.get(QueryBus, { strict: false }), 'execute');
    await an.ga('/');
    const eerst = vragen.mock.calls.length;
    for (let n = 0; n < 9; n += 1) {
      const trajectId = randomUUID();
      await server.doe(StartTraject, {
        trajectId,
        titel: `Traject ${String(n)}`,
        soort: 'PROEFTUIN',
      });
      await server.doe(DeelTrajectIn, { jaar: jaar.jaar, trajectId });
      await plan(trajectId, 'WORKSHOP', straks);
    }
    vragen.mockClear();
    await an.ga('/');
    expect(vragen.mock.calls.length).toBe(eerst);
    expect(an.alle('time')).toHaveLength(9);
    expect(an.tekst).toContain('En nog 2 andere.');
    vragen.mockRestore();
  });

  it.each([
    ['2031-01-10T05:00:00Z', 'Goedemorgen An'],
    ['2031-01-10T11:30:00Z', 'Goedemiddag An'],
    ['2031-07-10T15:59:00Z', 'Goedemiddag An'],
    ['2031-07-10T16:01:00Z', 'Goedenavond An'],
    ['2031-07-10T22:01:00Z', 'Goedemorgen An'],
  ])('groet om %s met "%s"', (nu, zin) => {
    expect(greeting(new Date(nu), 'An Peeters')).toBe(zin);
  });
});
