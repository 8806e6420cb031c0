/** What somebody changes of his own account, and what he takes along of it. */
import { expect, it } from '@jest/globals';
import request from 'supertest';
import { formulier, woorden } from '../support/formulier.js';
import { accountVan, emailVan } from '../support/meld-aan.js';
import { inlog, metTelefoon, MetTelefoons, stuur } from './support/met-telefoon.js';

const hier = MetTelefoons.start();
const NIEUW = 'molen schaduw tegel fluit';

it('een nieuw wachtwoord: dit toestel blijft aangemeld onder een nieuw token, de rest niet, en tokens werken niet meer', async () => {
  const [agent, elders] = [await hier.server.als('Ada'), await hier.server.als('Ada')];
  const { text } = await stuur(agent, '/mijn-account/tokens', { tokennaam: 'agenda' }).expect(201);
  const token = /value="(trajectboek_[\w-]{43})"/u.exec(text)![1]!;
  const vraag = () =>
    request(hier.server.adres).get('/api/trajecten').set('Authorization', `Bearer ${token}`);
  await vraag().expect(200);
  const pagina = await agent.get('/mijn-account/wachtwoord').expect(200);
  const { actie } = formulier(pagina.text, 'Wachtwoord bewaren');
  const zwak = await stuur(agent, actie, { wachtwoord: 'ada' }).expect(400);
  expect(zwak.text).toContain('<title>Fout: Je wachtwoord wijzigen');
  const bewaard = await stuur(agent, actie, { wachtwoord: NIEUW }).expect(303);
  expect(String(bewaard.headers['set-cookie'])).toMatch(/trajectboek_sessie=[\w-]{43};/u);
  await agent.get('/mijn-account').expect(200);
  await elders.get('/mijn-account').expect(303);
  await vraag().expect(401);
  await stuur(hier.server.vreemde(), '/aanmelden', inlog('Ada')).expect(400);
  const nieuw = { ...inlog('Ada'), wachtwoord: NIEUW };
  await stuur(hier.server.vreemde(), '/aanmelden', nieuw).expect(303);
});

it('een nieuw e-mailadres: daarmee meldt hij zich aan, en dat van een ander krijgt hij niet', async () => {
  const [agent, elders] = [await hier.server.als('Bas'), await hier.server.als('Bas')];
  await hier.server.als('Cleo');
  const bezet = await stuur(agent, '/mijn-account/e-mail', { email: emailVan('Cleo') }).expect(400);
  expect(woorden(bezet.text)).toContain('Er is al een account met dit e-mailadres.');
  expect(formulier(bezet.text, 'E-mail bewaren').velden['email']).toBe(emailVan('Cleo'));
  await elders.get('/mijn-account').expect(200);
  const email = 'bas.nieuw@voorbeeld.be';
  await stuur(agent, '/mijn-account/e-mail', { email }).expect(303);
  expect(woorden((await agent.get('/mijn-account').expect(200)).text)).toContain(email);
  await elders.get('/mijn-account').expect(303);
  await stuur(hier.server.vreemde(), '/aanmelden', inlog('Bas')).expect(400);
  await stuur(hier.server.vreemde(), '/aanmelden', { ...inlog('Bas'), email }).expect(303);
});

it('wie met een tweede factor aangemeld is, blijft dat na een nieuw wachtwoord', async () => {
  const { agent } = await metTelefoon(hier.server, 'Dora');
  await stuur(agent, '/mijn-account/wachtwoord', { wachtwoord: NIEUW }).expect(303);
  await agent.get('/trajecten').expect(200);
  const id = await accountVan(hier.server.application, 'Dora');
  const sessies = await hier.db.query<{ factor: string }[]>(
    'select factor from accounts.session where account_id = $1',
    [id],
  );
  expect(sessies).toEqual([{ factor: 'TOTP' }]);
});

it('wie zich een tijd geleden aanmeldde, doet dat eerst nog eens', async () => {
  const agent = await hier.server.als('Ed');
  await hier.langGeleden();
  for (const pad of ['/mijn-account/wachtwoord', '/mijn-account/e-mail']) {
    const { headers } = await agent.get(pad).expect(303);
    expect(headers['location']).toBe(`/aanmelden?naar=${encodeURIComponent(pad)}&opnieuw=ja`);
  }
  const velden = { wachtwoord: NIEUW };
  const { text } = await stuur(agent, '/mijn-account/wachtwoord', velden).expect(401);
  expect(text).not.toContain(NIEUW);
  await stuur(hier.server.vreemde(), '/aanmelden', inlog('Ed')).expect(303);
});

it('haalt op wat er over hem bewaard is, en niets dat iets opent of van een ander is', async () => {
  const { agent, geheim, codes } = await metTelefoon(hier.server, 'Fé');
  const id = await accountVan(hier.server.application, 'Fé');
  const an = await hier.server.als('An');
  await stuur(an, '/mijn-account/tokens', { tokennaam: 'van An' }).expect(201);
  await stuur(agent, '/mijn-account/tokens', { tokennaam: 'agenda' }).expect(201);
  await stuur(agent, '/trajecten/nieuw', { titel: 'Repair', wachtwoord: 'x' });
  const antwoord = await agent.get('/mijn-account/gegevens.json').expect(200);
  expect(antwoord.headers['content-disposition']).toContain('mijn-gegevens.json');
  expect(antwoord.headers['cache-control']).toBe('no-store');
  const gegevens = JSON.parse(antwoord.text) as Record<string, unknown>;
  expect(gegevens).toMatchObject({
    account: { kenmerk: id, naam: 'Fé', email: emailVan('Fé') },
    tweedeFactor: { app: true, herstelcodesOver: 10 },
    passkeys: [],
    tokens: [{ naam: 'agenda', bereik: 'LEZEN' }],
  });
  expect(antwoord.text).toContain('tweede factor gewijzigd');
  for (const niet of [geheim, ...codes, 'van An', 'argon2', 'hash'])
    expect(antwoord.text).not.toContain(niet);
  const pagina = woorden((await agent.get('/mijn-account').expect(200)).text);
  expect(pagina).toContain('Wat er over jou bewaard is');
});
