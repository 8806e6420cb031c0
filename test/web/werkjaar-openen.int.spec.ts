import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from '../support/server.js';
import { Bezoek } from './support/bezoek.js';

let server: TestServer;
let an: Bezoek;

beforeAll(async () => {
  server = await TestServer.start();
  an = new Bezoek(await server.als('An Peeters'));
});
afterAll(() => server.close());

describe('een leeg werkjaar', () => {
  it('begint op de startpagina van een lege installatie', async () => {
    await an.ga('/');
    expect(an.tekst).toContain('Er is nog niets gelogd: begin met een werkjaar.');
    expect(an.tekst).toContain('een verzonnen jaar tonen en een eerder jaarverslag inlezen');
    expect(an.tekst).not.toMatch(/npm|--/u);
    expect(an.links('Werkjaar openen')).toEqual(['/werkjaren/openen']);
  });

  it('wordt geopend met één vraag, en zegt bij een fout wat er niet klopt zonder het ingevulde te verliezen', async () => {
    await an.ga('/werkjaren/openen');
    await an.stuur('Werkjaar openen', { jaar: 'tweeduizend' });
    expect(an.status).toBe(400);
    expect(an.titel).toMatch(/^Fout: /);
    expect(an.tekst).toContain('Er is een probleem');
    expect(an.velden('Werkjaar openen')['jaar']).toBe('tweeduizend');
    await an.stuur('Werkjaar openen', { jaar: '2031' });
    expect(an.pad).toMatch(/^\/werkjaren\/2031\?gedaan=/);
    expect(an.tekst).toContain('Werkjaar 2031 geopend');
    expect(an.tekst).toContain('Hier komt de inhoudstafel van het verslag');
  });

  it('kan geen tweede keer geopend worden', async () => {
    await an.ga('/werkjaren/openen');
    await an.stuur('Werkjaar openen', { jaar: '2031' });
    expect(an.status).toBe(422);
    expect(an.tekst).toContain('Het werkjaar 2031 is al geopend.');
  });

  it('bestaat niet zolang het niet geopend is', async () => {
    expect((await an.ga('/werkjaren/2030')).status).toBe(404);
    expect((await an.ga('/werkjaren/morgen')).status).toBe(404);
    expect((await an.ga('/verslag/2030')).status).toBe(404);
  });
});
