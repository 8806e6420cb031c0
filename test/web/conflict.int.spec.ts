import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { LogUnavailable } from '../../src/event-log/errors.js';
import { formulier, woorden } from '../support/formulier.js';
import { TestServer } from '../support/server.js';
import { voorbeeld, JAAR, type Voorbeeld } from '../support/web-voorbeeld.js';

let server: TestServer;
let agent: Agent;
let hier: Voorbeeld;
beforeAll(async () => {
  server = await TestServer.start();
  agent = await server.als('An');
});
beforeEach(async () => {
  hier = await voorbeeld(server);
});
afterAll(() => server.close());

const html = async (adres: string): Promise<string> => (await agent.get(adres).expect(200)).text;
const tekst = async (adres: string): Promise<string> => woorden(await html(adres));
const wijzig = (naam: string, deel = ''): string =>
  `/trajecten/${hier.trajectId}/wijzig/${naam}?jaar=${String(JAAR)}&deel=${encodeURIComponent(deel)}`;

describe('twee mensen schrijven hetzelfde', () => {
  it('zien beide teksten, en niets gaat verloren', async () => {
    const bram = await server.als('Bram');
    const mijn = formulier(await html(wijzig('stand-van-zaken')), 'Stand van zaken bewaren');
    const hun = formulier(
      (await bram.get(wijzig('stand-van-zaken'))).text,
      'Stand van zaken bewaren',
    );
    await bram
      .post(hun.actie)
      .type('form')
      .send({ ...hun.velden, tekst: 'De tuin is klaar.' })
      .expect(303);
    const conflict = await agent
      .post(mijn.actie)
      .type('form')
      .send({ ...mijn.velden, tekst: 'De tuin is bijna klaar.' })
      .expect(409);
    const gelezen = woorden(conflict.text);
    expect(gelezen).toMatch(/Bram wijzigde dit intussen, op \d+ \w+ \d{4} om \d\d\.\d\d/);
    expect(gelezen).toContain('Wat jij schreef De tuin is bijna klaar.');
    expect(gelezen).toContain('Wat Bram schreef De tuin is klaar.');
    expect(conflict.text).toContain('<title>Fout:');

    const mijne = formulier(conflict.text, 'Mijn tekst bewaren');
    await agent.post(mijne.actie).type('form').send(mijne.velden).expect(303);
    expect(await tekst(hier.pad)).toContain('De tuin is bijna klaar.');
    const geschiedenis = await tekst(`/trajecten/${hier.trajectId}/geschiedenis`);
    expect(geschiedenis).toContain('was De tuin is klaar. werd De tuin is bijna klaar.');
  });

  it('kunnen er één tekst van maken', async () => {
    const een = formulier(await html(wijzig('hernoemen')), 'Titel bewaren');
    const ander = formulier(await html(wijzig('hernoemen')), 'Titel bewaren');
    await agent
      .post(ander.actie)
      .type('form')
      .send({ ...ander.velden, titel: 'Vaarttuin' })
      .expect(303);
    const conflict = await agent
      .post(een.actie)
      .type('form')
      .send({ ...een.velden, titel: 'Samentuin' })
      .expect(409);
    const samen = formulier(conflict.text, 'Titel bewaren');
    expect(samen.velden['titel']).toBe('Samentuin');
    await agent
      .post(samen.actie)
      .type('form')
      .send({ ...samen.velden, titel: 'Samentuin aan de vaart' })
      .expect(303);
    expect(await tekst(hier.pad)).toContain('Samentuin aan de vaart');
  });
});

describe('het logboek antwoordt niet', () => {
  it('ook waar de pagina het zelf nodig heeft, is wat je stuurde er nog', async () => {
    const { actie, velden } = formulier(await html(wijzig('les')), 'Les bewaren');
    const { log } = server.application;
    const [leg, lees] = [log.append.bind(log), log.readStream.bind(log)];
    log.append = () => Promise.reject(new LogUnavailable('away'));
    log.readStream = () => {
      throw new LogUnavailable('away');
    };
    const antwoord = await agent
      .post(actie)
      .type('form')
      .send({ ...velden, tekst: 'Begin met koffie.' })
      .expect(503);
    Object.assign(log, { append: leg, readStream: lees });
    expect(woorden(antwoord.text)).toContain('Wat je stuurde Begin met koffie.');
    const opnieuw = formulier(antwoord.text, 'Opnieuw proberen');
    await agent.post(opnieuw.actie).type('form').send(opnieuw.velden).expect(303);
    expect(await tekst(hier.pad)).toContain('Begin met koffie.');
  });
});
