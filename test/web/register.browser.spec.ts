import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { VoegMedewerkerToe } from '../../src/domain/samenwerkingsverband/medewerker.js';
import { VoegPartnerToe } from '../../src/domain/samenwerkingsverband/partner.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { expectForEveryone, inBrowser, openBrowser, openPage, PHONE } from '../support/browser.js';
import { TestServer } from '../support/server.js';
import { voorbeeld } from '../support/web-voorbeeld.js';

inBrowser('samenwerking en zoeken in een browser', () => {
  let server: TestServer;
  let browser: Browser;
  const [partner, medewerker] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    server = await TestServer.start();
    browser = await openBrowser();
    await voorbeeld(server);
    await server.doe(VoegPartnerToe, {
      ...{ id: partner, naam: 'De Vlierhoeve', vanaf: '2015', tot: 'juni 2022' },
      schrijfwijzen: ['Vlierhoeve vzw', 'De Vlier-Hoeve'],
      namen: [
        { naam: 'Buurthuis De Oude Vlier', vanaf: '2015' },
        { naam: 'De Vlierhoeve', vanaf: 'maart 2019' },
      ],
    });
    const personen = server.application.nest.get(Medewerkers, { strict: false });
    const { id } = await personen.metNaam('An');
    await server.doe(VoegMedewerkerToe, {
      ...{ id: medewerker, medewerkerId: id, moederorganisatieId: partner },
      ...{ functie: 'Coördinator', vanaf: '1/9/2021' },
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const paden = (): Record<string, string> => ({
    samenwerking: '/samenwerking',
    partners: '/samenwerking/partners',
    'partners op een dag': '/samenwerking/partners?op=2018-05-01&klok=gebeurd',
    'partners op een dag die er geen is': '/samenwerking/partners?op=ooit&klok=gebeurd',
    partner: `/samenwerking/partners/${partner}`,
    'partner toevoegen': '/samenwerking/partners/toevoegen',
    'partner wijzigen': `/samenwerking/partners/${partner}/wijzigen`,
    'partner intrekken': `/samenwerking/partners/${partner}/intrekken`,
    medewerkers: '/samenwerking/medewerkers',
    medewerker: `/samenwerking/medewerkers/${medewerker}`,
    'medewerker toevoegen': '/samenwerking/medewerkers/toevoegen',
    zoek: '/zoek',
    'zoek met antwoord': '/zoek?q=vlier',
    'zoek zonder antwoord': '/zoek?q=niemendal',
    trajecten: '/trajecten',
    werkjaar: '/werkjaren/2022',
  });

  it.each(Object.keys(paden()))('%s is er voor iedereen', async (naam) => {
    for (const looks of [{}, { viewport: PHONE, dark: true }]) {
      const page = await openPage(browser, server.adres, looks);
      await page.goto(paden()[naam]!);
      await expectForEveryone(page);
      await page.context().close();
    }
  });

  it('wat fout is bij een partner staat bovenaan met zijn veld, en de link zet je erin', async () => {
    const page = await openPage(browser, server.adres, { viewport: PHONE });
    await page.goto('/samenwerking/partners/toevoegen');
    await page.getByLabel('Vanaf').fill('31 april');
    await page.getByRole('button', { name: 'Partner bewaren' }).click();
    await page.locator('.foutoverzicht a').first().click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await expectForEveryone(page);
    await page.context().close();
  });
});
