import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { expectForEveryone, inBrowser, openBrowser, openPage, PHONE } from '../support/browser.js';
import { TestServer } from '../support/server.js';
import { vulVerslagjaar } from './support/verslagjaar.js';

let server: TestServer;
let browser: Browser;

inBrowser('een verslag ophalen', () => {
  beforeAll(async () => {
    server = await TestServer.start();
    await vulVerslagjaar(server);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  const bijVerslag = async (script = true): Promise<Page> => {
    const page = await openPage(browser, server.adres, { viewport: PHONE, script });
    await page.goto('/verslag/2022');
    return page;
  };
  const gezegd = (page: Page): ReturnType<Page['locator']> => page.locator('.verslag-bezig');

  it('zegt dat het gemaakt wordt, en bewaart het onder zijn naam', async () => {
    const page = await bijVerslag();
    const bewaard = page.waitForEvent('download');
    let laatDoor = (): void => undefined;
    const wacht = new Promise<void>((klaar) => (laatDoor = klaar));
    await page.route('**/verslag/2022.pdf', async (route) => {
      await wacht;
      await route.continue();
    });
    await page.getByRole('link', { name: 'PDF' }).click();
    await gezegd(page).filter({ hasText: 'Het verslag wordt gemaakt …' }).waitFor();
    laatDoor();
    const bestand = await bewaard;
    expect(bestand.suggestedFilename()).toBe('jaarverslag-2022.pdf');
    expect(
      readFileSync(await bestand.path())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    await gezegd(page).filter({ hasText: 'Het verslag is klaar.' }).waitFor();
    await expectForEveryone(page);
    await page.context().close();
  });

  it('zegt op de pagina zelf waarom het niet lukte', async () => {
    const page = await bijVerslag();
    const body = '<main><h1>Dit verslag is te groot</h1><p>Als webpagina lukt het wel.</p></main>';
    await page.route('**/verslag/2022.docx', (route) =>
      route.fulfill({ status: 503, contentType: 'text/html; charset=utf-8', body }),
    );
    await page.getByRole('link', { name: 'Word' }).click();
    await gezegd(page)
      .filter({ hasText: 'Dit verslag is te groot. Als webpagina lukt het wel.' })
      .waitFor();
    await page.context().close();
  });

  it('lukt ook zonder script', async () => {
    const page = await bijVerslag(false);
    const bewaard = page.waitForEvent('download');
    await page.getByRole('link', { name: 'PDF' }).click();
    expect((await bewaard).suggestedFilename()).toBe('jaarverslag-2022.pdf');
    await page.context().close();
  });
});
