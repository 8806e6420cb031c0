import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { formulier, woorden } from '../support/formulier.js';
import { TestServer } from '../support/server.js';
import { vulFormulierIn } from '../support/vul-formulier-in.js';
import { voorbeeld, JAAR, type Voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let agent: Agent;
let hier: Voorbeeld;
beforeAll(async () => {
  server = await TestServer.start();
  agent = await server.als('An');
  hier = await voorbeeld(server);
});
afterAll(() => server.close());

const adres = (naam: string, deel: string): string =>
  `/trajecten/${hier.trajectId}/wijzig/${naam}?jaar=${String(JAAR)}&deel=${deel}`;
const vulIn = (naam: string, velden: object, deel: string): Promise<string> =>
  vulFormulierIn(agent, adres(naam, deel), velden);

describe('een stap koppelen', () => {
  it('kan aan een andere, ook van een ander traject', async () => {
    const eigen = `${hier.trajectId}/${hier.gehouden}`;
    const koppel = { relatie: 'VERVOLG_OP', doel: eigen };
    expect(await vulIn('stap-koppelen', koppel, hier.gepland)).toMatch(
      /is een vervolg op Bijeenkomst 1 op 9 april 2022/u,
    );
    const ander = await voorbeeld(server);
    const elders = {
      relatie: 'GEBRUIKT_ERVARING_VAN',
      doel: `${ander.trajectId}/${ander.gepland}`,
    };
    const { text } = await agent.get(adres('stap-koppelen', hier.gehouden)).expect(200);
    expect(text).toContain(`value="${elders.doel}"`);
    expect(text).not.toContain(`value="${eigen}"`);
    expect(await vulIn('stap-koppelen', elders, hier.gehouden)).toContain(
      'gebruikt de ervaring van Workshop in september 2022',
    );
    const { actie, velden } = formulier(text, 'Koppeling bewaren');
    const leeg = await agent.post(actie).type('form').send(velden).expect(400);
    expect(woorden(leeg.text)).toContain('Kies een stap.');
  });
});
