import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { vulVoorbeeld } from '../../src/example/vul-voorbeeld.js';
import { VOORBEELDJAAR } from '../../src/example/voorbeeld-id.js';
import { OpenWerkjaar } from '../../src/domain/werkjaar/openen.js';
import {
  expectForEveryone,
  inBrowser,
  openBrowser,
  openPage,
  PHONE,
  type Looks,
} from '../support/browser.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let browser: Browser;
const JAAR = String(VOORBEELDJAAR);

/** What was just done, as the page says it. */
const melding = (page: Page, zin: string): Locator =>
  page.getByRole('status').filter({ hasText: zin });

/** Looking at every element of a long page takes a while on a machine that does more at once. */
const LANG = 120_000;

inBrowser('de pagina’s van een jaar', () => {
  beforeAll(async () => {
    server = await TestServer.start({}, true);
    await vulVoorbeeld(server.application, () => undefined);
    // The read models have the whole example once they have what came after it.
    await server.doe(OpenWerkjaar, { jaar: VOORBEELDJAAR - 1 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  const bij = async (pad: string, looks: Looks = {}): Promise<Page> => {
    const page = await openPage(browser, server.adres, looks);
    await page.goto(pad);
    return page;
  };

  const OVERAL: readonly Looks[] = [{}, { viewport: PHONE }, { dark: true }];
  const BREED: readonly Looks[] = [{}];

  it.each([
    ['/', OVERAL],
    [`/werkjaren/${JAAR}`, OVERAL],
    [`/werkjaren/${String(VOORBEELDJAAR - 1)}`, BREED],
    [`/werkjaren/${JAAR}/nieuw/tekst`, OVERAL],
    ['/werkjaren/openen', BREED],
    [`/verslag/${JAAR}`, [{ viewport: PHONE }, { dark: true }]],
    [`/verslag/${JAAR}?op=${JAAR}-06-10&klok=gebeurd`, BREED],
    [`/verslag/${String(VOORBEELDJAAR - 1)}?op=ooit&klok=gebeurd`, BREED],
  ])(
    'zijn er voor iedereen: %s, hoe ook bekeken',
    async (pad, hoe) => {
      for (const looks of hoe) {
        const page = await bij(pad, looks);
        await expectForEveryone(page);
        await page.context().close();
      }
    },
    LANG,
  );

  it('laten een onderdeel met het toetsenbord alleen hernoemen', async () => {
    const page = await bij(`/werkjaren/${JAAR}`);
    const menu = page.locator('summary', { hasText: 'Wijzigen: 2.1. Proeftuinen' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Hernoemen');
    await page.keyboard.press('Enter');
    await page.waitForURL(/knopen/);
    await page.getByLabel('Titel').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Proeftuinen van buren');
    await page.keyboard.press('Enter');
    await page.waitForURL(/gedaan/);
    expect(await page.locator(':focus').innerText()).toContain(
      'Hernoemd tot "Proeftuinen van buren".',
    );
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toContain('Ongedaan maken');
    await page.keyboard.press('Enter');
    await melding(page, 'Ongedaan gemaakt').waitFor();
    expect(await page.locator('.boom', { hasText: 'Proeftuinen van buren' }).count()).toBe(0);
  });

  it('doen alles ook zonder script', async () => {
    const page = await bij(`/werkjaren/${JAAR}`, { script: false });
    await page.locator('summary', { hasText: 'Wijzigen: 2.2. Proeftuinen' }).click();
    await page.getByRole('button', { name: 'Omhoog' }).and(page.locator(':visible')).click();
    await melding(page, 'op een andere plaats gezet').waitFor();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await melding(page, 'Ongedaan gemaakt').waitFor();
  });

  it('drukken het verslag af zonder wat er op het scherm rond staat', async () => {
    const page = await bij(`/verslag/${JAAR}`);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.getByRole('heading', { name: '2.1.1. Buurtfeest in Herdorp' }).isVisible(),
    ).toBe(true);
    for (const weg of [
      '.verslag-navigatie',
      '.downloads',
      '.balk',
      '.verslag-bron',
      '.kop nav',
      '.zoals',
    ])
      expect(await page.locator(weg).first().isVisible()).toBe(false);
  });
});
