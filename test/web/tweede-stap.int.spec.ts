/** Signing in with a second factor: as whoever has a phone, lost it, or guesses. */
import { describe, expect, it } from '@jest/globals';
import { Invitations } from '../../src/accounts/invitations.service.js';
import { codeVan, foutVoor, vergeetCodes } from '../support/code-van-app.js';
import { formulier, woorden } from '../support/formulier.js';
import { accountVan, emailVan } from '../support/meld-aan.js';
import { inlog, metTelefoon, MetTelefoons, stuur } from './support/met-telefoon.js';

const hier = MetTelefoons.start();

describe('wie een app instelde', () => {
  it('meldt zich aan met wachtwoord en code, en gaat waar hij heen ging', async () => {
    const { geheim } = await metTelefoon(hier.server, 'Ada');
    const { agent, text } = await hier.halverwege('Ada', { naar: '/trajecten?jaar=2022' });
    expect(woorden(text)).toContain('Nog één stap');
    await agent.get('/trajecten').expect(303);
    const { actie, velden } = formulier(text, 'Code');
    const binnen = await stuur(agent, actie, { ...velden, code: codeVan(geheim) }).expect(303);
    expect(binnen.headers['location']).toBe('/trajecten?jaar=2022');
    await agent.get('/trajecten').expect(200);
    const [{ details }] = await hier.db.query<[{ details: object }]>(
      `select details from accounts.access_log where what = 'AANGEMELD' order by id desc limit 1`,
    );
    expect(details).toMatchObject({ factor: 'TOTP' });
  });

  it('komt niet binnen met een verkeerde code, noch twee keer met dezelfde', async () => {
    const { geheim } = await metTelefoon(hier.server, 'Bas');
    const code = codeVan(geheim);
    const { agent } = await hier.halverwege('Bas');
    const fout = await stuur(agent, '/aanmelden/tweede-stap', { code: foutVoor(geheim) }).expect(
      400,
    );
    expect(fout.text).toContain('<title>Fout: Nog één stap');
    expect(woorden(fout.text)).toContain('Deze code klopt niet (meer)');
    await stuur(agent, '/aanmelden/tweede-stap', { code }).expect(303);
    const ander = (await hier.halverwege('Bas')).agent;
    await stuur(ander, '/aanmelden/tweede-stap', { code }).expect(400);
    await ander.get('/trajecten').expect(303);
  });

  it('komt zonder telefoon binnen met een herstelcode, één keer', async () => {
    const { codes } = await metTelefoon(hier.server, 'Cleo');
    const met = { herstelcode: codes[0] };
    const { agent } = await hier.halverwege('Cleo');
    await stuur(agent, '/aanmelden/tweede-stap', met).expect(303);
    expect(woorden((await agent.get('/mijn-account')).text)).toContain('nog 9 herstelcodes');
    const ander = (await hier.halverwege('Cleo')).agent;
    const { text } = await stuur(ander, '/aanmelden/tweede-stap', met).expect(400);
    expect(woorden(text)).toContain('Deze herstelcode klopt niet, of is al gebruikt.');
    expect(text).toMatch(/<details[^>]* open/u);
  });

  it('krijgt na beide stappen terug wat hij stuurde toen zijn sessie afliep', async () => {
    const { agent, geheim } = await metTelefoon(hier.server, 'Dora');
    await hier.db.query(`update accounts.session set created_at = created_at - interval '91 days'`);
    const traject = { titel: 'Repair op zondag', soort: 'PROEFTUIN' };
    const gevraagd = await stuur(agent, '/trajecten/nieuw', traject).expect(401);
    const eerst = formulier(gevraagd.text, 'E-mail');
    const half = await stuur(agent, eerst.actie, { ...eerst.velden, ...inlog('Dora') }).expect(201);
    const { actie, velden } = formulier(half.text, 'Code');
    const terug = await stuur(agent, actie, { ...velden, code: codeVan(geheim) }).expect(201);
    expect(formulier(terug.text, 'Opnieuw sturen').velden).toEqual(traject);
  });

  it('begint opnieuw als de tweede stap een kwartier uitbleef', async () => {
    const { geheim } = await metTelefoon(hier.server, 'Ed');
    const { agent } = await hier.halverwege('Ed');
    await hier.db.query(
      `update accounts.session set created_at = created_at - interval '16 minutes' where awaits_factor`,
    );
    const { text } = await stuur(agent, '/aanmelden/tweede-stap', { code: codeVan(geheim) }).expect(
      400,
    );
    expect(woorden(text)).toContain('Dat duurde te lang.');
    await agent.get('/aanmelden/tweede-stap').expect(303);
  });

  it('wie zijn wachtwoord kent en blijft raden naar de code moet wachten; op het bekende toestel gaat hij door', async () => {
    const { geheim } = await metTelefoon(hier.server, 'Fé');
    const thuis = (await hier.halverwege('Fé')).agent;
    await stuur(thuis, '/aanmelden/tweede-stap', { code: codeVan(geheim) }).expect(303);
    await vergeetCodes(hier.db);
    const { agent } = await hier.halverwege('Fé');
    const raadt = foutVoor(geheim);
    const antwoorden = [];
    for (let n = 0; n < 10; n += 1)
      antwoorden.push(await stuur(agent, '/aanmelden/tweede-stap', { code: raadt }));
    const geweigerd = antwoorden.find(({ status }) => status === 429)!;
    expect(geweigerd.headers['retry-after']).toMatch(/^\d+$/u);
    // However slow this goes, the pause is not over yet.
    await hier.db.query('update accounts.attempt set expire = expire + 3600000');
    await stuur(agent, '/aanmelden/tweede-stap', { code: codeVan(geheim) }).expect(429);
    await stuur(thuis, '/aanmelden', inlog('Fé')).expect(201);
    await stuur(thuis, '/aanmelden/tweede-stap', { code: codeVan(geheim) }).expect(303);
  });

  it('slaat met een nieuw wachtwoord de tweede stap niet over, en is er niet mee aangemeld', async () => {
    const { agent } = await metTelefoon(hier.server, 'Gus');
    const id = await accountVan(hier.server.application, 'Gus');
    const uitnodigingen = hier.server.application.nest.get(Invitations, { strict: false });
    const { token } = await uitnodigingen.again(id, { accountId: null, deur: 'SYSTEEM' });
    const wachtwoord = 'molen schaduw tegel fluit';
    const vers = hier.server.vreemde();
    await stuur(vers, `/nieuw-wachtwoord/${token}`, { wachtwoord }).expect(201);
    for (const browser of [vers, agent]) await browser.get('/trajecten').expect(303);
    const { text } = await stuur(vers, '/aanmelden', { ...inlog('Gus'), wachtwoord }).expect(201);
    expect(woorden(text)).toContain('Nog één stap');
    await vers.get('/trajecten').expect(303);
  });

  it('met een verkeerd wachtwoord ziet niemand dat er een tweede factor is', async () => {
    await metTelefoon(hier.server, 'Huib');
    const fout = { wachtwoord: 'verkeerd geraden!' };
    const paginas = await Promise.all(
      [emailVan('Huib'), 'niemand@voorbeeld.be'].map((email) =>
        stuur(hier.server.vreemde(), '/aanmelden', { ...fout, email }).expect(400),
      ),
    );
    const [een, twee] = paginas.map(({ text }) => text.replace(/value="[^"@]+@[^"]+"/u, ''));
    expect(een).toBe(twee);
  });
});
