import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readDocx } from '../report/support/read-docx.js';
import { inBrowser, openBrowser, openPage } from '../support/browser.js';
import { TestServer } from '../support/server.js';
import { voerIn } from './support/ingevoerd-verslag.js';

const ALINEA = 'Op 9 april 2022 was er een voorbereidend gesprek met vijf buren.';

let server: TestServer;
let browser: Browser;
let page: Page;

/** A flow of many pages on a machine that does more at once. */
const LANG = 120_000;

/** Back on the traject's page, which says what was done. */
const bewaar = async (): Promise<void> => {
  await page.getByRole('button', { name: 'Stap bewaren' }).click();
  await page.waitForURL(/gedaan=/);
};

const naarTraject = async (): Promise<void> => {
  await page.goto('/trajecten');
  await page.getByRole('link', { name: 'Moestuin aan de vaart' }).click();
};

const logStap = async (soort: string, [dag, maand]: [string, string]): Promise<void> => {
  await naarTraject();
  await page.getByRole('link', { name: 'Stap toevoegen' }).click();
  await page.getByRole('radio', { name: soort, exact: true }).check();
  await page.getByLabel('Dag', { exact: true }).fill(dag);
  await page.getByLabel('Maand', { exact: true }).fill(maand);
  await bewaar();
};

const verbeterDatum = async (stap: string, wanneer: string): Promise<void> => {
  await naarTraject();
  await page.locator('summary', { hasText: `Meer doen met ${stap}` }).click();
  await page.getByRole('link', { name: 'Verbeteren' }).and(page.locator(':visible')).click();
  await page.getByLabel('Wanneer?').fill(wanneer);
  await bewaar();
};

/** The procesverloop of the traject in the preview, without the arrows that lead to its sources. */
const inVoorbeeld = async (): Promise<string> => {
  await page.goto('/verslag/2022');
  const tabel = page.getByRole('table', { name: '1.1.1. Moestuin aan de vaart' });
  const rij = tabel.getByRole('row', { name: 'Procesverloop' }).getByRole('cell');
  return (await rij.innerText()).replace(/[\s↗]+/g, ' ').trim();
};

const inWord = async (): Promise<string[]> => {
  const bestand = await page.request.get('/verslag/2022.docx');
  const { rows } = readDocx(await bestand.body());
  return rows.filter(({ label }) => label === 'Procesverloop').map(({ text }) => text);
};

inBrowser('een stap, gelogd op de pagina van een ingevoerd traject', () => {
  beforeAll(async () => {
    server = await TestServer.start();
    await voerIn(server);
    browser = await openBrowser();
    page = await openPage(browser, server.adres);
  });
  afterAll(async () => {
    await browser?.close();
    await server.close();
  });

  it(
    'staat op zijn plaats in het voorbeeld van het verslag en in Word',
    async () => {
      await logStap('Bijeenkomst', ['11', 'mei']);
      await logStap('Intake', ['2', 'mei']);
      const verloop = `${ALINEA} Intake op 2 mei 2022 Bijeenkomst 1 op 11 mei 2022`;
      expect(await inVoorbeeld()).toBe(verloop);
      expect(await inWord()).toEqual([verloop, 'Op 3 maart 2022 was er een intake.']);
    },
    LANG,
  );

  it(
    'krijgt een andere zin en een andere plaats als zijn datum verbeterd wordt',
    async () => {
      await verbeterDatum('Bijeenkomst 1 op 11 mei 2022', '28 april 2022');
      const verloop = `${ALINEA} Bijeenkomst 1 op 28 april 2022 Intake op 2 mei 2022`;
      expect(await inVoorbeeld()).toBe(verloop);
      expect((await inWord())[0]).toBe(verloop);
    },
    LANG,
  );

  it(
    'waarvan een ingevoerde alinea vertelt, laat de alinea staan; de pagina zegt dat ze niet meer klopt',
    async () => {
      await verbeterDatum('Voorbereidend gesprek op 9 april 2022', '16 april 2022');
      const klopt = page.getByText('Deze tekst klopt niet meer met');
      expect(await klopt.innerText()).toContain('"Voorbereidend gesprek op 16 april 2022"');
      expect(await inVoorbeeld()).toContain(ALINEA);
      expect((await inWord())[0]).toContain(ALINEA);

      await page.goto('/werkjaren/2022');
      await page.getByRole('link', { name: 'Een alinea past niet meer bij haar stappen' }).click();
      await klopt.waitFor();
      expect(await page.locator(':target').innerText()).toContain(ALINEA);
    },
    LANG,
  );
});
