/** Inviting somebody and managing accounts, in a real Chromium: on a phone, without script, for everyone. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expectForEveryone, inBrowser, openBrowser, PHONE } from '../support/browser.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

inBrowser('accounts beheren op een telefoon', () => {
  let browser: Browser;
  let server: TestServer;
  beforeAll(async () => {
    browser = await openBrowser();
    server = await TestServer.start();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const context = (script: boolean): Promise<BrowserContext> =>
    browser.newContext({
      ...{ viewport: PHONE, javaScriptEnabled: script, baseURL: server.adres, locale: 'nl-BE' },
    });
  const alsAn = async (script: boolean): Promise<Page> => {
    const hier = await context(script);
    const form = { email: emailVan('An'), wachtwoord: WACHTWOORD };
    await hier.request.post('/aanmelden', { form });
    return hier.newPage();
  };

  it('zonder script: uitnodigen, de link doorgeven, een wachtwoord kiezen, blokkeren', async () => {
    const an = await alsAn(false);
    await an.goto('/');
    await an.click('summary:has-text("An")');
    await an.click('text=Accounts');
    await an.click('text=Iemand uitnodigen');
    await an.fill('#naam', 'Bo');
    await an.fill('#email', emailVan('Bo'));
    await an.click('main button.knop');
    expect(await an.locator('.foutoverzicht').innerText()).toContain('Kies minstens één rol.');
    await an.check('input[value=MEDEWERKER]');
    await an.click('main button.knop');
    const link = await an.inputValue('#link');

    const bo = await (await context(false)).newPage();
    await bo.goto(link);
    await bo.fill('#wachtwoord', 'molen schaduw tegel fluit');
    await bo.click('main button.knop');
    expect(await bo.locator('h1').innerText()).toContain('Bo');

    await an.goto('/beheer/accounts');
    await an.click('main a:has-text("Bo")');
    await an.click('text=Blokkeren');
    expect(await an.locator('main').innerText()).toContain('geblokkeerd');
    await bo.goto('/trajecten');
    expect(await bo.locator('h1').innerText()).toBe('Aanmelden');
    await bo.context().close();
    await an.context().close();
  });

  it('elk van die pagina’s is er voor iedereen, ook met fouten erop', async () => {
    const an = await alsAn(true);
    await an.goto('/beheer/accounts/uitnodigen');
    await expectForEveryone(an);
    await an.click('main button.knop');
    await expectForEveryone(an);
    await an.fill('#naam', 'Cis');
    await an.fill('#email', emailVan('Cis'));
    await an.check('input[value=STUURGROEPLID]');
    await an.click('main button.knop');
    await expectForEveryone(an);
    const link = await an.inputValue('#link');
    await an.goto('/beheer/accounts');
    await expectForEveryone(an);
    await an.click('main a:has-text("Cis")');
    await expectForEveryone(an);
    await an.goto(link);
    await expectForEveryone(an);
    await an.goto('/beheer/toegangslogboek');
    await expectForEveryone(an);
    await an.goto('/mijn-account');
    await an.click('text=Token maken');
    await expectForEveryone(an);
    await an.fill('#tokennaam', 'een agenda met een lange naam zonder einde '.repeat(2));
    await an.click('text=Token maken');
    await expectForEveryone(an);
    await an.goto('/mijn-account');
    await expectForEveryone(an);
    await an.goto('/nieuw-wachtwoord/niets');
    await expectForEveryone(an);
    await an.context().close();
  });
});
