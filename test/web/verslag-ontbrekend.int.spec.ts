import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { woorden } from '../support/formulier.js';
import { TestServer } from '../support/server.js';
import { JAAR, voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let an: Agent;

/** As it is where the stream of a traject stands aside: its place in the year is known, and nothing of the traject itself. */
beforeAll(async () => {
  server = await TestServer.start();
  an = await server.als('An');
  await voorbeeld(server);
  const { trajectId } = await voorbeeld(server);
  const { dataSource } = server.application.database;
  await dataSource.query('delete from rm_onderdelen_1 where van_id = $1', [trajectId]);
});
afterAll(() => server.close());

const WAAROM = 'Wat in dit traject gelogd werd, kan Trajectboek nu niet lezen';

describe('een traject waarvan de stroom opzij staat', () => {
  it('staat bovenaan de pagina van het verslag, met zijn nummer en waarom', async () => {
    const { text } = await an.get(`/verslag/${String(JAAR)}`).expect(200);
    expect(woorden(text)).toMatch(
      /Niet in dit verslag, ook niet als je het ophaalt: \d\.1\. Wat in dit/u,
    );
  });

  it.each(['md', 'html'])('staat op zijn plaats in wat je ophaalt: %s', async (soort) => {
    const { text } = await an.get(`/verslag/${String(JAAR)}.${soort}`).expect(200);
    expect(text).toContain('Traject dat ontbreekt');
    expect(text).toContain(WAAROM);
    expect(text).toContain('Samentuin Vaartkant');
  });
});

describe('een verslag waarin niets ontbreekt', () => {
  it('zegt er niets over', async () => {
    const gaaf = await TestServer.start();
    try {
      await voorbeeld(gaaf);
      const agent = await gaaf.als('An');
      const { text } = await agent.get(`/verslag/${String(JAAR)}`).expect(200);
      expect(text).not.toContain('Niet in dit verslag');
      expect(text).not.toContain('Traject dat ontbreekt');
    } finally {
      await gaaf.close();
    }
  });
});
