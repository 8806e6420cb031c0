/** What leads to a second factor, and changes one: its owner, a beheerder, the network. */
import { describe, expect, it } from '@jest/globals';
import { codeVan, foutVoor, geheimOp } from '../support/code-van-app.js';
import { formulier, formulieren, woorden } from '../support/formulier.js';
import { accountVan, emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { inlog, metTelefoon, MetTelefoons, stuur } from './support/met-telefoon.js';

const hier = MetTelefoons.start();

describe('een app instellen', () => {
  it('toont dezelfde sleutel tot de juiste code komt, en bewaart tot dan niets', async () => {
    const agent = await hier.server.als('Ida');
    const { text } = await agent.get('/mijn-account/tweede-factor').expect(200);
    expect(text).toContain('aria-label="QR-code voor de app"');
    const { actie, velden } = formulier(text, 'Tweede factor bewaren');
    const geheim = geheimOp(text);
    const fout = await stuur(agent, actie, { ...velden, code: foutVoor(geheim) }).expect(400);
    expect(geheimOp(fout.text)).toBe(geheim);
    expect(woorden((await agent.get('/mijn-account')).text)).toContain('zonder code van een app');
    const nooit = await stuur(agent, actie, { code: codeVan(geheim), aanbod: 'zelf' }).expect(400);
    expect(woorden(nooit.text)).toContain('Dat duurde te lang.');
    expect(geheimOp(nooit.text)).not.toBe(geheim);
  });

  it('vraagt wie zich een tijd geleden aanmeldde om dat nog eens te doen, en geeft dan terug wat hij stuurde', async () => {
    const agent = await hier.server.als('Jan');
    await hier.langGeleden();
    await agent.get('/mijn-account').expect(200);
    const weg = await agent.get('/mijn-account/tweede-factor').expect(303);
    const pagina = await agent.get(weg.headers['location']!).expect(200);
    expect(woorden(pagina.text)).toContain('Meld je nog eens aan');
    const { actie, velden } = formulier(pagina.text, 'E-mail');
    expect(velden).toMatchObject({ email: emailVan('Jan'), naar: '/mijn-account/tweede-factor' });
    await stuur(agent, actie, { ...velden, wachtwoord: WACHTWOORD }).expect(303);
    const instellen = await agent.get('/mijn-account/tweede-factor').expect(200);
    const gevuld = formulier(instellen.text, 'Tweede factor bewaren');
    const code = codeVan(geheimOp(instellen.text));
    await hier.langGeleden();
    const eerst = await stuur(agent, gevuld.actie, { ...gevuld.velden, code }).expect(401);
    const opnieuw = formulier(eerst.text, 'E-mail');
    const terug = await stuur(agent, opnieuw.actie, {
      ...{ ...opnieuw.velden, wachtwoord: WACHTWOORD },
    }).expect(201);
    expect(formulier(terug.text, 'Opnieuw sturen')).toEqual({
      actie: gevuld.actie,
      velden: { ...gevuld.velden, code },
    });
  });

  it('de browser die het instelde blijft aangemeld onder een nieuw token, de andere niet', async () => {
    const elders = await hier.server.als('Kim');
    const { agent } = await metTelefoon(hier.server, 'Kim');
    await elders.get('/trajecten').expect(303);
    const { text } = await agent.get('/mijn-account').expect(200);
    expect(woorden(text)).toContain('heeft ook een code van de app');
    const weg = formulieren(text, 'De app weghalen')[0]!;
    await stuur(agent, weg.actie).expect(303);
    expect(woorden((await agent.get('/mijn-account')).text)).toContain('zonder code van een app');
    await stuur(hier.server.vreemde(), '/aanmelden', inlog('Kim')).expect(303);
  });
});

describe('wat een beheerder doet', () => {
  it('vraagt van één account een tweede factor: dat stelt hem in voor het iets anders doet', async () => {
    const lot = await hier.server.als('Lot');
    const an = await hier.server.als('An');
    const id = await accountVan(hier.server.application, 'Lot');
    await stuur(an, `/beheer/accounts/${id}/factor-vragen`).expect(303);
    expect(woorden((await an.get(`/beheer/accounts/${id}`)).text)).toContain(
      'gevraagd, nog niet ingesteld',
    );
    await lot.get('/trajecten').expect(303);
    await stuur(lot, '/aanmelden', inlog('Lot')).expect(303);
    const naar = await lot.get('/trajecten?jaar=2022').expect(303);
    expect(naar.headers['location']).toBe(
      '/mijn-account/tweede-factor?naar=%2Ftrajecten%3Fjaar%3D2022',
    );
    const { text } = await lot.get(naar.headers['location']!).expect(200);
    const { actie, velden } = formulier(text, 'Tweede factor bewaren');
    const stil = await lot.get('/api/trajecten').expect(403);
    expect(stil.body).toMatchObject({ type: 'urn:trajectboek:probleem:tweede-factor-nodig' });
    await stuur(lot, '/trajecten/nieuw', { titel: 'Zonder factor' }).expect(403);
    const code = codeVan(geheimOp(text));
    const codes = await stuur(lot, actie, { ...velden, code }).expect(201);
    expect(codes.text).toContain('href="/trajecten?jaar=2022"');
    await lot.get('/trajecten').expect(200);
    await stuur(lot, '/mijn-account/tweede-factor/weg').expect(303);
    expect(woorden((await lot.get('/mijn-account')).text)).toContain(
      'heeft ook een code van de app',
    );
  });

  it('wist de tweede factor van wie hem kwijt is: die meldt zich aan met zijn wachtwoord', async () => {
    const { agent } = await metTelefoon(hier.server, 'Mo');
    const an = await hier.server.als('An');
    const id = await accountVan(hier.server.application, 'Mo');
    const { text } = await an.get(`/beheer/accounts/${id}`).expect(200);
    await stuur(an, formulier(text, 'Tweede factor wissen').actie).expect(303);
    await agent.get('/trajecten').expect(303);
    await stuur(hier.server.vreemde(), '/aanmelden', inlog('Mo')).expect(303);
    expect(woorden((await an.get('/beheer/toegangslogboek')).text)).toContain('alles gewist');
  });

  it('doet dat, en geeft rollen, alleen kort nadat hij zich aanmeldde', async () => {
    const an = await hier.server.als('An');
    const id = await accountVan(hier.server.application, 'Nel');
    await hier.langGeleden();
    for (const wat of ['factor-vragen', 'factor-wissen', 'rollen', 'link'])
      await stuur(an, `/beheer/accounts/${id}/${wat}`, { rollen: 'BEHEERDER' }).expect(401);
    await stuur(an, '/beheer/accounts/uitnodigen', { naam: 'Piet' }).expect(401);
    await an.get(`/beheer/accounts/${id}`).expect(200);
  });
});

describe('op een netwerk', () => {
  it.each([{ HOST: '0.0.0.0' }, { ALLOWED_HOSTS: 'trajectboek.be' }, { TRUST_PROXY: '1' }])(
    'heeft iedereen een tweede factor nodig: %j',
    async (env) => {
      const daar = await TestServer.start({ DATA_DIR: hier.dataDir, ...env });
      try {
        const an = await daar.als('An');
        const { headers } = await an.get('/trajecten').expect(303);
        expect(headers['location']).toMatch(/^\/mijn-account\/tweede-factor\?/u);
        const { agent } = await metTelefoon(daar, 'An');
        await agent.get('/trajecten').expect(200);
      } finally {
        await daar.close();
      }
    },
  );

  it('tenzij iemand dat met TWEEDE_FACTOR=vrij anders zegt', async () => {
    const daar = await TestServer.start({
      ...{ DATA_DIR: hier.dataDir, HOST: '0.0.0.0', TWEEDE_FACTOR: 'vrij' },
    });
    try {
      await (await daar.als('An')).get('/trajecten').expect(200);
    } finally {
      await daar.close();
    }
  });
});

it('waar de sleutel niet gemaakt kan worden, meldt iedereen zich nog aan met een wachtwoord', async () => {
  const daar = await TestServer.start({ SECRET_KEY_FILE: '/dev/null/geen/plaats' });
  try {
    const agent = daar.vreemde();
    const { text } = await agent.get('/aanmelden').set('Host', 'localhost').expect(200);
    expect(text).not.toContain('data-passkey');
    await stuur(agent, '/aanmelden', inlog('An')).expect(303);
  } finally {
    await daar.close();
  }
});
