/** Moving steps by hand, on a telephone and with the keys alone: each stands where it was put, and the reader stays with it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { LogStap } from '../../src/domain/traject/stappen/loggen.js';
import { expectForEveryone, inBrowser, openBrowser, openPage, PHONE } from '../support/browser.js';
import { TestServer } from '../support/server.js';
import { JAAR, voorbeeld, type Voorbeeld } from '../support/web-voorbeeld.js';

/** Enough of them that the page of a telephone must be scrolled. */
const DAGEN = ['3/1', '4/2', '5/3', '6/5', '7/6', '8/7', '9/8', '10/10', '11/11', '12/12'];
const zin = (dag: string): string => `Infomoment op ${dag} 2022`;
const [EERSTE, LAATSTE] = [zin('3 januari'), zin('12 december')];

inBrowser('een stap op een andere plaats zetten', () => {
  let server: TestServer;
  let browser: Browser;
  let page: Page;
  let hier: Voorbeeld;
  beforeAll(async () => {
    server = await TestServer.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    hier = await voorbeeld(server);
    for (const wanneer of DAGEN)
      await server.doe(LogStap, {
        ...{ trajectId: hier.trajectId, stapId: randomUUID(), jaar: JAAR, type: 'INFOMOMENT' },
        ...{ wanneer, uitkomst: 'GEHOUDEN' },
      });
    page = await openPage(browser, server.adres, { viewport: PHONE });
    await page.goto(hier.pad);
  });

  const regels = async (): Promise<string[]> => {
    const alle = await page.locator('.verloop > li .item-tekst > :first-child').allInnerTexts();
    return alle.map((regel) => regel.replace(/\s+/gu, ' ').trim());
  };
  const item = (van: string): Locator => page.locator('.item', { hasText: van });
  /** Its menu open, with everything in it. */
  const menu = async (van: string): Promise<Locator> => {
    await item(van).locator('summary').click();
    return item(van);
  };
  /** What somebody does that leads back to the page of the traject. */
  const terug = async (doe: () => Promise<void>): Promise<void> => {
    // Not by its address: that may say 'gedaan' already, of the move before.
    const geladen = page.waitForNavigation();
    await doe();
    await geladen;
    await page.locator('.melding-gedaan').waitFor();
  };
  const inBeeld = (van: string): Promise<boolean> =>
    item(van).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });

  const naarAndere = async (van: string, na: string): Promise<void> => {
    await (await menu(van)).getByRole('link', { name: 'Naar een andere plaats' }).click();
    await page.getByLabel('Waar?').selectOption({ label: `Na: ${na}` });
    await expectForEveryone(page);
    await terug(() => page.getByRole('button', { name: 'Hier zetten' }).click());
  };

  it('zet ze achter een andere, en de lezer blijft bij wat hij verzette', async () => {
    await naarAndere(EERSTE, zin('11 november'));
    const rij = await regels();
    expect(rij.indexOf(EERSTE)).toBe(rij.indexOf(zin('11 november')) + 1);
    expect(await inBeeld(EERSTE)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await expectForEveryone(page);
  });

  it('zet ze weer op datum, en de lezer blijft er ook dan bij', async () => {
    const eerst = await regels();
    await naarAndere(LAATSTE, EERSTE);
    expect((await regels()).indexOf(LAATSTE)).toBe(1);
    const stap = await menu(LAATSTE);
    await terug(() => stap.getByRole('button', { name: 'Weer op datum' }).click());
    expect(await regels()).toEqual(eerst);
    expect(await inBeeld(LAATSTE)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  });

  it('gaat één plaats hoger, telkens bij wat hij verzet', async () => {
    const eerst = await regels();
    const plaats = eerst.indexOf(LAATSTE);
    for (const keer of [1, 2]) {
      const stap = await menu(LAATSTE);
      await terug(() => stap.getByRole('button', { name: 'Omhoog' }).click());
      expect((await regels()).indexOf(LAATSTE)).toBe(plaats - keer);
      expect(await inBeeld(LAATSTE)).toBe(true);
    }
  });

  it('lukt met de toetsen alleen', async () => {
    const eerst = await regels();
    await item(LAATSTE).locator('summary').focus();
    await page.keyboard.press('Enter');
    const omhoog = item(LAATSTE).getByRole('button', { name: 'Omhoog' });
    await omhoog.waitFor();
    for (let toets = 0; toets < 20; toets += 1) {
      if (await omhoog.evaluate((knop) => knop === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    expect(await omhoog.evaluate((knop) => knop === document.activeElement)).toBe(true);
    await terug(() => page.keyboard.press('Enter'));
    expect((await regels()).indexOf(LAATSTE)).toBe(eerst.indexOf(LAATSTE) - 1);
    expect(await inBeeld(LAATSTE)).toBe(true);
  });
});
