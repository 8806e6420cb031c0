import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { TestServer } from '../support/server.js';
import { inExpress } from '../access/routes.js';
import { ADDRESSES } from '../../src/api/api-questions.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
});
afterAll(() => server.close());

it('de API is te lezen op /api, met alleen eigen bestanden en zonder script in de pagina', async () => {
  const { text, headers } = await server.vreemde().get('/api').expect(200);
  expect(headers['content-security-policy']).toContain("script-src 'self'");
  expect(text).not.toMatch(/<script>| style=|<style| on\w+=|https?:/u);
  const bestanden = [...text.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, adres]) => adres!);
  expect(bestanden).toHaveLength(4);
  for (const adres of bestanden) {
    const bestand = await server.vreemde().get(adres).expect(200);
    if (adres.endsWith('.js'))
      expect(bestand.headers['content-type']).toBe('text/javascript; charset=utf-8');
  }
});

it('de beschrijving noemt elk adres van een vraag, en geen ander', () => {
  const vragen = inExpress(server.application.nest)
    .filter((een) => een.startsWith('GET /api/') && !/\/api\/(\{|.*\.\w+$)/u.test(een))
    .map((een) => een.replace('GET ', '').replace(/:(\w+)/gu, '{$1}'));
  expect([...ADDRESSES.map(({ path }) => path), '/api/zoek'].sort()).toEqual(vragen.sort());
});
