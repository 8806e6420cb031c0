/** On a phone, with its troubles: what was typed is there again, for who typed it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectForEveryone, inBrowser, openBrowser, openPage, PHONE } from '../support/browser.js';
import { accountsIn, inlog } from '../support/accounts-in.js';
import { BUILD_MS, built, serve, type Running } from '../support/program.js';
import { tempDir } from '../support/temp-dir.js';
import { vulJaar } from './support/onbewaard-jaar.js';

/** As long as what somebody lost once. */
const LANG = 'Buren, soep en één hond. '.repeat(68).slice(0, 1689);
const KORT = 'Nog een zin erbij.';

inBrowser('wat je typt op je telefoon', () => {
  const folder = tempDir('onbewaard');
  let server: Running;
  let adres = '';
  let browser: Browser;
  let stap = '';

  const start = async (poort = '0'): Promise<void> => {
    const env = { DATA_DIR: folder.path, LOG_LEVEL: 'error', PORT: poort };
    ({ server, adres } = await serve({ env }));
  };
  /** As if the power went. */
  const dood = (): Promise<unknown> => server.stop('SIGKILL');
  const terug = (): Promise<void> => start(new URL(adres).port);

  beforeAll(async () => {
    await built();
    await accountsIn(folder.path, 'An', 'Bram');
    await start();
    browser = await openBrowser();
    const page = await openPage(browser, adres);
    stap = await vulJaar(page);
    await page.context().close();
  }, BUILD_MS);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    folder.remove();
  });

  const open = async (): Promise<Page> => {
    const page = await openPage(browser, adres, { viewport: PHONE });
    await page.goto(`${stap}&leeg=1`);
    return page;
  };
  const vak = (page: Page) => page.getByLabel('Wat gebeurde er?');
  const typ = (page: Page, tekst: string) => vak(page).fill(tekst);
  const gezegd = (page: Page, wat: string | RegExp) =>
    page.locator('[data-bewaard]').filter({ hasText: wat }).waitFor();
  const verder = async (page: Page): Promise<void> => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Verder schrijven' }).first().click();
    expect(await vak(page).inputValue()).toBe(LANG);
  };
  const gooiWeg = async (page: Page): Promise<void> => {
    await page.goto('/');
    for (let weg = page.getByRole('button', { name: 'Weggooien' }); await weg.count();)
      await weg.first().click();
  };
  /** The same person, in a browser that kept everything but the window. */
  const nieuwVenster = async (context: BrowserContext, page: Page): Promise<Page> => {
    const nieuw = await context.newPage();
    await page.close();
    return nieuw;
  };

  it('is er nog als het venster gedood wordt en de server uitvalt', async () => {
    const page = await open();
    await typ(page, LANG);
    await gezegd(page, 'Voorlopig bewaard om');
    await dood();
    await terug();
    const later = await nieuwVenster(page.context(), page);
    await verder(later);
    await expectForEveryone(later);
    await later.goto('/');
    await expectForEveryone(later);
    await gooiWeg(later);
    await later.context().close();
  });

  it('blijft zonder verbinding op het toestel, en komt terug bij wie het typte', async () => {
    const page = await open();
    await dood();
    await typ(page, LANG);
    await gezegd(page, /Geen verbinding.*op dit toestel/u);
    const context = page.context();
    const bram = await nieuwVenster(context, page);
    await terug();

    await bram.request.post('/aanmelden', { form: inlog('Bram') });
    await bram.goto('/');
    await bram.getByText('tekst die iemand anders niet kon versturen').waitFor();
    expect(await bram.content()).not.toContain('soep');
    expect(await bram.getByText('onbewaarde stap').count()).toBe(0);

    await bram.request.post('/aanmelden', { form: inlog('An') });
    await bram.goto('/trajecten');
    await bram.getByRole('link', { name: 'verder schrijven' }).click();
    expect(await vak(bram).inputValue()).toBe(LANG);
    await gooiWeg(bram);
    await context.close();
  });

  it('is er nog als het toestel vol is', async () => {
    const page = await open();
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await typ(page, LANG);
    await gezegd(page, 'Voorlopig bewaard om');
    await dood();
    await typ(page, LANG + KORT);
    await gezegd(page, 'laat deze pagina open');
    await terug();
    await gezegd(page, 'Voorlopig bewaard om');
    await typ(page, LANG);
    await page.waitForResponse((antwoord) => antwoord.url().includes('/onbewaard'));
    await verder(page);
    await gooiWeg(page);
    await page.context().close();
  });

  it('is er nog als niemand meer weet wie je bent', async () => {
    const page = await open();
    const context = page.context();
    await typ(page, KORT);
    await gezegd(page, 'Voorlopig bewaard om');
    await context.clearCookies();
    await typ(page, LANG);
    await gezegd(page, 'komt terug als jij je hier weer meldt');
    const later = await nieuwVenster(context, page);
    await context.request.post('/aanmelden', { form: inlog('An') });
    await later.goto('/trajecten');
    await later.getByRole('link', { name: 'verder schrijven' }).click();
    expect(await vak(later).inputValue()).toBe(LANG);
    await gooiWeg(later);
    await context.close();
  });

  it('is bewaard zodra je het bewaart, en wordt zonder verbinding niet verstuurd', async () => {
    const page = await open();
    await typ(page, LANG);
    await page.getByLabel('of in woorden').first().fill('mei 2022');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Stap bewaren' }).click();
    await gezegd(page, 'Geen verbinding');
    await page.context().setOffline(false);
    await gezegd(page, 'Voorlopig bewaard om');
    await page.getByRole('button', { name: 'Stap bewaren' }).click();
    await page.waitForURL(/gedaan=/u);
    await page.goto('/');
    expect(await page.getByText('Je hebt').count()).toBe(0);
    await page.waitForFunction(() => window.localStorage.length === 0);
    await page.context().close();
  });
});
