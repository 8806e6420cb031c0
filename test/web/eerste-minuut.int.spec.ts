import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agent } from 'supertest';
import type { Application } from '../../src/application.js';
import { Accounts } from '../../src/accounts/accounts.service.js';
import { FIRST_LINK_FILE } from '../../src/accounts/first-link.js';
import { Medewerkers } from '../../src/medewerkers/medewerkers.service.js';
import { offerFirstAccount } from '../../src/offer-first-account.js';
import { startTestApplication } from '../support/application.js';
import { formulier, woorden } from '../support/formulier.js';
import { emailVan, WACHTWOORD } from '../support/meld-aan.js';
import { TestServer } from '../support/server.js';
import { tempDir } from '../support/temp-dir.js';

let map: ReturnType<typeof tempDir>;
let application: Application;
let server: TestServer;
let gezegd: string[];
beforeEach(async () => {
  map = tempDir('eerste-minuut');
  application = await startTestApplication({ LOG_LEVEL: 'error', DATA_DIR: map.path });
  server = await TestServer.zonderAccount(application);
  gezegd = [];
});
afterEach(async () => {
  await server.close();
  map.remove();
});

/** What a start does. @returns the path of the link */
const start = async (): Promise<string> => {
  await offerFirstAccount(application, 'http://127.0.0.1:3000', (line) => void gezegd.push(line));
  return (
    /http:\/\/localhost:3000(\/eerste-account\/[\w-]{43})$/mu.exec(gezegd.join('\n'))?.[1] ?? ''
  );
};
const maak = (agent: Agent, pad: string, velden: object = {}) =>
  agent
    .post(pad)
    .type('form')
    .send({ naam: 'An', email: emailVan('An'), wachtwoord: WACHTWOORD, ...velden });

describe('de eerste minuut', () => {
  it('zegt wie zonder link komt waar ze staat, en toont niets anders', async () => {
    await start();
    for (const pad of ['/', '/trajecten', '/werkjaren/openen'])
      await server.vreemde().get(pad).expect(303);
    const pagina = woorden((await server.vreemde().get('/aanmelden').expect(200)).text);
    expect(pagina).toContain('Nog niemand kan zich aanmelden');
    expect(pagina).toContain(FIRST_LINK_FILE);
    await server.vreemde().get('/api/trajecten').expect(401);
  });

  it('maakt met de link het eerste account, aangemeld als coördinator en beheerder', async () => {
    const pad = await start();
    const bestand = join(map.path, FIRST_LINK_FILE);
    expect(readFileSync(bestand, 'utf8')).toContain(pad);
    const agent = server.vreemde();
    expect(formulier((await agent.get(pad).expect(200)).text, 'Je naam').actie).toBe(pad);
    await maak(agent, pad).expect(303).expect('Location', '/');
    const begin = woorden((await agent.get('/').expect(200)).text);
    for (const weg of ['Werkjaar openen', 'Eerst eens kijken, of is er al een verslag?'])
      expect(begin).toContain(weg);
    const [an] = await application.nest.get(Accounts, { strict: false }).all();
    expect(an).toMatchObject({ naam: 'An', rollen: ['COORDINATOR', 'BEHEERDER'] });
    expect(existsSync(bestand)).toBe(false);
    // The link is of no use any more, to her or to anybody else.
    await agent.get(pad).expect(404);
    await maak(server.vreemde(), pad, { naam: 'Bo', email: 'bo@voorbeeld.be' }).expect(404);
    gezegd = [];
    expect(await start()).toBe('');
    expect(existsSync(bestand)).toBe(false);
  });

  it('maakt bij elke start een nieuwe link, en de vorige werkt dan niet meer', async () => {
    const oud = await start();
    gezegd = [];
    const nieuw = await start();
    expect(nieuw).not.toBe(oud);
    const vervallen = await server.vreemde().get(oud).expect(404);
    expect(woorden(vervallen.text)).toContain('Deze link werkt niet (meer)');
    await maak(server.vreemde(), oud).expect(404);
    await maak(server.vreemde(), nieuw).expect(303);
  });

  it('zegt wat er mis is, laat staan wat getypt was behalve het wachtwoord, en verbruikt de link niet', async () => {
    const pad = await start();
    for (const [velden, zin] of [
      [{ wachtwoord: 'te kort' }, 'Kies een wachtwoord van minstens 12 tekens.'],
      [{ wachtwoord: 'wachtwoord1234' }, 'te makkelijk te raden'],
      [{ wachtwoord: 'An.voorbeeld.be' }, 'te makkelijk te raden'],
      [{ email: 'an' }, 'Vul een e-mailadres in'],
      [{ naam: ' ' }, 'Vul je naam in.'],
    ] as const) {
      const { text } = await maak(server.vreemde(), pad, velden).expect(400);
      expect(text).toContain('<title>Fout: Het eerste account');
      expect(woorden(text).split(zin)).toHaveLength(3);
      expect(formulier(text, 'Je naam').velden).toMatchObject({ wachtwoord: '' });
    }
    await maak(server.vreemde(), pad).expect(303);
  });

  it('laat wie hier vroeger werkte zeggen wie hij is, en wat hij logde blijft van hem', async () => {
    const medewerkers = application.nest.get(Medewerkers, { strict: false });
    const { id } = await medewerkers.metNaam('Cis Claes');
    await medewerkers.metNaam('Dré');
    const pad = await start();
    const agent = server.vreemde();
    const pagina = woorden((await agent.get(pad).expect(200)).text);
    expect(pagina).toContain('Wie van hen ben jij?');
    await maak(agent, pad, { naam: '', medewerkerId: id }).expect(303);
    const [cis] = await application.nest.get(Accounts, { strict: false }).all();
    expect(cis).toMatchObject({ id, naam: 'Cis Claes' });
    expect(await medewerkers.alle()).toHaveLength(2);
  });
});
