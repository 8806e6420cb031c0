/** The first minute and signing in, in a real Chromium: on a phone, by keyboard, without script, for everyone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Links } from '../../src/accounts/links.service.js';
import { startTestApplication } from '../support/application.js';
import { expectForEveryone, inBrowser, openBrowser, PHONE } from '../support/browser.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';

inBrowser('aanmelden in een browser', () => {
  const map = tempDir('aanmelden');
  let browser: Browser;
  let server: TestServer;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await TestServer.zonderAccount(
      await startTestApplication({ LOG_LEVEL: 'error', DATA_DIR: map.path }),
    );
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    map.remove();
  });

  const open = async (script: boolean): Promise<Page> => {
    const context = await browser.newContext({
      ...{ viewport: PHONE, javaScriptEnabled: script, baseURL: server.adres, locale: 'nl-BE' },
    });
    return context.newPage();
  };
  const kop = (page: Page): Promise<string> => page.locator('h1').innerText();
  /** Tab by tab, until the field with this name has the focus. */
  const naar = async (page: Page, veld: string): Promise<void> => {
    for (let n = 0; n < 40; n += 1) {
      const naam = await page.evaluate(() => document.activeElement?.getAttribute('name'));
      if (naam === veld) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${veld} is not reached by keyboard`);
  };
  const typ = async (page: Page, veld: string, tekst: string): Promise<void> => {
    await naar(page, veld);
    await page.keyboard.insertText(tekst);
  };

  it('de eerste minuut: zonder link wordt gezegd waar ze staat, met de link is er een account', async () => {
    const page = await open(false);
    await page.goto('/');
    expect(await kop(page)).toBe('Nog niemand kan zich aanmelden');
    const token = await server.application.nest.get(Links, { strict: false }).makeFirst();
    await page.goto(`/eerste-account/${token}`);
    await page.fill('#naam', 'An');
    await page.fill('#email', emailVan('An'));
    await page.fill('#wachtwoord', 'wachtwoord1234');
    await page.click('text=Beginnen');
    expect(await page.locator('.foutoverzicht').innerText()).toContain('te makkelijk te raden');
    await page.fill('#wachtwoord', WACHTWOORD);
    await page.click('text=Beginnen');
    expect(await kop(page)).toContain('An');
    await page.context().close();
  });

  it('elk van die pagina’s is er voor iedereen, ook met fouten erop', async () => {
    const page = await open(true);
    await page.goto('/aanmelden');
    await expectForEveryone(page);
    await page.click('button.knop');
    await expectForEveryone(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('foutoverzicht');
    await page.goto('/eerste-account/niets');
    await expectForEveryone(page);
    await page.context().close();
  });

  it('op een telefoon, met het toetsenbord alleen, zonder script', async () => {
    const page = await open(false);
    await page.goto('/trajecten');
    await typ(page, 'email', emailVan('An'));
    await typ(page, 'wachtwoord', WACHTWOORD);
    await naar(page, 'eigenToestel');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/trajecten');
    await page.click('summary:has-text("An")');
    await page.click('text=Afmelden');
    expect(await kop(page)).toBe('Aanmelden');
    await page.goBack();
    await page.goto('/trajecten');
    expect(await kop(page)).toBe('Aanmelden');
    await page.context().close();
  });

  it('een sessie die afloopt midden in een formulier: na het aanmelden staat er alles nog', async () => {
    const page = await open(false);
    await page.goto('/trajecten/nieuw');
    await page.fill('#email', emailVan('An'));
    await page.fill('#wachtwoord', WACHTWOORD);
    await page.click('button.knop');
    await page.fill('#titel', 'Geveltuinen Kersbeke');
    await server.application.database.dataSource.query(
      `update accounts.session set seen_at = seen_at - interval '3 hours'`,
    );
    await page.click('main button[type=submit].knop');
    expect(await kop(page)).toBe('Aanmelden');
    await expect(page.locator('main').innerText()).resolves.toContain('is nog niet bewaard');
    await page.fill('#email', emailVan('An'));
    await page.fill('#wachtwoord', WACHTWOORD);
    await page.click('button.knop');
    expect(await kop(page)).toBe('Dag An');
    await page.click('text=Opnieuw sturen');
    expect(await page.locator('main').innerText()).toContain('Geveltuinen Kersbeke');
    await page.context().close();
  });
});
