/** Inviting somebody, and what a beheerder does with accounts afterwards, on the pages. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { Accounts } from '../../src/accounts/accounts.service.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { formulier, woorden } from '../support/formulier.js';
import { accountVan, emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let an: request.Agent;
let anId: string;
beforeAll(async () => {
  server = await TestServer.start();
  anId = await accountVan(server.application, 'An');
});
afterAll(() => server.close());
beforeEach(async () => {
  await server.application.database.dataSource.query('delete from accounts.attempt');
  an = await server.als('An');
});

const accounts = (): Accounts => server.application.nest.get(Accounts, { strict: false });
const noteerde = async (): Promise<Record<string, unknown>[]> =>
  server.application.database.dataSource.query(
    'select what, account_id, about_id, door, details from accounts.access_log order by id desc limit 3',
  );
const linkIn = (html: string): string =>
  new URL(/value="(http:[^"]+\/[\w-]{43})"/u.exec(html)![1]!).pathname;

const nodigUit = async (naam: string, rollen: string[]): Promise<string> => {
  const velden = { naam, email: emailVan(naam), rollen };
  const { text, headers } = await an
    .post('/beheer/accounts/uitnodigen')
    .type('form')
    .send(velden)
    .expect(201);
  expect(headers['cache-control']).toBe('no-store');
  return linkIn(text);
};
const idVan = async (naam: string): Promise<string> =>
  (await accounts().withEmail(emailVan(naam)))!.id;
const doe = (naam: string, wat: string, velden: object = {}): Promise<request.Response> =>
  idVan(naam).then((id) => an.post(`/beheer/accounts/${id}/${wat}`).type('form').send(velden));

describe('iemand uitnodigen', () => {
  it('geeft een link; wie ze heeft kiest naam en wachtwoord, en is binnen met zijn rollen', async () => {
    const link = await nodigUit('Cis', ['COORDINATOR', 'MEDEWERKER']);
    const cis = server.vreemde();
    const pagina = await cis.get(link).expect(200);
    const { actie, velden } = formulier(pagina.text, 'Je naam');
    expect(velden['naam']).toBe('Cis');
    const gekozen = { ...velden, naam: 'Cis Claes', wachtwoord: WACHTWOORD };
    const binnen = await cis.post(actie).type('form').send(gekozen).expect(303);
    expect(binnen.headers['location']).toBe('/');
    await cis.get('/trajecten').expect(200);
    await cis.get('/beheer/accounts').expect(403);
    expect(await accounts().withEmail(emailVan('Cis'))).toMatchObject({
      ...{ naam: 'Cis Claes', rollen: ['MEDEWERKER', 'COORDINATOR'], hasPassword: true },
    });
    await server.vreemde().get(link).expect(404);
    const nogEens = await server.vreemde().post(link).type('form').send(gekozen).expect(404);
    expect(woorden(nogEens.text)).toContain('Deze link werkt niet (meer)');
  });

  it('staat in het toegangslogboek, met wie het deed, en zonder de link', async () => {
    const link = await nodigUit('Dré', ['STUURGROEPLID']);
    const [tweede, eerste] = await noteerde();
    const about_id = await idVan('Dré');
    expect([eerste, tweede]).toMatchObject([
      { what: 'ACCOUNT_GEMAAKT', account_id: anId, about_id, door: 'WEB' },
      { what: 'LINK_GEMAAKT', account_id: anId, about_id, details: { kind: 'INVITE' } },
    ]);
    const token = link.split('/').at(-1)!;
    for (const tabel of ['access_log', 'link'])
      expect(
        JSON.stringify(
          await server.application.database.dataSource.query(`select * from accounts.${tabel}`),
        ),
      ).not.toContain(token);
  });

  it('wat niet kan, wordt bij het veld gezegd, en wat getypt werd staat er nog', async () => {
    for (const [velden, zin] of [
      [{ naam: 'Els', email: 'geen adres', rollen: 'MEDEWERKER' }, 'Vul een e-mailadres in'],
      [{ naam: 'Els', email: emailVan('An'), rollen: 'MEDEWERKER' }, 'Er is al een account met'],
      [{ naam: 'Els', email: emailVan('Els') }, 'Kies minstens één rol.'],
      [{ naam: 'Els', email: emailVan('Els'), rollen: 'KEIZER' }, 'Deze rol bestaat niet'],
    ] as const) {
      const { text } = await an
        .post('/beheer/accounts/uitnodigen')
        .type('form')
        .send(velden)
        .expect(400);
      expect(woorden(text)).toContain(zin);
      expect(formulier(text, 'Uitnodigen').velden).toMatchObject({ naam: 'Els' });
    }
    expect(await accounts().withEmail(emailVan('Els'))).toBeUndefined();
  });

  it('een wachtwoord dat te raden is gebruikt de link niet op', async () => {
    const link = await nodigUit('Fien', ['MEDEWERKER']);
    const zwak = { naam: 'Fien', wachtwoord: 'wachtwoord1234' };
    const { text } = await server.vreemde().post(link).type('form').send(zwak).expect(400);
    expect(woorden(text)).toContain('te makkelijk te raden');
    expect(text).not.toContain('wachtwoord1234');
    await server.vreemde().get(link).expect(200);
  });

  it('geeft wie hier vroeger zonder account werkte zijn eigen id', async () => {
    const medewerkers = server.application.nest.get(Medewerkers, { strict: false });
    const { id } = await medewerkers.metNaam('Gust');
    expect(woorden((await an.get('/beheer/accounts/uitnodigen').expect(200)).text)).toContain(
      'Werkte hier al, nog zonder account: Gust.',
    );
    await nodigUit('gust', ['MEDEWERKER']);
    expect(await idVan('gust')).toBe(id);
  });
});

describe('een account beheren', () => {
  it('de lijst toont wie er is, met rollen, laatste aanmelding en toestand', async () => {
    await nodigUit('Hilde', ['STUURGROEPLID']);
    const inlog = { email: emailVan('An'), wachtwoord: WACHTWOORD };
    await server.vreemde().post('/aanmelden').type('form').send(inlog).expect(303);
    const lijst = woorden((await an.get('/beheer/accounts').expect(200)).text);
    expect(lijst).toMatch(
      /An an@voorbeeld\.be medewerker, .*beheerder (daarnet|\d+ minu\S+ geleden) kan zich aanmelden/u,
    );
    expect(lijst).toMatch(
      /Hilde hilde@voorbeeld\.be lid stuurgroep nog niet uitgenodigd, koos nog geen/u,
    );
  });

  it('andere rollen gelden meteen, en vragen opnieuw aan te melden', async () => {
    const ivo = await server.als('Ivo');
    await ivo.get('/beheer/accounts').expect(200);
    expect((await doe('Ivo', 'rollen', { rollen: ['MEDEWERKER'] })).status).toBe(303);
    await ivo.get('/trajecten').expect(303);
    expect(await accounts().withEmail(emailVan('Ivo'))).toMatchObject({ rollen: ['MEDEWERKER'] });
    expect((await noteerde())[0]).toMatchObject({ what: 'ROLLEN_GEGEVEN', account_id: anId });
  });

  it('blokkeren sluit overal buiten, vrijgeven laat weer aanmelden', async () => {
    const jef = await server.als('Jef');
    const link = linkIn((await doe('Jef', 'link')).text);
    expect((await doe('Jef', 'blokkeren')).status).toBe(303);
    await jef.get('/trajecten').expect(303);
    await server.vreemde().get(link).expect(404);
    const inlog = { email: emailVan('Jef'), wachtwoord: WACHTWOORD };
    await server.vreemde().post('/aanmelden').type('form').send(inlog).expect(400);
    const geenLink = await doe('Jef', 'link');
    expect(geenLink.status).toBe(400);
    expect(woorden(geenLink.text)).toContain('Dit account is geblokkeerd.');
    expect((await doe('Jef', 'vrijgeven')).status).toBe(303);
    await server.vreemde().post('/aanmelden').type('form').send(inlog).expect(303);
  });

  it('overal afmelden eindigt zijn sessies en niet die van een ander', async () => {
    const kaat = await server.als('Kaat');
    expect((await doe('Kaat', 'sessies')).status).toBe(303);
    await kaat.get('/trajecten').expect(303);
    await an.get('/trajecten').expect(200);
    expect((await noteerde())[0]).toMatchObject({ what: 'SESSIES_BEEINDIGD' });
  });

  it('een nieuw wachtwoord meldt niemand aan, en meldt overal af', async () => {
    const leo = await server.als('Leo');
    const link = linkIn((await doe('Leo', 'link')).text);
    expect(link).toMatch(/^\/nieuw-wachtwoord\//u);
    const nieuw = { wachtwoord: 'molen schaduw tegel fluit' };
    const browser = server.vreemde();
    const { text } = await browser.post(link).type('form').send(nieuw).expect(201);
    expect(woorden(text)).toContain('Je nieuwe wachtwoord is bewaard');
    await browser.get('/trajecten').expect(303);
    await leo.get('/trajecten').expect(303);
    const inlog = { email: emailVan('Leo'), ...nieuw };
    await browser.post('/aanmelden').type('form').send(inlog).expect(303);
  });

  it('de laatste beheerder kan zichzelf niet blokkeren en zijn rol niet afgeven', async () => {
    for (const { id } of await accounts().all())
      if (id !== anId) await an.post(`/beheer/accounts/${id}/blokkeren`).expect(303);
    for (const [wat, velden] of [
      ['blokkeren', {}],
      ['rollen', { rollen: ['COORDINATOR'] }],
    ] as const) {
      const { status, text } = await doe('An', wat, velden);
      expect(status).toBe(400);
      expect(woorden(text)).toContain('Er moet minstens één beheerder overblijven');
    }
  });

  it('wat er niet is, is er niet', async () => {
    for (const id of ['geen-id', '00000000-0000-4000-8000-000000000000']) {
      await an.get(`/beheer/accounts/${id}`).expect(404);
      await an.post(`/beheer/accounts/${id}/blokkeren`).expect(404);
    }
  });
});
