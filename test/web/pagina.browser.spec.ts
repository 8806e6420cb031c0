import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { VoegAlineaToe } from '../../src/domain/traject/procesverloop.js';
import {
  expectForEveryone,
  inBrowser,
  openBrowser,
  openPage,
  PHONE,
  type Looks,
} from '../support/browser.js';
import { TestServer } from '../support/server.js';
import { voorbeeld, JAAR, type Voorbeeld } from '../support/web-voorbeeld.js';

inBrowser("de pagina's van een traject in een browser", () => {
  let server: TestServer;
  let browser: Browser;
  let hier: Voorbeeld;
  beforeAll(async () => {
    server = await TestServer.start();
    browser = await openBrowser();
    hier = await voorbeeld(server);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (pad: string, looks: Looks = {}): Promise<Page> => {
    const page = await openPage(browser, server.adres, looks);
    await page.goto(pad);
    return page;
  };
  const wijzig = (naam: string, deel = ''): string =>
    `/trajecten/${hier.trajectId}/wijzig/${naam}?jaar=${String(JAAR)}&deel=${encodeURIComponent(deel)}`;

  const vast = ['/aanmelden', '/nergens', '/trajecten', '/trajecten/nieuw', '/stappen/nieuw'];
  const vanTraject = [
    ...['', '&op=mei+2022', '&op=ooit', '/geschiedenis', '/stappen/nieuw'],
    ...['doel', 'stand-van-zaken', 'les', 'alinea', 'pauzeren', 'afronden'],
    ...['stap-verbeteren', 'stap-niet-doorgegaan', 'stap-evalueren', 'stap-koppelen'],
  ];
  const padVan = (kort: string): string => {
    if (vast.includes(kort)) return kort;
    if (kort === '' || kort.startsWith('&')) return `${hier.pad}${kort}`;
    if (kort.startsWith('/')) return `/trajecten/${hier.trajectId}${kort}?jaar=2022`;
    return wijzig(kort, kort.startsWith('stap') ? hier.gehouden : '');
  };

  it.each([...vast, ...vanTraject])('"%s" is er voor iedereen', async (kort) => {
    for (const looks of [{}, { viewport: PHONE, dark: true }]) {
      const page = await open(padVan(kort), looks);
      await expectForEveryone(page);
      await page.context().close();
    }
  });

  it("met alles open: menu's, details, ingetrokken en een achterhaalde alinea", async () => {
    const ander = await voorbeeld(server);
    await server.doe(VoegAlineaToe, {
      trajectId: ander.trajectId,
      jaar: JAAR,
      alineaId: randomUUID(),
      tekst: 'Samen rond de tafel.\n\n- eerst **koffie**\n- dan de rest',
      stapIds: [ander.gehouden],
    });
    const page = await open(ander.pad, { viewport: PHONE });
    await page.goto(
      `/trajecten/${ander.trajectId}/wijzig/stap-verbeteren?jaar=2022&deel=${ander.gehouden}`,
    );
    await page.getByLabel('Wanneer?').fill('10 april');
    await page.getByRole('button', { name: 'Stap bewaren' }).click();
    await page.getByRole('button', { name: /^Gehouden\?/ }).click();
    await page.locator('.item .menu-meer').last().locator('summary').click();
    await page.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByText('Toon ingetrokken (1)').click();
    await page.locator('.item .menu-meer').first().locator('summary').click();
    await page.getByText('Zoals het stond op').click();
    await expectForEveryone(page);
    expect(await page.getByText('Deze tekst klopt niet meer').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('details.menu[open]').count()).toBe(0);
  });

  it('een stap loggen lukt met het toetsenbord alleen, met het voorbeeld erbij', async () => {
    const page = await open(hier.pad);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Stap toevoegen',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL(/stappen\/nieuw/);
    const tot = async (id: string): Promise<void> => {
      for (let keer = 0; keer < 40; keer += 1) {
        if (await page.evaluate((gezocht) => document.activeElement?.id === gezocht, id)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reached ${id}`);
    };
    await tot('type');
    await page.keyboard.press('ArrowDown');
    await tot('wanneer');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mei');
    await tot('verslag');
    await page.keyboard.type('We maakten kennis.');
    await page.getByText('Voorbereidend gesprek op 6 mei 2022: We maakten kennis.').waitFor();
    expect(await page.locator('#wanneer-voorbeeld').textContent()).toBe(
      'In het verslag: 6 mei 2022',
    );
    await expectForEveryone(page);
    for (let keer = 0; keer < 10; keer += 1) {
      await page.keyboard.press('Tab');
      const knop = await page.evaluate(() => document.activeElement?.textContent?.trim());
      if (knop === 'Stap bewaren') break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/gedaan=/);
    const gedaan = page.locator('.melding-gedaan');
    expect(await gedaan.textContent()).toContain('gelogd: We maakten kennis.');
    expect(await gedaan.evaluate((melding) => melding === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Toon ingetrokken').waitFor();
    await expectForEveryone(page);
  });

  it('een fout krijgt de focus, en haar link brengt je bij het veld', async () => {
    const page = await open(`/trajecten/${hier.trajectId}/stappen/nieuw?jaar=2022`, {
      viewport: PHONE,
    });
    await page.getByLabel('Dag').fill('31');
    await page.getByLabel('Maand').fill('2');
    await page.getByRole('button', { name: 'Stap bewaren' }).click();
    await page.getByRole('heading', { name: 'Er is een probleem' }).waitFor();
    expect(await page.title()).toMatch(/^Fout: /);
    expect(
      await page.evaluate(() => document.activeElement?.classList.contains('foutoverzicht')),
    ).toBe(true);
    await page.getByRole('link', { name: /31 februari bestaat niet/ }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('wanneer');
    await expectForEveryone(page);
  });

  it('zonder script werkt het ook: voorbeeld, bewaren, menu, intrekken', async () => {
    const page = await open(hier.pad, { script: false });
    await page.getByRole('link', { name: 'Stap toevoegen' }).click();
    await page.getByLabel('of in woorden').fill('in juli');
    await page.getByRole('button', { name: 'Toon voorbeeld' }).click();
    await page.getByText('Bijeenkomst 2 in juli 2022').waitFor();
    await page.getByRole('button', { name: 'Stap bewaren' }).click();
    await page.getByText('Stap "Bijeenkomst 2 in juli 2022" gelogd.').waitFor();
    const stap = page.locator('.item', { hasText: 'Bijeenkomst 2 in juli 2022' });
    await stap.locator('summary').click();
    await stap.getByRole('button', { name: 'Intrekken' }).click();
    await page.getByText('Stap "Bijeenkomst 2 in juli 2022" ingetrokken.').waitFor();
  });

  it('bij een conflict staan beide teksten naast elkaar', async () => {
    const een = await open(wijzig('stand-van-zaken'));
    const ander = await open(wijzig('stand-van-zaken'));
    for (const [page, tekst] of [
      [ander, 'Klaar.'],
      [een, 'Bijna klaar.'],
    ] as const) {
      await page.getByRole('textbox').fill(tekst);
      await page.getByRole('button', { name: 'Stand van zaken bewaren' }).click();
    }
    await een.getByRole('heading', { name: 'Wat jij schreef' }).waitFor();
    await expectForEveryone(een);
    await een.getByRole('button', { name: 'Mijn tekst bewaren' }).click();
    await een.waitForURL(/gedaan=/);
  });

  it('zegt geen Engels en geen datum in cijfers alleen', async () => {
    const page = await openPage(browser, server.adres);
    for (const pad of [hier.pad, `/trajecten/${hier.trajectId}/geschiedenis`, '/stappen/nieuw']) {
      await page.goto(pad);
      const tekst = await page.evaluate(() => document.body.innerText);
      expect(tekst).not.toMatch(
        /\b(undefined|null|NaN|Invalid|submit|error)\b|\d{4}-\d\d-\d\d|\d+\/\d+\/\d{4}/,
      );
    }
  });
});
