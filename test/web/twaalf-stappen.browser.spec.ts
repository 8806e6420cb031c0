/** A year of a burgerplatform, logged by hand: twelve steps that the report prints as twelve lines, in their order. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { inBrowser, openBrowser, openPage, PHONE } from '../support/browser.js';
import { TestServer } from '../support/server.js';
import { vulJaar } from './support/onbewaard-jaar.js';

interface Stap {
  /** As its button says it; a meeting is what the form begins with. */
  readonly soort?: string;
  readonly dag?: readonly [dag: string, maand: string];
  readonly hoe?: string;
  readonly doel?: string;
  /** How it prints. */
  readonly zin: string;
}
const ONLINE = { soort: 'Voorbereidend gesprek', hoe: 'online' };

/** In the order in which they are logged: two were forgotten at first, and one has no date. */
const STAPPEN: readonly Stap[] = [
  {
    soort: 'Opstartgesprek',
    dag: ['4', 'maart'],
    doel: 'een eerste plan',
    zin: 'Opstartgesprek op 4 maart 2022: Doelstelling: een eerste plan',
  },
  { ...ONLINE, dag: ['20', 'april'], zin: 'Voorbereidend gesprek op 20 april 2022 (online)' },
  {
    dag: ['21', 'april'],
    doel: 'elkaar leren kennen',
    zin: 'Bijeenkomst 1 op 21 april 2022: Doelstelling: elkaar leren kennen',
  },
  {
    dag: ['2', 'juni'],
    doel: 'hoe we werken',
    zin: 'Bijeenkomst 2 op 2 juni 2022: Doelstelling: hoe we werken',
  },
  { ...ONLINE, dag: ['24', 'mei'], zin: 'Voorbereidend gesprek op 24 mei 2022 (online)' },
  {
    dag: ['8', 'september'],
    doel: 'een thema uitdiepen',
    zin: 'Bijeenkomst 3 op 8 september 2022: Doelstelling: een thema uitdiepen',
  },
  { ...ONLINE, dag: ['7', 'september'], zin: 'Voorbereidend gesprek op 7 september 2022 (online)' },
  { ...ONLINE, dag: ['13', 'oktober'], zin: 'Voorbereidend gesprek op 13 oktober 2022 (online)' },
  { doel: 'samen vooruitdenken', zin: 'Bijeenkomst 4: Doelstelling: samen vooruitdenken' },
  {
    soort: 'Voorbereidend gesprek',
    dag: ['18', 'november'],
    zin: 'Voorbereidend gesprek op 18 november 2022',
  },
  {
    dag: ['22', 'november'],
    doel: 'terugkijken',
    zin: 'Bijeenkomst 5 op 22 november 2022: Doelstelling: terugkijken',
  },
  {
    soort: 'Evaluatiegesprek',
    dag: ['24', 'november'],
    zin: 'Evaluatiegesprek op 24 november 2022',
  },
];
const IN_HET_VERSLAG = [0, 1, 2, 4, 3, 6, 5, 7, 8, 9, 10, 11].map((nr) => STAPPEN[nr]!.zin);
/** Of a step, by what somebody touches on the form. */
const MEESTE = 6;

inBrowser('de twaalf stappen van een burgerplatform', () => {
  let server: TestServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await TestServer.start();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** @returns how many fields it took */
  async function log(page: Page, { soort, dag, hoe, doel }: Stap): Promise<number> {
    let velden = 0;
    const vul = async (label: string, tekst: string): Promise<void> => {
      await page.getByLabel(label, { exact: true }).fill(tekst);
      velden += 1;
    };
    if (soort) {
      await page.getByRole('radio', { name: soort, exact: true }).check();
      velden += 1;
    }
    if (dag) {
      await vul('Dag', dag[0]);
      await vul('Maand', dag[1]);
    } else await vul('Jaar', '');
    if (hoe) await vul('Hoe? (niet verplicht)', hoe);
    if (doel) {
      await page.getByText('Meer details').click();
      velden += 1;
      await vul('Doelstelling (niet verplicht)', doel);
    }
    await page.getByRole('button', { name: 'Bewaren en nog een stap' }).click();
    await page.waitForURL(/gedaan=/u);
    await page.locator('.melding-gedaan').waitFor();
    return velden;
  }

  const regels = async (page: Page): Promise<string[]> => {
    const alle = await page.locator('.verloop > li .item-tekst > :first-child').allInnerTexts();
    return alle.map((regel) => regel.replace(/\s+/gu, ' ').trim());
  };

  /** What has no date is put where it belongs by who logged it, where it does not stand there already. */
  async function zetOpHaarPlaats(page: Page): Promise<void> {
    const zin = IN_HET_VERSLAG[8]!;
    for (;;) {
      const plaats = (await regels(page)).indexOf(zin);
      if (plaats === 8) return;
      const stap = page.locator('.item', { hasText: zin });
      await stap.locator('summary').click();
      const terug = page.waitForNavigation();
      await stap.getByRole('button', { name: plaats > 8 ? 'Omhoog' : 'Omlaag' }).click();
      await terug;
    }
  }

  it('zijn op een telefoon twaalf keer hoogstens zes velden, en twaalf regels in hun volgorde', async () => {
    const page = await openPage(browser, server.adres, { viewport: PHONE });
    const stap = await vulJaar(page);
    await page.goto(stap);
    const velden: number[] = [];
    for (const een of STAPPEN) {
      velden.push(await log(page, een));
      await page.goto(stap);
    }
    expect(Math.max(...velden)).toBeLessThanOrEqual(MEESTE);
    await page.goto(stap.replace('/stappen/nieuw', ''));
    await zetOpHaarPlaats(page);
    expect(await regels(page)).toEqual(IN_HET_VERSLAG);
  });
});
