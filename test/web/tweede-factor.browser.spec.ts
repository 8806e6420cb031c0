/** Setting up an app that gives codes and signing in with it, in a real Chromium: on a phone, without script, for everyone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectForEveryone, inBrowser, openBrowser, PHONE } from '../support/browser.js';
import { codeVan, foutVoor, vergeetCodes } from '../support/code-van-app.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';

inBrowser('een tweede factor op een telefoon', () => {
  let browser: Browser;
  let server: TestServer;
  let map: ReturnType<typeof tempDir>;
  beforeAll(async () => {
    map = tempDir('tweede-factor');
    browser = await openBrowser();
    server = await TestServer.start({ DATA_DIR: map.path, TWEEDE_FACTOR: 'iedereen' });
    await server.als('Bo');
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    map.remove();
  });

  const context = (script: boolean): Promise<BrowserContext> =>
    browser.newContext({
      ...{ viewport: PHONE, javaScriptEnabled: script, baseURL: server.adres, locale: 'nl-BE' },
    });
  const meldAan = async (page: Page, naam: string): Promise<void> => {
    await page.fill('#email', emailVan(naam));
    await page.fill('#wachtwoord', WACHTWOORD);
    await page.click('main button.knop');
  };
  const kop = (page: Page): Promise<string> => page.locator('h1').innerText();

  it('zonder script: hem instellen waar het moet, ermee aanmelden, en met een herstelcode', async () => {
    const page = await (await context(false)).newPage();
    await page.goto('/trajecten');
    await meldAan(page, 'An');
    expect(await kop(page)).toBe('Een tweede factor instellen');
    const geheim = (await page.locator('.sleutel').innerText()).replaceAll(' ', '');
    await page.fill('#code', foutVoor(geheim));
    await page.click('main button.knop');
    expect(await page.title()).toContain('Fout:');
    await page.fill('#code', codeVan(geheim));
    await page.click('main button.knop');
    const codes = await page.locator('.herstelcodes code').allInnerTexts();
    await page.click('text=Ik heb ze bewaard');
    expect(await kop(page)).toBe('Trajecten');

    await vergeetCodes(server.application.database.dataSource);
    const elders = await (await context(false)).newPage();
    for (const [veld, waarde] of [
      ['#code', codeVan(geheim)],
      ['#herstelcode', codes[0]!],
    ] as const) {
      await elders.context().clearCookies();
      await elders.goto('/trajecten');
      await meldAan(elders, 'An');
      expect(await kop(elders)).toBe('Nog één stap');
      if (veld === '#herstelcode') await elders.click('summary:has-text("kwijt")');
      await elders.fill(veld, waarde);
      await elders.press(veld, 'Enter');
      expect(await kop(elders)).toBe('Trajecten');
    }
    await page.context().close();
    await elders.context().close();
  });

  it('elk van die pagina’s is er voor iedereen, ook met fouten erop', async () => {
    const page = await (await context(true)).newPage();
    await page.goto('/aanmelden');
    await meldAan(page, 'Bo');
    await expectForEveryone(page);
    const geheim = (await page.locator('.sleutel').innerText()).replaceAll(' ', '');
    await page.fill('#code', 'geen code');
    await page.click('main button.knop');
    await expectForEveryone(page);
    await page.fill('#code', codeVan(geheim));
    await page.click('main button.knop');
    await expectForEveryone(page);
    await page.goto('/mijn-account');
    await expectForEveryone(page);
    await page.goto('/beheer/accounts');
    await page.click('main a:has-text("Bo")');
    await expectForEveryone(page);
    await page.goto('/aanmelden?naar=/mijn-account&opnieuw=ja');
    await expectForEveryone(page);
    await meldAan(page, 'Bo');
    await expectForEveryone(page);
    await page.click('summary:has-text("kwijt")');
    await page.fill('#herstelcode', 'abcd');
    await page.press('#herstelcode', 'Enter');
    await expectForEveryone(page);
    await page.context().close();
  });
});
