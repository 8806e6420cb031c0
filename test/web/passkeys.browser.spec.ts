/** Passkeys in a real Chromium, with an authenticator that it simulates: made, used, taken away, refused. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { expectForEveryone, inBrowser, openBrowser, PHONE } from '../support/browser.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';

inBrowser('een passkey', () => {
  let browser: Browser;
  let server: TestServer;
  let map: ReturnType<typeof tempDir>;
  let hier: BrowserContext;
  let page: Page;
  let cdp: CDPSession;
  let sleutelhanger: string;
  beforeAll(async () => {
    map = tempDir('passkeys');
    browser = await openBrowser();
    server = await TestServer.start({ DATA_DIR: map.path, TWEEDE_FACTOR: 'iedereen' });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    map.remove();
  });
  beforeEach(async () => {
    const baseURL = server.adres.replace('127.0.0.1', 'localhost');
    hier = await browser.newContext({ viewport: PHONE, baseURL, locale: 'nl-BE' });
    page = await hier.newPage();
    cdp = await hier.newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    ({ authenticatorId: sleutelhanger } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
        ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
      },
    }));
  });
  afterEach(() => hier.close());

  const kop = (): Promise<string> => page.locator('h1').innerText();
  const meldAan = async (naam: string): Promise<void> => {
    await page.goto('/trajecten');
    await page.fill('#email', emailVan(naam));
    await page.fill('#wachtwoord', WACHTWOORD);
    await page.click('main button.knop');
  };
  /** He is led to a second factor, and makes a passkey. @returns his recovery codes */
  const maakPasskey = async (naam: string): Promise<string[]> => {
    await server.als(naam);
    await meldAan(naam);
    await page.click('text=Maak een passkey');
    await page.fill('#passkeynaam', `sleutel van ${naam}`);
    await page.click('text=Passkey maken');
    await page.waitForSelector('.herstelcodes');
    const codes = await page.locator('.herstelcodes code').allInnerTexts();
    await page.click('text=Ik heb ze bewaard');
    expect(await kop()).toBe('Trajecten');
    return codes;
  };
  const metPasskey = async (naar = '/trajecten'): Promise<void> => {
    await hier.clearCookies();
    await page.goto(naar);
    await page.click('text=Aanmelden met een passkey');
  };
  const sleutels = () =>
    server.application.database.dataSource.query<{ name: string; counter: string }[]>(
      'select name, counter from accounts.passkey order by created_at',
    );

  it('meldt iemand aan zonder naam, wachtwoord of code, en gaat waar hij heen ging', async () => {
    await maakPasskey('Ada');
    const [eerst] = await sleutels();
    await metPasskey('/trajecten?jaar=2022');
    await page.waitForURL('**/trajecten?jaar=2022');
    expect(await page.locator('summary:has-text("Ada")').count()).toBe(1);
    const [daarna] = await sleutels();
    expect(Number(daarna!.counter)).toBeGreaterThan(Number(eerst!.counter));
    await page.goto('/mijn-account');
    expect(await page.locator('main').innerText()).toContain('sleutel van Ada');
    await expectForEveryone(page);
    await page.goto('/mijn-account/passkeys');
    await expectForEveryone(page);
    await hier.clearCookies();
    await page.goto('/aanmelden');
    await expectForEveryone(page);
  });

  it('wie er een heeft, komt met zijn wachtwoord alleen niet meer binnen; met een herstelcode wel', async () => {
    const codes = await maakPasskey('Bas');
    await hier.clearCookies();
    await meldAan('Bas');
    expect(await kop()).toBe('Nog één stap');
    await expectForEveryone(page);
    await page.fill('#herstelcode', codes[0]!);
    await page.press('#herstelcode', 'Enter');
    await page.waitForURL('**/trajecten');
    await hier.clearCookies();
    await meldAan('Bas');
    await page.click('text=Aanmelden met een passkey');
    await page.waitForURL('**/trajecten');
    expect(await kop()).toBe('Trajecten');
  });

  it('vraagt één keer of het je eigen toestel is, ook voor een passkey', async () => {
    await maakPasskey('Fien');
    for (const eigen of [true, false]) {
      await hier.clearCookies();
      await page.goto('/aanmelden');
      const vinkje = page.getByText('Dit is mijn eigen toestel');
      expect(await vinkje.count()).toBe(1);
      if (eigen) await vinkje.click();
      await page.click('text=Aanmelden met een passkey');
      await page.waitForURL((url) => url.pathname === '/');
      const [{ own }] = await server.application.database.dataSource.query<[{ own: boolean }]>(
        'select own_device as own from accounts.session order by created_at desc limit 1',
      );
      expect(own).toBe(eigen);
    }
  });

  it('zonder vinger, gezicht of pincode meldt hij niemand aan', async () => {
    await maakPasskey('Cleo');
    await cdp.send('WebAuthn.setUserVerified', {
      ...{ authenticatorId: sleutelhanger, isUserVerified: false },
    });
    await metPasskey();
    await page.waitForSelector('[data-mislukt]:not([hidden])');
    expect(await kop()).toBe('Aanmelden');
  });

  it('antwoordt één keer op een vraag: wat opnieuw gestuurd wordt, meldt niemand aan', async () => {
    await maakPasskey('Dora');
    await hier.clearCookies();
    await page.goto('/aanmelden');
    const gestuurd = page.waitForRequest('**/aanmelden/passkey');
    await page.click('text=Aanmelden met een passkey');
    const form = Object.fromEntries(new URLSearchParams((await gestuurd).postData()!));
    await page.waitForURL((url) => url.pathname === '/');
    await hier.clearCookies();
    // Without the counter: it is the question that was answered already.
    await server.application.database.dataSource.query('update accounts.passkey set counter = 0');
    const opnieuw = await hier.request.post('/aanmelden/passkey', { form });
    expect(opnieuw.status()).toBe(400);
    expect(await opnieuw.text()).toContain('Met deze passkey kan je je hier niet aanmelden.');
    const wrong: Record<string, string>[] = [
      ...[{ antwoord: '{}' }, { antwoord: 'x' }, { antwoord: 'null' }, { uitdaging: 'x' }],
    ];
    for (const anders of wrong) {
      const fout = await hier.request.post('/aanmelden/passkey', { form: { ...form, ...anders } });
      expect(fout.status()).toBe(400);
    }
  });

  it('die gekopieerd werd, en minder ver geteld is, meldt niemand meer aan', async () => {
    await maakPasskey('Ed');
    await server.application.database.dataSource.query('update accounts.passkey set counter = 99');
    await metPasskey();
    await page.waitForSelector('.foutoverzicht');
    expect(await page.locator('.foutoverzicht').innerText()).toContain('Met deze passkey');
  });

  it('de laatste blijft waar een tweede factor moet; van een ander kan niemand hem weghalen', async () => {
    await maakPasskey('Fé');
    await page.goto('/mijn-account');
    await page.click('button:has-text("Weghalen")');
    expect(await page.locator('main').innerText()).toContain('sleutel van Fé');
    const vreemd = await server.als('Gus');
    const [{ id }] = await server.application.database.dataSource.query<[{ id: string }]>(
      `select id from accounts.passkey where name = 'sleutel van Fé'`,
    );
    await server.application.database.dataSource.query(
      `update accounts.session set factor = 'TOTP' where factor is null`,
    );
    await vreemd.post(`/mijn-account/passkeys/${id}/weg`).expect(404);
  });

  it('hoort bij één naam: op een adres van cijfers wordt er geen gevraagd of gemaakt', async () => {
    await maakPasskey('Huib');
    const elders = await browser.newContext({ baseURL: server.adres });
    const daar = await elders.newPage();
    await daar.goto('/aanmelden');
    expect(await daar.locator('[data-passkey]').count()).toBe(0);
    await elders.close();
  });
});
