import { describe, expect, it } from '@jest/globals';
import { LogUnavailable } from '../../src/event-log/event-log-errors.js';
import { formulier, woorden } from '../support/formulier.js';
import { AanHetWerk } from './support/aan-het-werk.js';

const werk = AanHetWerk.inEenTraject({ telkensNieuw: true });

describe('twee mensen schrijven hetzelfde', () => {
  it('zien beide teksten, en niets gaat verloren', async () => {
    const bram = await werk.server.als('Bram');
    const mijn = formulier(
      await werk.html(werk.wijzig('stand-van-zaken')),
      'Stand van zaken bewaren',
    );
    const hun = formulier(
      (await bram.get(werk.wijzig('stand-van-zaken'))).text,
      'Stand van zaken bewaren',
    );
    await bram
      .post(hun.actie)
      .type('form')
      .send({ ...hun.velden, tekst: 'De tuin is klaar.' })
      .expect(303);
    const conflict = await werk.agent
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
    await werk.agent.post(mijne.actie).type('form').send(mijne.velden).expect(303);
    expect(await werk.tekst(werk.hier.pad)).toContain('De tuin is bijna klaar.');
    const geschiedenis = await werk.tekst(`/trajecten/${werk.hier.trajectId}/geschiedenis`);
    expect(geschiedenis).toContain('was De tuin is klaar. werd De tuin is bijna klaar.');
  });

  it('kunnen er één tekst van maken', async () => {
    const een = formulier(await werk.html(werk.wijzig('hernoemen')), 'Titel bewaren');
    const ander = formulier(await werk.html(werk.wijzig('hernoemen')), 'Titel bewaren');
    await werk.agent
      .post(ander.actie)
      .type('form')
      .send({ ...ander.velden, titel: 'Vaarttuin' })
      .expect(303);
    const conflict = await werk.agent
      .post(een.actie)
      .type('form')
      .send({ ...een.velden, titel: 'Samentuin' })
      .expect(409);
    const samen = formulier(conflict.text, 'Titel bewaren');
    expect(samen.velden['titel']).toBe('Samentuin');
    await werk.agent
      .post(samen.actie)
      .type('form')
      .send({ ...samen.velden, titel: 'Samentuin aan de vaart' })
      .expect(303);
    expect(await werk.tekst(werk.hier.pad)).toContain('Samentuin aan de vaart');
  });
});

describe('het logboek antwoordt niet', () => {
  it('ook waar de pagina het zelf nodig heeft, is wat je stuurde er nog', async () => {
    const { actie, velden } = formulier(await werk.html(werk.wijzig('les')), 'Les bewaren');
    const { log } = werk.server.application;
    const [leg, lees] = [log.append.bind(log), log.readStream.bind(log)];
    log.append = () => Promise.reject(new LogUnavailable('away'));
    log.readStream = () => {
      throw new LogUnavailable('away');
    };
    const antwoord = await werk.agent
      .post(actie)
      .type('form')
      .send({ ...velden, tekst: 'Begin met koffie.' })
      .expect(503);
    Object.assign(log, { append: leg, readStream: lees });
    expect(woorden(antwoord.text)).toContain('Wat je stuurde Begin met koffie.');
    const opnieuw = formulier(antwoord.text, 'Opnieuw proberen');
    await werk.agent.post(opnieuw.actie).type('form').send(opnieuw.velden).expect(303);
    expect(await werk.tekst(werk.hier.pad)).toContain('Begin met koffie.');
  });
});
