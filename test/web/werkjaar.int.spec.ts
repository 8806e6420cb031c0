import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StartTraject } from '../../src/domain/traject/starten.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import { TestServer } from '../support/server.js';
import { Bezoek } from './support/bezoek.js';

let server: TestServer;
let an: Bezoek;
const buurtfeest = randomUUID();

beforeAll(async () => {
  server = await TestServer.start();
  an = new Bezoek(await server.als('An Peeters'));
  await server.doe(OpenWerkjaar, { jaar: 2031 });
  await an.ga('/werkjaren/2031');
});
afterAll(() => server.close());

const inhoud = (): string[] =>
  [...an.html.matchAll(/class="boom-naam">(.*?)<\/span>/g)].map(([, naam]) =>
    naam!.replace(/<[^>]+>/g, '').trim(),
  );

/** On the page of the year. */
const idVan = (naam: string): string =>
  new RegExp(`<li id="([^"]+)"><div[^>]*><span class="boom-naam">[^<]*${naam}`).exec(an.html)![1]!;

describe('de inhoud van een werkjaar', () => {
  const voegToe = async (
    soort: string,
    velden: Record<string, string>,
    onder = '',
  ): Promise<void> => {
    await an.ga(`/werkjaren/2031/nieuw/${soort}${onder}`);
    await an.stuur(an.alle('h1')[0]!, velden);
    expect(an.pad).toContain('/werkjaren/2031?gedaan=');
  };
  const onder = (naam: string): string => `?onder=${idVan(naam)}`;

  it('groeit met doelstellingen, rubrieken, hoofdstukken en tekst, vanzelf genummerd', async () => {
    await voegToe('doelstelling', { titel: 'Levende buurten' });
    expect(an.tekst).toContain('Strategische doelstelling "Levende buurten" toegevoegd.');
    await voegToe('rubriek', { titel: 'Groen' }, onder('Levende buurten'));
    await voegToe('rubriek', { titel: 'Ontmoeting' }, onder('Levende buurten'));
    await voegToe('hoofdstuk', { titel: 'Werking' });
    await voegToe('tekst', {
      kop: 'Voorwoord',
      tekst: 'Een goed jaar.',
      plaats: 'Vooraan in het verslag',
    });
    expect(inhoud()).toEqual([
      'Voorwoord',
      '1. Levende buurten',
      '1.1. Groen',
      '1.2. Ontmoeting',
      '2. Werking',
    ]);
  });

  it('toont een traject dat nog niet ingedeeld is, en geeft het een plaats', async () => {
    await server.doe(StartTraject, {
      trajectId: buurtfeest,
      titel: 'Buurtfeest in Herdorp',
      soort: 'PROEFTUIN',
    });
    await an.ga('/werkjaren/2031');
    expect(an.tekst).toContain(
      'Nog niet ingedeeld Deze trajecten staan niet in het verslag van 2031. Buurtfeest in Herdorp',
    );
    await an.ga(an.links('Indelen')[0]!);
    expect(an.velden('Traject toevoegen')['trajectId']).toBe(buurtfeest);
    await an.stuur('Traject toevoegen', { plaats: 'Vooraan in 1.2. Ontmoeting' });
    expect(inhoud()).toContain('1.2.1. Buurtfeest in Herdorp');
    expect(an.tekst).toContain('4 open');
    expect(an.tekst).toContain('4 vakken: 0 klaar');
    expect(an.links('Doel ontbreekt')).toEqual([`/trajecten/${buurtfeest}/wijzig/doel?jaar=2031`]);
    expect(an.tekst).toContain('Elk traject staat in dit verslag.');
  });

  it('zegt wat er niet kan, met alles wat ingevuld was', async () => {
    await an.ga('/werkjaren/2031/nieuw/rubriek');
    await an.stuur('Rubriek toevoegen', { titel: '  ', plaats: 'Vooraan in 1. Levende buurten' });
    expect(an.status).toBe(422);
    expect(an.tekst).toContain('Vul een titel in.');
    expect(an.opties('plaats')).not.toContain('Vooraan in het verslag');
  });

  it('wordt hernoemd, omhoog gezet en verplaatst; elke wijziging kan ongedaan gemaakt worden', async () => {
    await an.ga('/werkjaren/2031');
    await an.ga(an.links('Hernoemen')[1]!);
    await an.stuur('Titel bewaren', { titel: 'Natuur' });
    expect(an.tekst).toContain('Hernoemd tot "Natuur".');
    await an.stuur('Ongedaan maken');
    expect(inhoud()).toContain('1.1. Groen');

    await an.ga('/werkjaren/2031');
    await an.stuur('Omhoog');
    expect(inhoud()[0]).toBe('1. Levende buurten');
    await an.stuur('Ongedaan maken');
    expect(inhoud()[0]).toBe('Voorwoord');

    await an.ga(an.links('Verplaatsen naar…')[2]!);
    expect(an.alle('h1')).toEqual(['Verplaatsen: 1.1. Groen']);
    await an.stuur('Verplaatsen', { plaats: 'Vooraan in 2. Werking' });
    expect(inhoud()).toEqual([
      ...['Voorwoord', '1. Levende buurten', '1.1. Ontmoeting', '1.1.1. Buurtfeest in Herdorp'],
      ...['2. Werking', '2.1. Groen'],
    ]);
  });

  it('krijgt een gekozen nummer, of telt weer vanzelf', async () => {
    await an.ga(an.links('Nummer kiezen')[0]!);
    await an.stuur('Nummer bewaren', { nummer: '4' });
    expect(inhoud()).toContain('4.1.1. Buurtfeest in Herdorp');
    expect(inhoud()).toContain('5. Werking');
    await an.ga(an.links('Nummer kiezen')[0]!);
    await an.stuur('Nummer bewaren', { nummer: 'vier' });
    expect(an.status).toBe(400);
    expect(an.velden('Nummer bewaren')['nummer']).toBe('vier');
    await an.stuur('Nummer bewaren', { nummer: '' });
    expect(inhoud()).toContain('1.1.1. Buurtfeest in Herdorp');
  });

  it('wordt leeg uit het verslag gehaald en teruggezet, maar niet zolang er iets onder staat', async () => {
    await an.ga('/werkjaren/2031');
    await an.stuur('Uit het verslag halen', {}, idVan('Levende buurten'));
    expect(an.status).toBe(422);
    expect(an.tekst).toContain('Onder "Levende buurten" staat nog');
    await an.ga('/werkjaren/2031');
    await an.stuur('Uit het verslag halen', {}, idVan('Groen'));
    expect(an.tekst).toContain('"Groen" uit het verslag gehaald.');
    expect(inhoud()).not.toContain('2.1. Groen');
    await an.stuur('Terugzetten: Groen');
    expect(inhoud()).toContain('2.1. Groen');
    await an.ga('/werkjaren/2031');
    await an.stuur('Uit het verslag halen', {}, buurtfeest);
    expect(an.links('Indelen')).toHaveLength(1);
    await an.stuur('Ongedaan maken');
    expect(inhoud()).toContain('1.1.1. Buurtfeest in Herdorp');
  });

  it('bewaart twee versies van een tekst niet over elkaar: de tweede schrijver ziet eerst wat de eerste schreef', async () => {
    await an.ga('/werkjaren/2031');
    const tekst = an.links('Voorwoord')[0]!;
    await an.ga(tekst);
    const bram = new Bezoek(await server.als('Bram'));
    await bram.ga(tekst);
    await bram.stuur('Tekst bewaren', { tekst: 'Een druk jaar.' });
    await an.stuur('Tekst bewaren', { tekst: 'Een mooi jaar.' });
    expect(an.status).toBe(409);
    expect(an.tekst).toContain('Bram wijzigde dit intussen');
    expect(an.tekst).toContain('Een druk jaar.');
    expect(an.velden('Tekst bewaren')['tekst']).toBe('Een mooi jaar.');
    await an.stuur('Mijn tekst bewaren');
    expect(an.pad).toContain('gedaan=');
    expect((await an.ga(tekst)).velden('Tekst bewaren')['tekst']).toBe('Een mooi jaar.');
  });
});
