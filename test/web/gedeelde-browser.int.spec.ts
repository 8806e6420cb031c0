import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { formulier, woorden } from '../support/formulier.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start();
  await server.als('Bram');
});
afterAll(() => server.close());
beforeEach(() => server.application.database.dataSource.query('delete from accounts.attempt'));

describe('een browser die twee mensen delen', () => {
  const meldAan = (agent: Agent, naam: string, velden = {}) =>
    agent
      .post('/aanmelden')
      .type('form')
      .send({ ...velden, email: emailVan(naam), wachtwoord: WACHTWOORD });
  /** An's form stands open in one window; in another one Bram signs in. */
  const nietMeerAn = async () => {
    const agent = server.vreemde();
    await meldAan(agent, 'An').expect(303);
    const open = await agent.get('/trajecten/nieuw').expect(200);
    const { actie, velden } = formulier(open.text, 'Annuleren');
    await meldAan(agent, 'Bram').expect(303);
    return { agent, actie, velden: { ...velden, titel: 'Van An', soort: 'PROEFTUIN' } };
  };

  it('laat niet op naam van de ene komen wat de andere nog open had staan', async () => {
    const { agent, actie, velden } = await nietMeerAn();
    const pagina = await agent.post(actie).type('form').send(velden).expect(401);
    expect((await agent.get('/trajecten').expect(200)).text).not.toContain('Van An');
    const aanmelden = formulier(pagina.text, 'E-mail').velden;
    const bram = await meldAan(agent, 'Bram', aanmelden).expect(201);
    expect(woorden(bram.text)).toContain('Dit was van iemand anders');
    const an = await meldAan(agent, 'An', aanmelden).expect(201);
    const terug = formulier(an.text, 'Opnieuw sturen');
    expect(terug.velden).toMatchObject({ titel: 'Van An' });
    await agent.post(terug.actie).type('form').send(terug.velden).expect(303);
  });

  it('maakt van wat de ene typte geen onbewaarde tekst van de andere', async () => {
    const { agent, actie, velden } = await nietMeerAn();
    const { dataSource } = server.application.database;
    const bewaard = () => dataSource.query<unknown[]>('select * from drafts.texts');
    const voordien = await bewaard();
    await agent.post(`${actie}/onbewaard`).type('form').send(velden).expect(401);
    expect(await bewaard()).toEqual(voordien);
  });

  it('geeft ook wie zich afmeldde alleen zijn eigen tekst terug', async () => {
    const agent = server.vreemde();
    await meldAan(agent, 'An').expect(303);
    const open = formulier((await agent.get('/trajecten/nieuw')).text, 'Annuleren');
    await agent.post('/afmelden').expect(303);
    const gestuurd = { ...open.velden, titel: 'Nog van An' };
    const pagina = await agent.post(open.actie).type('form').send(gestuurd).expect(401);
    const bram = await meldAan(agent, 'Bram', formulier(pagina.text, 'E-mail').velden).expect(201);
    expect(bram.text).not.toContain('Nog van An');
  });
});
