import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestServer } from '../support/server.js';
import { Bezoek } from './support/bezoek.js';
import { vulVerslagjaar, type Verslagjaar } from './support/verslagjaar.js';

let server: TestServer;
let an: Bezoek;
let jaar: Verslagjaar;
beforeAll(async () => {
  server = await TestServer.start();
  jaar = await vulVerslagjaar(server);
  an = new Bezoek(await server.als());
});
afterAll(() => server.close());

describe('het voorbeeld van het verslag', () => {
  it('staat er zoals het gedrukt wordt, met de inhoud ernaast', async () => {
    await an.ga('/verslag/2022');
    expect(an.alle('h2')).toContain('1. Strategische doelstelling: Levende buurten ↗');
    expect(an.tekst).toContain('Voorbereidend gesprek op 9 april 2022');
    expect(an.tekst).toContain('Bijeenkomst 1 op 11 mei 2022: Doelstelling: een datum kiezen');
    const [kop] = an.links('1.1. Buurtfeest');
    expect(an.html).toContain(`<h3 id="${kop!.slice(1)}"`);
    expect(an.tekst).toContain('4 vakken: 2 klaar');
    expect(an.tekst).toContain('2 open');
  });

  it('leidt van elk stuk naar wat er gelogd werd', async () => {
    await an.ga('/verslag/2022');
    const bronnen = an.links('↗');
    expect(bronnen).toEqual(
      expect.arrayContaining([
        `/werkjaren/2022/knopen/${jaar.voorwoord}`,
        `/trajecten/${jaar.traject}?jaar=2022`,
        `/trajecten/${jaar.traject}/wijzig/doel?jaar=2022`,
        `/trajecten/${jaar.traject}?jaar=2022#STAP-${jaar.gesprek}`,
        `/trajecten/${jaar.traject}?jaar=2022#STAP-${jaar.bijeenkomst}`,
      ]),
    );
    for (const bron of new Set(bronnen)) {
      const [, anker] = bron.split('#');
      expect((await an.ga(bron)).status).toBe(200);
      if (anker) expect(an.html).toContain(`id="${anker}"`);
    }
  });

  it('zegt wat ontbreekt, met een link naar waar het ingevuld wordt', async () => {
    await an.ga('/verslag/2022');
    const links = an.links('Aanvullen');
    expect(links).toEqual([
      `/trajecten/${jaar.traject}/wijzig/stand-van-zaken?jaar=2022`,
      `/trajecten/${jaar.traject}/wijzig/les?jaar=2022`,
    ]);
    for (const link of links) expect((await an.ga(link)).status).toBe(200);
  });

  it('heeft voor een jaar zonder inhoud een pagina die zegt wat er komt', async () => {
    const leeg = new Bezoek(await server.als());
    await leeg.ga('/werkjaren/openen');
    await leeg.stuur('Werkjaar openen', { jaar: '2021' });
    await leeg.ga('/verslag/2021');
    expect(leeg.tekst).toContain('Hier komt het verslag te staan.');
    expect(leeg.links('geef het een eerste onderdeel')).toEqual(['/werkjaren/2021']);
  });
});

describe('het verslag zoals het stond', () => {
  it('toont wat op een dag gebeurd was, en laat weten dat het over toen gaat', async () => {
    await an.ga('/verslag/2022?op=30+april+2022&klok=gebeurd');
    expect(an.pad).toBe('/verslag/2022?op=2022-04-30&klok=gebeurd');
    expect(an.tekst).toContain('Zoals gebeurd tot en met 30 april 2022');
    expect(an.tekst).toContain('Voorbereidend gesprek op 9 april 2022');
    expect(an.tekst).not.toContain('Bijeenkomst 1');
    expect(an.tekst).not.toContain('Aanvullen');
  });

  it('neemt van een maand de laatste dag', async () => {
    await an.ga('/verslag/2022?op=april&klok=gebeurd');
    expect(an.pad).toBe('/verslag/2022?op=2022-04-30&klok=gebeurd');
  });

  it('houdt de klok van het noteren apart: toen was dit jaar er nog niet', async () => {
    await an.ga('/verslag/2022?op=2022-12-31&klok=geregistreerd');
    expect(an.status).toBe(200);
    expect(an.tekst).toContain('Het werkjaar 2022 was op die dag nog niet geopend');
    expect(an.links('Word')).toEqual([]);
  });

  it('verstaat geen dag die er geen is, en zegt hoe het wel moet', async () => {
    await an.ga('/verslag/2022?op=binnenkort&klok=gebeurd');
    expect(an.status).toBe(400);
    expect(an.titel).toMatch(/^Fout: /);
    expect(an.tekst).toContain('"binnenkort" begrijpen we niet als dag.');
    expect(an.tekst).toContain('Bijeenkomst 1 op 11 mei 2022');
  });
});
